/** Pivots: what a sentence itself grounds, said from its other side. */
import type { Match, Rewrite, Sentence, Token } from '../contract'
import { join } from './morphology'
import { fold, lower } from './normalise'
import { ableForm, isFiniteForm, isUnable, readingOf, turn } from './verbs'

/** True where numbers or masked stretches lie between two tokens: they may not go with their clause. */
function holdsFacts(match: Match, from: number, to: number): boolean {
  return match.sentence.tokens.slice(from, to).some(({ kind }) => kind === 'number' || kind === 'opaque')
}

const CAUSE =
  /^(?:nedeniyle|sebebiyle|yuzunden|dolayi|oturu|dolayisiyla|geregi|[a-z]+[dt][iu][gk][iu]nd[ae]n)$/

/** True where the clause gives a reason for the refusal: it would be none for the contrary. */
export function givesCause({ tokens }: Sentence, index: number, to: number): boolean {
  let from = index
  while (from > 0 && !tokens[from - 1]?.breaks) from--
  return tokens.slice(from, to).some(({ key }) => CAUSE.test(key))
}

/** Keeps only what works: takes out the words from one index up to the rest, unless facts stand there. */
export function keepRest(match: Match, from: number, rest: number): Rewrite | undefined {
  if (holdsFacts(match, from, rest)) return undefined
  const { tokens } = match.sentence
  // 'Dr. Hakan Bey …': no clause begins behind that stop.
  if (tokens[from - 1]?.key === '.') return undefined
  // Between two clauses the later mark stays: 'A, B; C' → 'A; C'; behind an address the comma does.
  const isClause = tokens
    .slice(0, from)
    .some((token) => readingOf(token, (found) => found.known && isFiniteForm(found)))
  if (isClause && tokens[from - 1]?.breaks && tokens[rest - 1]?.breaks)
    return match.between(from - 1, rest - 1, '', { keepsAlternative: true })
  return match.between(from, rest, '', { keepsAlternative: true })
}

const DATIVE = /^(.+?)('?)(?:[yn]?)([ae])$/

/** Whether a figure ends in a voiceless sound when read: üç, dört, beş, kırk, altmış, yetmiş. Full hours are read without their noughts. */
const endsVoiceless = (figure: string): boolean => /(?:[345]|[467]0)$/.test(figure.replace(/[.:]00$/, ''))

/** The locative of a figure as it is read: 8 (sekiz) → 'de', 10 (on) → 'da', 14.00 (on dört) → 'te'. */
export function locativeOfFigure(figure: string): string {
  const read = figure.replace(/[.:]00$/, '')
  const vowel = /(?:[69]|[1346]0|90)$/.test(read) ? 'a' : 'e'
  return `${endsVoiceless(read) ? 't' : 'd'}${vowel}`
}

/** 'pazartesiye' → 'pazartesiden', "3 Haziran'a" → "Haziran'dan"; undefined for a word without that ending. */
export function ablativeOfDative(word: string): string | undefined {
  const small = lower(word).replace('’', "'")
  // A possessor keeps its n: 'sonuna' → 'sonundan'.
  if (/[ıiuü]n[ae]$/.test(small)) return `${word.slice(0, -1)}d${small.slice(-1)}n`
  const found = DATIVE.exec(small)
  if (!found) return undefined
  let stem = found[1] ?? ''
  // 'aya' is the month 'ay' with its own y.
  if (stem === 'a' && small.endsWith('aya')) stem = 'ay'
  if (fold(stem).length < 2 && !/\d$/.test(stem)) return undefined
  const front = found[3] === 'e'
  const ending = /\d$/.test(stem)
    ? `${endsVoiceless(stem) ? 't' : 'd'}${front ? 'en' : 'an'}`
    : join(stem, ['DAn'], front).slice(stem.length)
  const mark = word.charAt(stem.length)
  return word.slice(0, stem.length) + (found[2] ? (mark === '’' ? '’' : "'") : '') + ending
}

/** 'pazartesiye' → 'pazartesi', 'konuya' → 'konu'; undefined where the stem is in doubt. */
export const nominativeOfDative = (word: string): string | undefined =>
  /^(.*[aeıioöuü])[yn][ae]$/.exec(word)?.[1]

const NO_GENITIVE = new Set(
  'yarin bugun dun gun uzun yakin icin butun son yeni altin yogun derin zengin kadin'.split(' '),
)

/** The genitive that is the subject of a nominal form: the last one of the clause. */
export function subjectBefore(sentence: Sentence, index: number): number {
  for (let at = index - 1; at >= 0; at--) {
    const token = sentence.tokens[at]
    if (!token || token.breaks) return -1
    if (token.kind === 'word' && /.{2}[iu]n$/.test(token.key) && !NO_GENITIVE.has(token.key)) return at
  }
  return -1
}

/** The finite inability as ability: 'gönderemiyoruz' → 'gönderebiliriz'. */
export function able(token: Token | undefined): string | undefined {
  const reading = readingOf(token, isUnable)
  return token && reading ? turn(token, reading, ableForm(reading)) : undefined
}
