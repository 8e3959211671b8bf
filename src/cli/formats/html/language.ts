const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })
const rightToLeft = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']

/** The English name of a language. */
export function languageName(code: string): string {
  return code === 'und' ? 'Undetermined' : (english.of(code) ?? code)
}

/** Which way a language is written; by its first letter where it is undetermined. */
export function directionOf(code: string): 'ltr' | 'rtl' | 'auto' {
  if (code === 'und') return 'auto'
  return rightToLeft.includes(new Intl.Locale(code).maximize().script ?? '') ? 'rtl' : 'ltr'
}
