import { attach, type Ending, honorific, intent, past } from './attach'
import { type Stem, stemOf } from './stem'

/** The four speech levels of support replies, and the noun style of notices (배송 완료, 처리함). */
export type Level = 'hapsyo' | 'haeyo' | 'hae' | 'handa' | 'nominal'

/** What stands between a stem and the end of its word. */
export interface Inflection {
  readonly honorific: boolean
  readonly past: boolean
  /** -겠-. */
  readonly intent: boolean
  readonly ending: Ending
  /** The long shapes of written style: 하여, 하였, 되어, 되었. */
  readonly full: boolean
}

/** A word read as a predicate. `stem` is written without -다. */
export interface Form extends Inflection {
  readonly stem: string
}

const PLAIN: Inflection = { honorific: false, past: false, intent: false, ending: 'T다', full: false }

/** The form of a stem: conjugate('돕', { ending: 'A요' }) is '도와요'. */
export function conjugate(stem: string, inflection: Partial<Inflection>): string {
  return inflect(stemOf(stem), { ...PLAIN, ...inflection })
}

function inflect(stem: Stem, inflection: Inflection): string {
  let base = stem
  if (inflection.honorific) base = honorific(base)
  if (inflection.past) base = past(base, inflection.full)
  if (inflection.intent) base = intent(base)
  return attach(base, inflection.ending, inflection.full)
}

/** Endings that close a sentence, with the level each shows. */
export const FINALS: Readonly<Record<Ending, Level>> = {
  S니다: 'hapsyo',
  S니다만: 'hapsyo',
  S니까: 'hapsyo',
  Eㅂ시오: 'hapsyo',
  Eㅂ시다: 'hapsyo',
  A요: 'haeyo',
  네요: 'haeyo',
  지요: 'haeyo',
  죠: 'haeyo',
  Eㄹ게요: 'haeyo',
  Eㄹ께요: 'haeyo',
  Eㄹ까요: 'haeyo',
  Eㄹ래요: 'haeyo',
  Eㄹ걸요: 'haeyo',
  거든요: 'haeyo',
  N데요: 'haeyo',
  군요: 'haeyo',
  는군요: 'haeyo',
  E니까요: 'haeyo',
  A서요: 'haeyo',
  고요: 'haeyo',
  구요: 'haeyo',
  잖아요: 'haeyo',
  나요: 'haeyo',
  N가요: 'haeyo',
  N걸요: 'haeyo',
  지만요: 'haeyo',
  던데요: 'haeyo',
  더라고요: 'haeyo',
  더라구요: 'haeyo',
  A야죠: 'haeyo',
  A야지요: 'haeyo',
  A: 'hae',
  네: 'hae',
  지: 'hae',
  Eㄹ게: 'hae',
  Eㄹ까: 'hae',
  거든: 'hae',
  잖아: 'hae',
  T다: 'handa',
  Eㅁ: 'nominal',
}

/** Endings that join clauses, make a noun or stand before one. */
export const JOINING: readonly Ending[] = [
  'E니',
  'E니까',
  'E면',
  'E면서',
  'E며',
  '고',
  '고서',
  '고서는',
  '고는',
  '지만',
  'E므로',
  'A서',
  'A야',
  'A야만',
  'A도',
  'A라',
  '도록',
  '거나',
  'E나',
  'O니',
  'O나',
  'O며',
  'E려고',
  'E려면',
  'E려',
  'E러',
  'E려는',
  '더라도',
  'T다면',
  'T다고',
  'T다는',
  'T다가',
  '다가',
  '자마자',
  '든지',
  '든',
  '던',
  '게',
  '기',
  '길',
  '기는',
  '기도',
  '기만',
  '기를',
  '기가',
  '기에',
  '고자',
  'Eㄹ지',
  'N지',
  'N지는',
  'N지도',
  'Eㄹ지는',
  'Eㄹ지도',
  'N데',
  'N데도',
  'N',
  'Eㄴ',
  'Eㄹ',
  'Eㄹ수록',
  '지는',
  '진',
  '지도',
  '지를',
  '질',
  '느라',
  '더니',
  'Eㄴ즉',
  'Eㄹ뿐더러',
  'E라고',
  '지만은',
  'A서는',
  'A다가',
  'Eㅁ에도',
  'Eㅁ을',
  'Eㅁ이',
  'Eㅁ으로',
  '기까지',
  '기로',
  '기보다',
  'Eㄴ다면',
  'N가',
  '나',
  '거니와',
  'E련만',
  '자',
  'N지를',
  'N지요',
  'E니만큼',
  'Eㄴ들',
]

/** The level that the end of a sentence shows; null for an ending that does not close one. */
export function levelOf(ending: Ending): Level | null {
  return FINALS[ending] ?? null
}
