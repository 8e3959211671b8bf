/** Runs the examples of a pack: what each cell flags, how it reads then, and what it lets pass. */
import { describe, it } from 'vitest'
import type { Pack } from '../../locales/contract'
import { describePack } from '../../src/testing'
import { expressionsOf } from '../../src/testing/examples'

/** All sentences of the examples of a pack. */
export const sentencesOf = (pack: Pack): readonly string[] =>
  expressionsOf(pack).flatMap(({ flags, allows }) => [...flags.map(({ bad }) => bad), ...allows])

/** Declares the tests of every example of a pack. */
export function describeExamples(pack: Pack, { flags = 8, allows = 6 } = {}): void {
  describePack(pack, { describe, it }, { flags, allows })
}
