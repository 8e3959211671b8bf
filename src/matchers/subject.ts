/** What can be tested: a reply as a string, a template with sample values, a reply of a library, or all of one. */
import type { CheckOptions } from '../options'
import { placeholdersOf } from '../placeholders'

/** A reply with what is known of it; the replies that `upword/libraries` reads are such. */
export interface ReplySubject extends CheckOptions {
  readonly value: string
  readonly id?: string | undefined
}

/** A template and the values that stand for its placeholders: `{ name: 'Dana' }` for `{{name}}`, `{name}`, `%{name}` … */
export interface TemplateSubject extends CheckOptions {
  readonly template: string
  readonly values: Readonly<Record<string, string | number>>
}

/** A library: anything that holds replies. */
export interface LibrarySubject {
  readonly replies: readonly ReplySubject[]
}

export type Subject = string | ReplySubject | TemplateSubject | LibrarySubject | readonly ReplySubject[]

/** One text to check. */
export interface Text extends CheckOptions {
  readonly text: string
  /** How a message names it, where there are several. */
  readonly name: string | undefined
}

/** The name in a placeholder: `name` in `{{ name }}`, `%{name}`, `[[name]]`, `{!Contact.Name}`. */
const NAME = /[\p{L}\p{N}_][\p{L}\p{N}_.]*/u

function fill({ template, values, format }: TemplateSubject): string {
  let filled = ''
  let at = 0
  for (const { start, end } of placeholdersOf(template, format)) {
    const name = NAME.exec(template.slice(start, end))?.[0] ?? ''
    filled += template.slice(at, start)
    filled += Object.hasOwn(values, name) ? values[name] : template.slice(start, end)
    at = end
  }
  return filled + template.slice(at)
}

const isReply = (subject: object): subject is ReplySubject =>
  'value' in subject && typeof subject.value === 'string'

/**
 * The texts of a subject.
 * @throws TypeError for anything else, naming what is allowed.
 */
export function textsOf(subject: unknown): readonly Text[] {
  if (typeof subject === 'string') return [{ text: subject, name: undefined }]
  if (Array.isArray(subject)) return subject.flatMap(textsOf)
  if (typeof subject === 'object' && subject !== null) {
    if (isReply(subject)) {
      const { value, id, language, format } = subject
      return [{ text: value, name: id, ...(language && { language }), ...(format && { format }) }]
    }
    if ('template' in subject) {
      const template = subject as TemplateSubject
      const { language, format } = template
      return [
        { text: fill(template), name: undefined, ...(language && { language }), ...(format && { format }) },
      ]
    }
    if ('replies' in subject) return textsOf((subject as LibrarySubject).replies)
  }
  throw new TypeError(
    `This is ${subject === null ? 'null' : typeof subject}. Allowed: a string, { value }, { template, values }, { replies } or a list of replies.`,
  )
}
