/**
 * One shape for the many ways Persian is typed: Arabic and Persian letters, ZWNJ, space or nothing at morpheme
 * boundaries, tatweel, harakat, three sets of digits. Folding maps one code unit to one code unit or to nothing,
 * so that offsets can always be carried back; `spell` writes our words in the manner of the writer.
 */

export const ZWNJ = '\u200c'
const ARABIC_YEH = '\u064a'
const ARABIC_KAF = '\u0643'
const PERSIAN_YEH = '\u06cc'
const PERSIAN_KAF = '\u06a9'
const FATHATAN = '\u064b'

/** The first code unit of the Arabic block, and how many of its code units the table covers. */
const FIRST = 0x0600
const TABLE = buildTable()

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x100)
  for (let code = 0; code < table.length; code++) table[code] = FIRST + code
  const to = (target: string, sources: string) => {
    const code = target === '' ? 0 : target.charCodeAt(0)
    for (const source of sources) table[source.charCodeAt(0) - FIRST] = code
  }
  // Yeh: Arabic, alef maksura, hamza above (مسئول beside مسول is a spelling mistake, مسأله beside مسئله is not), Urdu.
  to('ی', '\u064a\u0649\u0626\u06d2\u06d0')
  to('ک', '\u0643\u06aa')
  // Heh: teh marbuta, heh with yeh above (خانۀ), Kurdish and Urdu hehs.
  to('ه', '\u0629\u06c0\u06be\u06c1\u06c2\u06c3\u06d5')
  to('ا', '\u0623\u0625\u0671')
  to('و', '\u0624')
  // Hamza alone, tatweel, harakat, superscript alef, hamza above and below, Koranic marks, letter mark.
  to('', '\u0621\u0640\u0670\u061c')
  for (let code = 0x064b; code <= 0x065f; code++) table[code - FIRST] = 0
  for (let digit = 0; digit < 10; digit++) {
    table[0x0660 + digit - FIRST] = 0x30 + digit
    table[0x06f0 + digit - FIRST] = 0x30 + digit
  }
  to(',', '\u060c')
  to(';', '\u061b')
  to('?', '\u061f')
  return table
}

/** The folded code unit of a code unit, or 0 where it vanishes (ZWNJ, tatweel, harakat, direction marks). */
export function foldCode(code: number): number {
  if (code < FIRST) return code >= 0x41 && code <= 0x5a ? code + 32 : code
  if (code < FIRST + TABLE.length) return TABLE[code - FIRST] ?? code
  // ZWNJ, ZWJ, LRM, RLM; embedding and isolate marks; the byte-order mark in the middle of a text.
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)) return 0
  if ((code >= 0x2066 && code <= 0x2069) || code === 0xfeff) return 0
  return code
}

/** A text in one spelling; for tests and tables, the engine folds by `foldCode` and keeps the offsets. */
export function fold(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const code = foldCode(text.charCodeAt(i))
    if (code !== 0) out += String.fromCharCode(code)
  }
  return out
}

/** How a writer spells what Persian leaves open. */
export interface Spelling {
  /** What stands between می and its verb, and between a word and ها, تر, ام, اید …: ZWNJ, a space or nothing. */
  readonly joint: '\u200c' | ' ' | ''
  readonly arabicYeh: boolean
  readonly arabicKaf: boolean
  /** Whether لطفاً bears its tanvin. */
  readonly tanvin: boolean
}

const MI_SPACED = /(?:^|[^\u0600-\u06ff])\u0646?\u0645[\u06cc\u064a] +[\u0600-\u06ff]/
const MI_JOINED = /(?:^|[^\u0600-\u06ff])\u0646\u0645[\u06cc\u064a][\u0600-\u06ff]/
const BARE_TANVIN =
  /(?:^|[^\u0600-\u06ff])(?:\u0644\u0637\u0641|\u062d\u062a\u0645|\u0642\u0628\u0644|\u0641\u0639\u0644|\u0645\u062a\u0639\u0627\u0642\u0628)\u0627(?![\u0600-\u06ff])/
const MI_WORD = /(?:^|[^\u0600-\u06ff])\u0645[\u06cc\u064a]([\u0600-\u06ff]{2,})/g

/**
 * Reads the writer's manner from a stretch of text; what it does not show is written as the Academy recommends.
 * @param isVerb tells whether the letters after a joined می are a verb (میتونیم, but not میدان).
 */
export function readSpelling(text: string, isVerb: (folded: string) => boolean): Spelling {
  const isArabic = text.includes(ARABIC_YEH) || text.includes(ARABIC_KAF)
  return {
    joint: readJoint(text, isVerb),
    // One keyboard has both Arabic letters, so either tells of the other.
    arabicYeh: isArabic && !text.includes(PERSIAN_YEH),
    arabicKaf: isArabic && !text.includes(PERSIAN_KAF),
    tanvin: text.includes(FATHATAN) || !BARE_TANVIN.test(text),
  }
}

function readJoint(text: string, isVerb: (folded: string) => boolean): Spelling['joint'] {
  if (text.includes(ZWNJ)) return ZWNJ
  if (MI_SPACED.test(text)) return ' '
  if (MI_JOINED.test(text)) return ''
  for (const match of text.matchAll(MI_WORD)) if (isVerb(fold(`می${match[1] ?? ''}`))) return ''
  return ZWNJ
}

/** Words of ours, written with ZWNJ, Persian letters and tanvin, in the writer's manner. */
export function spell(canonical: string, as: Spelling): string {
  let out = canonical
  if (as.joint !== ZWNJ) out = as.joint === ' ' ? out.replaceAll(ZWNJ, ' ') : out.replaceAll(ZWNJ, '')
  if (!as.tanvin) out = out.replaceAll(FATHATAN, '')
  if (as.arabicYeh) out = out.replaceAll(PERSIAN_YEH, ARABIC_YEH)
  if (as.arabicKaf) out = out.replaceAll(PERSIAN_KAF, ARABIC_KAF)
  return out
}
