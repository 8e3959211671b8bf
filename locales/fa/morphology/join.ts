/**
 * What is one word in Persian and two on the keyboard: می کنیم, نمی توانیم, بر می گردد, کتاب ها, کرده اید, برای تان.
 * Works on folded words, so that ZWNJ and joined spellings have become one already.
 */
import { analyseVerb } from './analyse'

const MI = /^(?:بر|در|باز|وا|فرا|فرو)?ن?می$/
/** Endings that stand apart after the vowel of خانه alone. */
const AFTER_HEH: ReadonlySet<string> = new Set(['ای', 'ست', 'م', 'ت', 'ش'])
const PREVERBS: ReadonlySet<string> = new Set(['بر', 'در', 'باز', 'وا', 'فرا', 'فرو'])
const ENCLITICS: ReadonlySet<string> = new Set(
  `ها های هایی هایم هایت هایش هایمان هایتان هایشان هام هات هاش هامون هاتون هاشون هامان هاتان هاشان
  تر تری ترین ام ات اش مان تان شان مون تون شون ایم اید اند ایی ی`.split(/\s+/),
)

/** Whether a folded word and the next one are one word. */
export function joinsNext(word: string, next: string): boolean {
  if (MI.test(word)) return analyseVerb(word + next).length > 0
  if (ENCLITICS.has(next)) return word.length > 1 && /[\u0620-\u06ff]$/.test(word)
  // نامه ای, بسته ست: the indefinite ending, the second person and the copula, but not the vocative ای.
  if (AFTER_HEH.has(next)) return word.length > 2 && word.endsWith('ه')
  return false
}

/** Whether a preverb belongs to the verb after it (بر می‌گردد), which is already one word. */
export function joinsVerb(word: string, next: string): boolean {
  return (
    PREVERBS.has(word) &&
    /^ن?می/.test(next) &&
    analyseVerb(word + next).some((form) => form.verb.preverb === word)
  )
}
