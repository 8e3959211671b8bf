import type { Field } from '../libraries/field'
import { pathName } from './field-path'

/** What a reply is called: by its file, and where it stands there. */
export interface ReplyName {
  /** As the helpdesk knows it, where it does. */
  readonly id: string | undefined
  readonly title: string | undefined
  /** Keys and list positions, joined by dots; empty where the file is one text. */
  readonly path: string
}

/** The names of a reply. */
export function replyName({ unit, path }: Field): ReplyName {
  return { id: unit?.id, title: unit?.title, path: pathName(path) }
}

/** Its names in one line, each once: title, id and path. */
export function replyNames(field: Field): readonly string[] {
  const { id, title, path } = replyName(field)
  return [...new Set([title, id, path])].filter((name) => name !== undefined && name !== '') as string[]
}
