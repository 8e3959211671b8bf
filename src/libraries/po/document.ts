import { readIgnore } from '../../markup/ignore'
import type { Span } from '../../text'
import { type Field, type Silence, type Unit, UnreadableError } from '../field'
import { guessFormat } from '../format'
import { languageCode } from '../language'
import { scalarField } from '../scalar'
import { poStrings, readStrings, stringEnd } from './string'

/**
 * Reads the translations of a PO file, each plural form of its own. Fuzzy entries are no translations yet, obsolete
 * ones no longer; both stay out, as does the header, which says the language. A translator's comment
 * `# upword-ignore <concepts>: reason` above an entry silences these concepts there. Paths: number of the entry from
 * 0, `msgstr`, number of the plural form.
 *
 * @see https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html
 */
export function readPo(file: string): readonly Field[] {
  let language: string | undefined
  let number = 0
  return scanEntries(file).flatMap((entry) => {
    const { strings, fuzzy, start } = entry
    const read = (keyword: string) => {
      const span = strings.get(keyword)
      return span && readStrings(file, span).value
    }
    const id = read('msgid')
    if (id === undefined) throw new UnreadableError('this entry has no msgid', start)
    const translations = [...strings].filter(([keyword]) => keyword.startsWith('msgstr'))
    if (translations.length === 0) throw new UnreadableError('this entry has no msgstr', start)
    const context = read('msgctxt')
    if (id === '' && context === undefined) {
      language = languageCode(/^Language:[ \t]*(\S+)/m.exec(read('msgstr') ?? '')?.[1])
      return []
    }
    const index = number++
    if (fuzzy) return []
    const unit: Unit = { id: context === undefined ? id : `${context}: ${id}`, language }
    return translations.map(([keyword, span]) => {
      const form = /\d+/.exec(keyword)?.[0]
      const path = [index, 'msgstr', ...(form === undefined ? [] : [Number(form)])]
      const { silences } = entry
      return { ...scalarField(file, { path, span, notation: poStrings, silences }, guessFormat), unit }
    })
  })
}

interface Entry {
  /** By keyword: where its strings stand. */
  readonly strings: Map<string, Span>
  readonly silences: Silence[]
  fuzzy: boolean
  readonly start: number
}

const keyword = /(?:msgctxt|msgid_plural|msgid|msgstr(?:\[\d{1,3}\])?)(?=[ \t"])/y
const blank = /[ \t]*/y
const lineBreak = /\r\n?|\n/g

function scanEntries(file: string): readonly Entry[] {
  const entries: Entry[] = []
  let entry: Entry | undefined
  let comments: { readonly fuzzy: boolean; readonly silence: Silence | undefined }[] = []
  /** The keyword whose strings go on in the next line. */
  let open: string | undefined
  for (let line = 0; line < file.length; line = lineEnd(file, line)) {
    blank.lastIndex = line
    blank.test(file)
    const at = blank.lastIndex
    const sign = file[at]
    if (sign === undefined || sign === '\n' || sign === '\r') {
      open = undefined
      continue
    }
    if (sign === '#') {
      open = undefined
      comments.push(readComment(file, at))
      continue
    }
    if (sign === '"') {
      const span = open === undefined ? undefined : entry?.strings.get(open)
      if (entry === undefined || open === undefined || span === undefined)
        throw new UnreadableError('this string belongs to no msgid and no msgstr', at)
      entry.strings.set(open, { start: span.start, end: endOfLine(file, at) })
      continue
    }
    keyword.lastIndex = at
    const name = keyword.exec(file)?.[0]
    if (name === undefined)
      throw new UnreadableError('msgid, msgstr, a string in quotes or a comment is expected', at)
    const begins = name === 'msgctxt' || (name === 'msgid' && entry?.strings.has('msgid'))
    if (begins || entry === undefined) {
      entry = { strings: new Map(), silences: [], fuzzy: false, start: at }
      entries.push(entry)
    }
    for (const { fuzzy, silence } of comments) {
      entry.fuzzy ||= fuzzy
      if (silence !== undefined) entry.silences.push(silence)
    }
    comments = []
    if (entry.strings.has(name)) throw new UnreadableError(`this entry has two ${name}`, at)
    blank.lastIndex = at + name.length
    blank.test(file)
    const start = blank.lastIndex
    if (file[start] !== '"') throw new UnreadableError(`a string in quotes is expected after ${name}`, start)
    entry.strings.set(name, { start, end: endOfLine(file, start) })
    open = name
  }
  return entries
}

/** Where the string ends that starts here; nothing else may stand on its line. */
function endOfLine(file: string, start: number): number {
  const end = stringEnd(file, start)
  blank.lastIndex = end
  blank.test(file)
  const after = file[blank.lastIndex]
  if (after !== undefined && after !== '\n' && after !== '\r')
    throw new UnreadableError('something follows after the string', blank.lastIndex)
  return end
}

function readComment(file: string, at: number) {
  const text = file.slice(at + 1, lineEnd(file, at)).trimEnd()
  const found = text.startsWith(' ') ? readIgnore(text, 0) : undefined
  return {
    fuzzy: text.startsWith(',') && /\bfuzzy\b/.test(text),
    silence: found && { concepts: found.concepts, reason: found.reason, offset: at },
  }
}

/** Where the next line starts. */
function lineEnd(file: string, from: number): number {
  lineBreak.lastIndex = from
  return lineBreak.test(file) ? lineBreak.lastIndex : file.length
}
