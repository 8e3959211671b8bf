/** Where English rules are silent. */
import type { Silence } from '../contract'

export const silences: readonly Silence[] = []
