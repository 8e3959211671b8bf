/** Character references: those by number, and by name those that editors write into prose (HTML, 13.5). */

/** U+00A0 to U+00FF, in order. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
/** U+0391 to U+03A9; the small letters 32 further on. The final sigma stands where no capital is. */
const GREEK =
  'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigmaf Sigma Tau Upsilon Phi Chi Psi Omega'
/** Those that need no semicolon besides the Latin ones, then the rest, each with its code point. */
const MARKUP = 'amp 38 lt 60 gt 62 quot 34'
const OTHERS =
  'apos 39 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 bull 8226 hellip 8230 lsaquo 8249 rsaquo 8250 euro 8364 trade 8482 ensp 8194 emsp 8195 thinsp 8201 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 minus 8722 larr 8592 rarr 8594 check 10003 Gbreve 286 gbreve 287 Idot 304 imath 305 Scedil 350 scedil 351'
/** What numbers 128 to 159 mean: the code page that writers of such references have in mind. */
const WINDOWS =
  '20ac 0081 201a 0192 201e 2026 2020 2021 02c6 2030 0160 2039 0152 008d 017d 008f 0090 2018 2019 201c 201d 2022 2013 2014 02dc 2122 0161 203a 0153 009d 017e 0178'

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,24}));?/y

interface Names {
  readonly all: ReadonlyMap<string, number>
  /** Names that are read without a semicolon too. */
  readonly old: ReadonlySet<string>
}

let names: Names | undefined

function collect(): Names {
  const all = new Map<string, number>()
  const add = (list: string) => {
    const parts = list.split(' ')
    for (let at = 0; at < parts.length; at += 2) all.set(parts[at] as string, Number(parts[at + 1]))
  }
  for (const [offset, name] of LATIN.split(' ').entries()) all.set(name, 0xa0 + offset)
  add(MARKUP)
  const old = new Set(all.keys())
  add(OTHERS)
  for (const [offset, name] of GREEK.split(' ').entries()) {
    all.set(name, 0x391 + offset)
    all.set(name.toLowerCase(), 0x3b1 + offset)
  }
  all.delete('Sigmaf')
  return { all, old }
}

function fromNumber(code: number): string {
  const windows =
    code >= 0x80 && code < 0xa0 ? Number.parseInt(WINDOWS.split(' ')[code - 0x80] ?? '', 16) : code
  const valid = windows > 0 && windows <= 0x10ffff && (windows < 0xd800 || windows > 0xdfff)
  return valid ? String.fromCodePoint(windows) : '\ufffd'
}

/** The character that a reference at `at` stands for and where it ends; `undefined` where there is no known one. */
export function readReference(
  source: string,
  at: number,
  limit: number,
  needsSemicolon: boolean,
): { readonly text: string; readonly end: number } | undefined {
  REFERENCE.lastIndex = at
  const [whole = '', decimal, hexadecimal, name = ''] = REFERENCE.exec(source) ?? []
  const end = at + whole.length
  const closed = whole.endsWith(';')
  if (whole === '' || end > limit || (needsSemicolon && !closed)) return undefined
  if (name === '')
    return { text: fromNumber(Number.parseInt(decimal ?? hexadecimal ?? '', decimal ? 10 : 16)), end }
  names ??= collect()
  const code = closed || names.old.has(name) ? names.all.get(name) : undefined
  return code === undefined ? undefined : { text: String.fromCodePoint(code), end }
}
