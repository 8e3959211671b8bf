import * as z from 'zod/mini'
import type { ConceptId } from '../../../rules'
import { concepts } from '../../../rules'
import { type Category, categories, type Severity, severities } from '../../../rules/concept'
import { certainties, formats, messageLanguages } from '../choices'

/** How seriously a concept is taken: by its severity, or not looked for. */
export const levels = [...severities, 'off'] as const
export type Level = Severity | 'off'

/** The names that rules are set by. */
export const ruleNames: readonly (ConceptId | Category)[] = [...categories, ...concepts.map(({ id }) => id)]
export const presetNames = ['recommended', 'strict', 'gentle'] as const

const said = <Type extends z.ZodMiniType>(type: Type, description: string) =>
  z.optional(type.check(z.describe(description)))
const text = z.string().check(z.minLength(1))
const texts = z.array(text)

const whatIs = new Map<string, string>(concepts.map(({ id, what }) => [id, what]))
const rules = z.strictObject(
  Object.fromEntries(
    ruleNames.map((name) => [
      name,
      said(z.enum(levels), whatIs.get(name) ?? `Every concept of this category.`),
    ]),
  ) as Record<ConceptId | Category, z.ZodMiniOptional<z.ZodMiniEnum<{ [Name in Level]: Name }>>>,
)

const profile = {
  rules: said(
    rules,
    'Concepts or categories and how seriously each is taken; a concept outweighs its category.',
  ),
  language: said(
    text,
    'The language of all replies, as ISO 639-1; each sentence is recognised where left out.',
  ),
  format: said(z.enum(formats), 'How replies are marked up; seen from each where left out.'),
  glossary: said(texts, 'Names that stay as they are, such as products.'),
  certainty: said(
    z.enum(certainties),
    'raise: firmer claims are offered for review; keep: they are left out.',
  ),
  slots: said(
    z.string().check(z.includes('name')),
    'How slots are written, by the example of one called "name".',
  ),
  messages: said(z.enum(messageLanguages), 'auto: messages in the language of the reply; en: in English.'),
}

const override = z.strictObject({
  files: said(texts, 'Globs of files, from the folder of this configuration.'),
  replies: said(texts, 'Ids or field paths of replies; * stands for any letters.'),
  ...profile,
})

/** What a configuration file may hold. */
export const configSchema = z.strictObject({
  $schema: z.optional(z.string()),
  extends: said(
    z.union([text, texts]),
    'What this builds on: recommended, strict, gentle, a file, or a package; several in a list.',
  ),
  ...profile,
  fields: said(texts, 'The fields that hold replies, as --field takes them.'),
  ignore: said(texts, 'Globs of files to pass over, from the folder of this configuration.'),
  minScore: said(z.int().check(z.minimum(0), z.maximum(100)), 'The lowest score that passes.'),
  maxWarnings: said(z.int().check(z.minimum(0)), 'How many findings pass, as long as none is an error.'),
  baseline: said(text, 'A file of known findings, which pass.'),
  overrides: said(
    z.array(override),
    'What differs for some files or replies; later ones outweigh earlier ones.',
  ),
})

export type Config = z.infer<typeof configSchema>
export type Override = z.infer<typeof override>

/** The schema for editors and other tools. */
export function configJsonSchema(): object {
  return {
    title: 'Configuration of upword',
    ...z.toJSONSchema(configSchema, { io: 'input', target: 'draft-7' }),
  }
}
