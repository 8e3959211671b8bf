/** The script of a UTF-16 code unit, sixteen units to an entry of the table. Imports nothing. */

/** ISO 15924 codes of the scripts that tell languages apart. `Zzzz` is every other script. */
export type Script =
  | 'Latn'
  | 'Grek'
  | 'Cyrl'
  | 'Armn'
  | 'Hebr'
  | 'Arab'
  | 'Deva'
  | 'Beng'
  | 'Thai'
  | 'Geor'
  | 'Hang'
  | 'Kana'
  | 'Hani'
  | 'Zzzz'

/** In the order of their numbers: `scripts[scriptOf(unit)]`. Number 0 is no letter of any script. */
export const scripts: readonly (Script | undefined)[] = [
  undefined,
  'Latn',
  'Grek',
  'Cyrl',
  'Armn',
  'Hebr',
  'Arab',
  'Deva',
  'Beng',
  'Thai',
  'Geor',
  'Hang',
  'Kana',
  'Hani',
  'Zzzz',
]

export const LATIN = 1
export const GREEK = 2
export const HANGUL = 11
export const KANA = 12
export const HAN = 13

/** First and last unit, number; later lines win (Unicode, Blocks.txt). */
const BLOCKS = [
  [0x0700, 0x1fff, 14],
  [0xa000, 0xabff, 14],
  [0x0040, 0x02af, LATIN],
  [0x1e00, 0x1eff, LATIN],
  [0x0370, 0x03ff, GREEK],
  [0x1f00, 0x1fff, GREEK],
  [0x0400, 0x052f, 3],
  [0x0530, 0x058f, 4],
  [0x0590, 0x05ff, 5],
  [0x0600, 0x06ff, 6],
  [0x0750, 0x077f, 6],
  [0x08a0, 0x08ff, 6],
  [0xfb50, 0xfdff, 6],
  [0xfe70, 0xfeff, 6],
  [0x0900, 0x097f, 7],
  [0x0980, 0x09ff, 8],
  [0x0e00, 0x0e7f, 9],
  [0x10a0, 0x10ff, 10],
  [0x1100, 0x11ff, HANGUL],
  [0x3130, 0x318f, HANGUL],
  [0xac00, 0xd7af, HANGUL],
  [0x3040, 0x30ff, KANA],
  [0x3400, 0x9fff, HAN],
  [0xf900, 0xfaff, HAN],
] as const

const table = new Uint8Array(0x1000)
for (const [first, last, script] of BLOCKS) table.fill(script, first >> 4, (last >> 4) + 1)

/** The number of the script to whose blocks a code unit belongs; marks and digits of a block count with it. */
export const scriptOf = (unit: number): number => table[unit >> 4] as number // an entry for every sixteen units
