import { concepts } from '../../../rules'
import type { Config } from './schema'

const minor = concepts.filter(({ severity }) => severity === 'info').map(({ id }) => [id, 'off'] as const)

/** Ready sets of rules to build on. */
export const presets: Readonly<Record<'recommended' | 'strict' | 'gentle', Config>> = {
  /** Every concept, each at the severity of the catalogue. */
  recommended: {},
  /** Every finding is an error. */
  strict: { rules: { negative: 'error', vague: 'error', hedge: 'error' } },
  /** A start for an old library: what matters most, nothing that commits to more, and no errors. */
  gentle: {
    certainty: 'keep',
    rules: { negative: 'warning', vague: 'warning', hedge: 'warning', ...Object.fromEntries(minor) },
  },
}
