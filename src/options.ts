/**
 * What callers may ask for, and the check that they ask for something that exists. Of the engine's files this one
 * alone imports zod.
 */
import * as z from 'zod/mini'
import type { Pack } from '../locales/contract'
import { type FindingConceptId, findingConceptIds, type Severity, severities } from '../rules'
import { OptionError } from './errors'
import { type Applicability, applicabilities } from './stages/guard'
import { type Format, formats } from './text'

/** Whether a rewrite may claim or promise more than was said. */
export type Certainty = (typeof certainties)[number]
export const certainties = ['keep', 'raise'] as const

/** How a checker is set up. */
export interface CheckerOptions {
  /** The languages to check, as packs: `import { tr } from 'upword/locales/tr'`. */
  readonly packs: readonly Pack[]
  /** Concepts to switch off (`false`) or on (`true`, the default). */
  readonly rules?: { readonly [Id in FindingConceptId]?: boolean } | undefined
  /** Severities that replace those of the catalogue. */
  readonly severity?: { readonly [Id in FindingConceptId]?: Severity } | undefined
  /** Names that are never read or changed, such as products; matched whole, with their capitals. */
  readonly glossary?: readonly string[] | undefined
  /**
   * `raise` (default): certainty and commitment may be raised, marked `review`. `keep`: never proposed. Either for all
   * concepts or for each by its id.
   */
  readonly certainty?: Certainty | { readonly [Id in FindingConceptId]?: Certainty } | undefined
  /** How slots are written, as a sample that holds the word `name`: `{name}` (default), `[[name]]`, `___name___`. */
  readonly slots?: string | undefined
  /** Messages in the language of the sentence (`auto`, default) or in English (`en`). */
  readonly messages?: 'auto' | 'en' | undefined
  /**
   * How many sentences are remembered with what was found in them, 1000 by default, 0 for none: while a reply is
   * written, only the sentence that changes is checked.
   */
  readonly memory?: number | undefined
}

/** How one text is checked. */
export interface CheckOptions {
  /** ISO 639-1 code where the language is known; detected sentence by sentence where left out. */
  readonly language?: string | undefined
  /** `text` by default. */
  readonly format?: Format | undefined
}

export interface RewriteOptions extends CheckOptions {
  /** The boldest rewrites to make: `safe` (default), `review`, `fill`. */
  readonly upTo?: Applicability | undefined
}

const byConcept = <Value extends z.ZodMiniType>(value: Value) =>
  z.optional(z.partialRecord(z.enum(findingConceptIds), value))

// What is allowed, by the first part of the path of an issue: said once, for every way to miss it.
const schema = z.strictObject({
  packs: z
    .array(z.looseObject({ code: z.string(), row: z.looseObject({}), grammar: z.looseObject({}) }))
    .check(z.minLength(1)),
  rules: byConcept(z.boolean()),
  severity: byConcept(z.enum(severities)),
  glossary: z.optional(z.array(z.string().check(z.minLength(1)))),
  certainty: z.optional(
    z.union([z.enum(certainties), z.partialRecord(z.enum(findingConceptIds), z.enum(certainties))]),
  ),
  slots: z.optional(z.string().check(z.includes('name'))),
  messages: z.optional(z.enum(['auto', 'en'])),
  memory: z.optional(z.int().check(z.gte(0))),
})

const ALLOWED: Readonly<Record<string, string>> = {
  packs: 'a list of at least one pack, such as [en]',
  rules: `true or false for ${findingConceptIds.join(', ')}`,
  severity: `${severities.join(', ')} for ${findingConceptIds.join(', ')}`,
  glossary: 'a list of words',
  certainty: 'keep, raise, or one of them for each concept by its id',
  slots: 'a sample that holds the word name, such as {name}',
  messages: 'auto, en',
  memory: 'a whole number of sentences, 0 or more',
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value)

function issueError(issue: z.core.$ZodIssue, value: unknown): OptionError {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
  const [first] = path
  const name = path.map(String).join('.') || 'options'
  const known = typeof first === 'string' ? ALLOWED[first] : undefined
  return new OptionError(name, at(value, path), known ?? `the options ${Object.keys(ALLOWED).join(', ')}`)
}

/**
 * Checks the options of a checker.
 * @throws OptionError naming the option, its value and what is allowed.
 */
export function checkerOptions(options: CheckerOptions): CheckerOptions {
  const result = schema.safeParse(options)
  if (result.success) return options
  throw issueError(result.error.issues[0] as z.core.$ZodIssue, options) // a failure has an issue
}

const CALL_OPTIONS = new Set(['language', 'format', 'upTo'])

/** Checks the options of one call, by hand: it happens on each keystroke. */
export function callOptions(options: RewriteOptions, languages: readonly string[]): void {
  for (const name in options) {
    if (!CALL_OPTIONS.has(name))
      throw new OptionError(name, options[name as 'language'], 'language, format, upTo')
  }
  const { language, format, upTo } = options
  if (language !== undefined && !languages.includes(language)) {
    throw new OptionError('language', language, languages.join(', '))
  }
  if (format !== undefined && !formats.includes(format))
    throw new OptionError('format', format, formats.join(', '))
  if (upTo !== undefined && !applicabilities.includes(upTo))
    throw new OptionError('upTo', upTo, applicabilities.join(', '))
}
