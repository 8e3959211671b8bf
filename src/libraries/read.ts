import { OptionError } from '../errors'
import { disjoint } from '../splice'
import type { Edit } from '../text'
import { difference } from './difference'
import { type Decoded, decode, decodeText } from './encoding'
import { type Fact, type Field, type Reader, UnreadableError } from './field'
import { formats, isNotation, type LibraryFormat } from './formats'
import { languageOfName } from './language'
import { Lines, type Place } from './lines'
import { extensionOf, extensions, type Reading, readingByContent, readingByName, readingOf } from './readers'
import { type Recognised, type Reply, recognise } from './reply'
import { Tree } from './tree'
import { writeFields } from './write'

/** What is known of a file besides its content. */
export interface ReadOptions {
  /** What the file is called: its extension says the notation, a locale in it the language. */
  readonly name?: string | undefined
  /** What the file is, where it is not to be recognised. */
  readonly from?: LibraryFormat | undefined
  /** Which fields are replies, where that is not to be recognised. */
  readonly select?: ((field: Field) => boolean) | undefined
}

/** Something that the owner of a file has to know, though the file was read. */
export interface LibraryNote {
  readonly place: Place
  readonly text: string
}

/** A file with some replies rewritten. */
export interface WrittenLibrary {
  /** Without byte order mark. */
  readonly text: string
  /** In the encoding of the file, with its byte order mark. */
  readonly bytes: Uint8Array
  /** What changed in the text; sorted and disjoint. */
  readonly edits: readonly Edit[]
}

/** A file of replies that was read whole. */
export interface Library {
  readonly format: LibraryFormat
  /** Without byte order mark; all offsets refer to it. */
  readonly text: string
  /** All texts of the file. */
  readonly fields: readonly Field[]
  /** Those of them that customers read, in the order of the file. */
  readonly replies: readonly Reply[]
  readonly notes: readonly LibraryNote[]
  /** The line and column of an offset. */
  placeOf(offset: number): Place
  /**
   * The file with some replies rewritten and every other byte as it was.
   *
   * @param rewrite tells the new text of a reply, or edits of its value, sorted and disjoint; nothing to leave it
   * @throws UnreadableError where the notation has no room for a rewrite
   * @throws OptionError where edits overlap, go back or reach beyond the reply
   */
  write(rewrite: (reply: Reply) => string | readonly Edit[] | undefined): WrittenLibrary
}

/** A library with what the command needs of it. */
export interface OpenLibrary extends Library {
  readonly decoded: Decoded
  readonly lines: Lines
  readonly reader: Reader
}

/**
 * Reads a file of replies. Helpdesks' exports are recognised by their content.
 *
 * @param input the bytes of the file (UTF-8, or UTF-16 with a byte order mark) or its text
 * @throws UnreadableError where any part of it is malformed, with line and column
 * @throws OptionError where an option has a value that means nothing
 */
export function readLibrary(input: string | Uint8Array, options: ReadOptions = {}): Library {
  const { from } = options
  if (typeof input !== 'string' && !(input instanceof Uint8Array))
    throw new OptionError('input', input, 'a string, a Uint8Array')
  if (from !== undefined && !formats.includes(from)) throw new OptionError('from', from, formats.join(', '))
  return openLibrary(input, options)
}

/** {@link readLibrary}, for the command. */
export function openLibrary(
  input: string | Uint8Array,
  { name = '', from, select }: ReadOptions,
): OpenLibrary {
  const decoded = typeof input === 'string' ? decodeText(input) : decode(input)
  const { text } = decoded
  const lines = new Lines(text)
  return placing(lines, () => {
    const { format: notation, reader } = readingFor(name, text, from)
    const facts: Fact[] = []
    const fields = reader(text, (fact) => facts.push(fact))
    const hints = { stem: stemOf(name), language: languageOfName(name), from, select }
    const { format, replies } = recognise(notation, fields, new Tree(fields, facts), hints)
    if (replies.length === 0 && from !== undefined && from === format && !isNotation(from))
      throw new UnreadableError(`no reply stands where ${from} keeps them`, 0)
    return {
      format,
      text,
      fields,
      replies: replies.map(({ reply }) => reply),
      notes: repeatedIds(replies, lines),
      placeOf: (offset) => lines.placeOf(offset),
      write(rewrite) {
        const edits = new Map<Field, readonly Edit[]>()
        for (const { reply } of replies) {
          const wanted = rewrite(reply)
          if (wanted === undefined) continue
          edits.set(
            reply,
            typeof wanted === 'string' ? difference(reply.value, wanted) : inside(reply, wanted),
          )
        }
        const written = placing(lines, () => writeFields(text, reader, fields, edits))
        return { ...written, bytes: decoded.encode(written.text) }
      },
      ...{ decoded, lines, reader },
    }
  })
}

function inside({ value }: Reply, edits: readonly Edit[]): readonly Edit[] {
  const fits = ({ start, end }: Edit) => start >= 0 && start <= end && end <= value.length
  if (!disjoint(edits) || !edits.every(fits))
    throw new OptionError('rewrite', edits, 'edits of the value, sorted and disjoint')
  return edits
}

/** Adds line and column to errors that know an offset. */
export function placing<Result>(lines: Lines, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof UnreadableError) || error.offset === undefined || error.place !== undefined)
      throw error
    throw new UnreadableError(error.message, error.offset, lines.placeOf(error.offset))
  }
}

function readingFor(name: string, text: string, from: LibraryFormat | undefined): Reading {
  if (from !== undefined && isNotation(from)) return readingOf(from)
  if (extensionOf(name) === undefined && from === undefined) return readingByContent(text)
  const byName = readingByName(name, text)
  if (from === 'github' && (byName === undefined || byName.format === 'markdown')) {
    const byContent = readingByContent(text)
    return byContent.format === 'json' ? byContent : readingOf('github')
  }
  if (byName !== undefined && !(from !== undefined && isProse(byName))) return byName
  if (from === undefined) {
    const known = extensions.map((extension) => `.${extension}`).join(' ')
    throw new UnreadableError(`this format is new to upword, which reads ${known}`)
  }
  const byContent = readingByContent(text)
  if (!isProse(byContent)) return byContent
  return readingOf(from === 'salesforce' ? 'csv' : 'yaml')
}

/** A helpdesk's export that has the extension of a text, or none. */
function isProse({ format }: Reading): boolean {
  return format === 'text' || format === 'html' || format === 'markdown'
}

/** The name of a file without folder, extension and locale: `refund` of `replies/refund.tr.md`. */
function stemOf(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? ''
  const parts = base.split('.')
  const kept = parts.filter(
    (part, index) => index === 0 || (index < parts.length - 1 && languageOfName(part) === undefined),
  )
  return kept.join('.')
}

/** Notes where one id names several records: findings and settings for it could mean either. */
function repeatedIds(replies: Recognised['replies'], lines: Lines): readonly LibraryNote[] {
  const owners = new Map<string, { readonly owner: object; readonly place: Place }>()
  const told = new Set<object>()
  const notes: LibraryNote[] = []
  for (const { reply, owner } of replies) {
    if (owner === undefined) continue
    const place = lines.placeOf(reply.span.start)
    const key = JSON.stringify([reply.id, reply.language ?? ''])
    const first = owners.get(key)
    if (first === undefined) owners.set(key, { owner, place })
    else if (first.owner !== owner && !told.has(owner)) {
      told.add(owner)
      const id = JSON.stringify(reply.id)
      notes.push({ place, text: `the id ${id} names another reply already, in line ${first.place.line}` })
    }
  }
  return notes
}
