/** The shape of a style. What it means for its words is looked at in `meaning.ts`. */
import * as z from 'zod/mini'
import { profiles } from '../../locales/profiles'
import { concepts, findingConceptIds, severities } from '../../rules'
import { certainties } from '../options'
import type { Slip } from './errors'

/** Bounds that no style of a team comes near: nothing that is written in one can run long. */
const MOST = { phrases: 5000, finds: 50, words: 12, letters: 200, examples: 100, names: 5000, prose: 1000 }

const languages = profiles.map(({ code }) => code)
const conceptIds = concepts.map(({ id }) => id)
const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most))
const list = <Item extends z.ZodMiniType>(item: Item, most: number) => z.array(item).check(z.maxLength(most))
const byConcept = <Value extends z.ZodMiniType>(value: Value) =>
  z.optional(z.strictObject(Object.fromEntries(findingConceptIds.map((id) => [id, z.optional(value)]))))
const words = text(MOST.letters).check(z.refine((value) => value.trim().split(/\s+/).length <= MOST.words))

const flag = z.strictObject({
  bad: text(MOST.prose),
  at: text(MOST.prose),
  good: z.optional(z.string().check(z.maxLength(MOST.prose))),
})
const phrase = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/)),
  language: z.enum(languages),
  find: z.union([words, z.array(words).check(z.minLength(1), z.maxLength(MOST.finds))]),
  say: z.optional(z.string().check(z.maxLength(MOST.letters))),
  concept: z.optional(z.enum(conceptIds)),
  message: z.optional(text(MOST.prose)),
  why: z.optional(text(MOST.prose)),
  flags: z.optional(list(flag, MOST.examples)),
  allows: z.optional(list(text(MOST.prose), MOST.examples)),
})
const schema = z.strictObject({
  name: text(MOST.letters),
  glossary: z.optional(list(text(MOST.letters), MOST.names)),
  rules: byConcept(z.boolean()),
  severity: byConcept(z.enum(severities)),
  certainty: z.optional(z.union([z.enum(certainties), byConcept(z.enum(certainties))])),
  phrases: list(phrase, MOST.phrases),
})

const styleKeys = Object.keys(schema.shape)
const phraseKeys = Object.keys(phrase.shape)
const flagKeys = Object.keys(flag.shape)

/** Names that may stand at a key. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  language: languages,
  concept: conceptIds,
  severity: severities,
  certainty: certainties,
}

const plainWords = `plain words, at most ${MOST.words} and ${MOST.letters} letters, or a list of up to ${MOST.finds}`
const prose = `a text of 1 to ${MOST.prose} letters`

/** What is allowed at a key, said once for every way to miss it. */
const ALLOWED: Readonly<Record<string, string>> = {
  name: 'a text',
  glossary: `a list of up to ${MOST.names} names`,
  rules: 'true or false for each concept',
  severity: `${severities.join(', ')} for each concept`,
  certainty: `${certainties.join(', ')}, or one of them for each concept`,
  phrases: `a list of up to ${MOST.phrases} phrases`,
  id: 'a name of its own in small letters, digits and hyphens, such as no-tickets',
  language: languages.join(', '),
  find: plainWords,
  say: `a text of at most ${MOST.letters} letters`,
  concept: conceptIds.join(', '),
  message: prose,
  why: prose,
  flags: `a list of up to ${MOST.examples} examples such as { bad, at, good }`,
  allows: `a list of up to ${MOST.examples} sentences`,
  bad: prose,
  at: 'words of “bad”',
  good: `a text of at most ${MOST.prose} letters`,
}

function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const [first] = path
  if (first === undefined) return styleKeys
  if (first !== 'phrases') return findingConceptIds
  return path.includes('flags') ? flagKeys : phraseKeys
}

/** A key that nothing has is shown by its name; anything else by its value. */
function slipOf(issue: z.core.$ZodIssue, value: unknown): Slip {
  if (issue.code === 'unrecognized_keys') {
    const names = keysAt(issue.path)
    const [key = ''] = issue.keys
    return { path: [...issue.path, key], value: key, allowed: `the keys ${names.join(', ')}`, names }
  }
  if (issue.code === 'invalid_union') {
    // The branch that fits the kind of the value says more precisely where the slip is.
    const isPlain = typeof valueAt(value, issue.path) === 'string'
    const [inner] = issue.errors[isPlain ? 0 : 1] ?? []
    if (inner) return slipOf({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue, value)
  }
  const keys = issue.path.filter((key) => typeof key === 'string')
  const isByConcept = issue.path.length === 2 && keys[0] !== 'phrases'
  const key = (isByConcept ? keys[0] : keys.at(-1)) ?? ''
  const allowed =
    ALLOWED[key] === undefined || typeof issue.path.at(-1) === 'number'
      ? elementAllowed(key)
      : (ALLOWED[key] as string) // it is there: the case before asks
  return { path: issue.path, value: valueAt(value, issue.path), allowed, names: NAMES[key] }
}

function elementAllowed(key: string): string {
  if (key === 'phrases') return `a phrase with the keys ${phraseKeys.join(', ')}`
  if (key === 'flags') return 'an example such as { bad, at, good }'
  if (key === 'find') return plainWords
  return key === '' ? `an object with the keys ${styleKeys.join(', ')}` : 'a text'
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value)

/** The first slip in the shape of a style. */
export function slipInShape(value: unknown): Slip | undefined {
  const result = schema.safeParse(value)
  if (result.success) return undefined
  const { issues } = result.error
  // A key that is spelled otherwise is missing, too: its name says more.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]
  return slipOf(issue as z.core.$ZodIssue, value) // a failure has an issue
}
