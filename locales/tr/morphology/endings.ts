/** The endings of Turkish verbs in folded archiphonemes (A = a/e, I = i/u, D = d/t, K = k/g), from the last one inwards. */
import type { Case, Copula, Form, Person, Tense, VerbFeatures } from './verb'

/** A feature value and the shapes of its ending. */
export interface Row<Value> {
  readonly value: Value
  readonly shapes: readonly string[]
}

const row = <Value>(value: Value, ...shapes: string[]): Row<Value> => ({ value, shapes })

/** Agreement after -Iyor, -Ir, -AcAK, -mIş, -mAktA, -mAlI. */
export const Z_AGREEMENT: readonly Row<Person>[] = [
  row('3sg', ''),
  row('1pl', 'Iz', 'yIz'),
  row('2pl', 'sInIz'),
  row('1sg', 'Im', 'yIm'),
  row('2sg', 'sIn'),
  row('3pl', 'lAr'),
]

/** Agreement after -DI and -sA. */
export const K_AGREEMENT: readonly Row<Person>[] = [
  row('3sg', ''),
  row('1pl', 'k'),
  row('2pl', 'nIz'),
  row('1sg', 'm'),
  row('2sg', 'n'),
  row('3pl', 'lAr'),
]

/** The negative aorist has no z in the first person: gelmem, gelmeyiz. */
export const AORIST_AGREEMENT: readonly Row<Person>[] = [row('1pl', 'yIz'), row('1sg', 'm')]
export const IMPERATIVE: readonly Row<Person>[] = [
  row('2pl', 'In', 'yIn'),
  row('3sg', 'sIn'),
  row('3pl', 'sInlAr'),
  row('2sg', ''),
]
export const FORMAL_IMPERATIVE: readonly Row<Person>[] = [row('2pl', 'InIz', 'yInIz')]
export const OPTATIVE: readonly Row<Person>[] = [row('1pl', 'AlIm', 'yAlIm'), row('1sg', 'AyIm', 'yAyIm')]

export const DIR: readonly Row<Copula>[] = [row('dir', 'DIr')]
export const COPULAS: readonly Row<Copula>[] = [
  row('past', 'DI', 'yDI'),
  row('cond', 'sA', 'ysA'),
  row('evid', 'mIs', 'ymIs'),
]

export const PAST: readonly Row<Tense>[] = [row('past', 'DI'), row('cond', 'sA')]
export const WISH: readonly Row<Tense>[] = [row('cond', 'sA')]
export const TENSES: readonly Row<Tense>[] = [
  row('prog', 'Iyor', 'yor'),
  row('aor', 'Ir', 'Ar', 'r', 'z'),
  row('fut', 'AcAK', 'yAcAK'),
  row('evid', 'mIs'),
  row('makta', 'mAktA'),
  row('nec', 'mAlI'),
]

export const NOMINALS: readonly Row<Form>[] = [
  row('mA', 'mA'),
  row('AcAK', 'AcAK', 'yAcAK'),
  row('DIK', 'DIK'),
  row('An', 'An', 'yAn'),
  row('mAk', 'mAk'),
  row('Iş', 'Is', 'yIs'),
]

export const CONVERBS: readonly Row<Form>[] = [
  row('IncA', 'IncA', 'yIncA'),
  row('DIkçA', 'DIkcA'),
  row('Ip', 'Ip', 'yIp'),
  row('ArAk', 'ArAk', 'yArAk'),
]

/** -mAdAn holds the negation itself. */
export const NEGATIVE_CONVERBS: readonly Row<Form>[] = [row('mAdAn', 'mAdAn')]

export const POSSESSIVES: readonly Row<Person | undefined>[] = [
  row(undefined, ''),
  row('3sg', 'I', 'sI'),
  row('2pl', 'InIz', 'nIz'),
  row('1pl', 'ImIz', 'mIz'),
  row('1sg', 'Im', 'm'),
  row('2sg', 'In', 'n'),
  row('3pl', 'lArI'),
]

export const CASES: readonly Row<Case | undefined>[] = [
  row(undefined, ''),
  row('acc', 'I', 'yI', 'nI'),
  row('dat', 'A', 'yA', 'nA'),
  row('loc', 'DA', 'ndA'),
  row('abl', 'DAn', 'ndAn'),
  row('gen', 'In', 'nIn'),
  row('ins', 'lA', 'ylA'),
]

/** Polarity, ability and possibility: they stand together before the tense. */
export type Modality = Pick<VerbFeatures, 'polarity' | 'ability' | 'possible'>

export const POSITIVE: Modality = { polarity: 'pos' }
const NEGATIVE: Modality = { polarity: 'neg' }
const UNABLE: Modality = { polarity: 'neg', ability: true }
const ABLE: Modality = { polarity: 'pos', ability: true }

export const MODALITIES: readonly Row<Modality>[] = [
  row(POSITIVE, ''),
  row(UNABLE, 'AmA', 'yAmA'),
  row(NEGATIVE, 'mA'),
  row(ABLE, 'Abil', 'yAbil'),
  row<Modality>({ polarity: 'neg', possible: true }, 'mAyAbil'),
  row<Modality>({ polarity: 'neg', ability: true, possible: true }, 'AmAyAbil', 'yAmAyAbil'),
]

/** Before -Iyor the negation loses its vowel: gel-m-iyor. */
export const NARROWED_MODALITIES: readonly Row<Modality>[] = [
  row(POSITIVE, ''),
  row(UNABLE, 'Am', 'yAm'),
  row(NEGATIVE, 'm'),
  row(ABLE, 'Abil', 'yAbil'),
]
/** What -mAdAn leaves before it: yap-madan, yap-a-madan. */
export const CONVERB_MODALITIES: readonly Row<Modality>[] = [row(NEGATIVE, ''), row(UNABLE, 'A', 'yA')]

/** Matches an ending before `end` of a folded word; gives its start or -1. */
export function back(word: string, end: number, shape: string): number {
  const start = end - shape.length
  if (start < 0) return -1
  for (let i = shape.length - 1; i >= 0; i--) {
    const letter = word.charCodeAt(start + i)
    const symbol = shape.charCodeAt(i)
    if (letter === symbol) continue
    if (symbol === 0x41 /* A */ && (letter === 0x61 || letter === 0x65)) continue
    if (symbol === 0x49 /* I */ && (letter === 0x69 || letter === 0x75)) continue
    if (symbol === 0x44 /* D */ && (letter === 0x64 || letter === 0x74)) continue
    if (symbol === 0x4b /* K */ && (letter === 0x6b || letter === 0x67)) continue
    return -1
  }
  return start
}

/** Calls back for each shape of each row that stands before `end`. */
export function eachBefore<Value>(
  rows: readonly Row<Value>[],
  word: string,
  end: number,
  then: (start: number, value: Value) => void,
): void {
  for (const { value, shapes } of rows) {
    for (const shape of shapes) {
      const start = back(word, end, shape)
      if (start > 0) then(start, value)
    }
  }
}
