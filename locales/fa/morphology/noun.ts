/** Nouns: which endings a folded noun may bear, so that closed lists name each noun once. */

const POSSESSIVE = [
  'م',
  'ت',
  'ش',
  'مو',
  'تو',
  'شو',
  'مان',
  'تان',
  'شان',
  'مون',
  'تون',
  'شون',
  'ام',
  'ات',
  'اش',
]
const GLIDED = POSSESSIVE.map((clitic) => `ی${clitic}`)
const PLURAL = ['ها', 'ا']
/** The colloquial and the written-on copula, and the colloquial object marker: مشکله, مشکلیه, مشکلو. */
const COPULA = ['ه', 'یه', 'ست', 'هست', 'و']

const ENDINGS: ReadonlySet<string> = new Set(build())

function build(): string[] {
  const single = ['', 'ی', 'ای', 'یی', ...POSSESSIVE, ...COPULA]
  const plural = PLURAL.flatMap((mark) =>
    ['', 'ی', 'یی', 'یه', ...POSSESSIVE, ...GLIDED, 'ست'].map((ending) => mark + ending),
  )
  // Arabic plural of Persian and Arabic nouns: ایرادات, مشکلات, توضیحاتی.
  const broken = ['', 'ی', ...POSSESSIVE].map((ending) => `ات${ending}`)
  return [...single, ...plural, ...broken]
}

/** Whether a folded word is this noun with any of its endings (number, indefinite, possessor, copula). */
export function isFormOf(word: string, noun: string): boolean {
  return word.startsWith(noun) && ENDINGS.has(word.slice(noun.length))
}

/** The endings a folded word bears after this noun, or undefined where it is another word. */
export function endingAfter(word: string, noun: string): string | undefined {
  if (!word.startsWith(noun)) return undefined
  const rest = word.slice(noun.length)
  return ENDINGS.has(rest) ? rest : undefined
}
