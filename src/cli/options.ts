import type { Command } from 'commander'
import { type ConceptId, concepts } from '../../rules'
import { categories, severities } from '../../rules/concept'
import type { Format } from '../text'
import type { Engine, EngineOptions } from './engine'
import { UsageError, usageError } from './errors'
import { FieldPattern } from './field-path'

/** Options as commander hands them over. */
export interface RawOptions {
  readonly language?: string
  readonly format?: string
  readonly field?: readonly string[]
  readonly rules?: readonly string[]
  readonly off?: readonly string[]
  readonly severity?: string
  readonly glossary?: readonly string[]
  readonly certainty?: string
  readonly messageLanguage?: string
  readonly reporter?: string
  readonly stdinFilename?: string
}

/** What the user asked for, checked. */
export interface Settings {
  readonly language: string | undefined
  readonly format: Format | undefined
  readonly fields: readonly FieldPattern[]
  readonly engine: EngineOptions
  readonly reporter: Reporter
  readonly stdinFilename: string
}

const reporters = ['pretty', 'json'] as const
export type Reporter = (typeof reporters)[number]

const formats = ['text', 'markdown', 'html'] as const
const certainties = ['raise', 'keep'] as const
const messageLanguages = ['auto', 'en'] as const
const reporterHelp = `how results are shown: ${reporters.join(', ')}`
const fieldHelp = `
Which texts are read:
  Text, Markdown and HTML files are one reply each. In JSON, JSON lines, YAML, CSV and TSV, a text is read that
  looks like prose: two words and a sign such as . ! ? , or four words. Texts under a name that ends in title, name,
  label, category, folder, tag(s), description, note(s) or examples are for filing and stay out. --field replaces
  both rules: it names fields by the end of their path, with * for one step and ** for any number of them, $. for
  the start. A {"field": "comment_value", "value": ...} pair is found by either name.
`
const conceptIds = concepts.map(({ id }) => id)

/** Adds the options of all commands that read replies. */
export function addReadingOptions(command: Command): Command {
  return command
    .option(
      '-l, --language <code>',
      'the language of all replies; each sentence is recognised where left out',
    )
    .option(
      '-f, --format <format>',
      `how replies are marked up: ${formats.join(', ')}; seen from each where left out`,
    )
    .option(
      '--field <path>',
      'a field that holds replies: "reply", "*.text", "macros.*.actions.**"; repeatable',
      collect,
    )
    .option('--rules <concepts>', 'look for these concepts or categories alone; repeatable', collect)
    .option('--off <concepts>', 'leave these concepts or categories out; repeatable', collect)
    .option('--severity <level>', `look for findings of this severity and above: ${severities.join(', ')}`)
    .option('--glossary <word>', 'a name that stays as it is, such as a product; repeatable', collect)
    .option('--certainty <policy>', 'raise: firmer claims are offered for review; keep: they are left out')
    .option('--message-language <code>', 'auto: messages in the language of the reply; en: in English')
    .option('--reporter <name>', reporterHelp)
    .option('--stdin-filename <name>', 'the name, and so the format, of what is piped in')
    .addHelpText('after', fieldHelp)
}

/** Adds the option that says how results are shown. */
export function addReporterOption(command: Command): Command {
  return command.option('--reporter <name>', reporterHelp)
}

/**
 * Checks options.
 *
 * @throws UsageError naming the option, its value, what is allowed and what was probably meant
 */
export function settingsOf(raw: RawOptions, engine: Engine): Settings {
  const languages = engine.packs.map(({ code }) => code)
  const language = raw.language === undefined ? undefined : oneOf('--language', raw.language, languages)
  return {
    language,
    format: raw.format === undefined ? undefined : oneOf('--format', raw.format, formats),
    fields: (raw.field ?? []).map(fieldPattern),
    engine: engineOptions(raw),
    reporter: reporterOf(raw),
    stdinFilename: raw.stdinFilename ?? '<stdin>',
  }
}

/** @throws UsageError for a reporter that upword has none of */
export function reporterOf({ reporter }: Pick<RawOptions, 'reporter'>): Reporter {
  return reporter === undefined ? 'pretty' : oneOf('--reporter', reporter, reporters)
}

/** @throws UsageError where the value is none of those allowed */
export function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((candidate) => candidate === value)
  if (found === undefined) throw usageError(`${option} is`, value, allowed)
  return found
}

function engineOptions({
  rules,
  off,
  severity,
  glossary,
  certainty,
  messageLanguage,
}: RawOptions): EngineOptions {
  const left = new Set<ConceptId>(rules === undefined ? conceptIds : conceptsOf('--rules', rules))
  for (const id of conceptsOf('--off', off ?? [])) left.delete(id)
  if (severity !== undefined) {
    const lowest = severities.indexOf(oneOf('--severity', severity, severities))
    for (const concept of concepts) if (severities.indexOf(concept.severity) > lowest) left.delete(concept.id)
  }
  if (left.size === 0)
    throw new UsageError('--rules, --off and --severity together leave no concept to look for.')
  const words = glossary?.filter((word) => word.trim() !== '')
  return {
    rules: Object.fromEntries(conceptIds.map((id) => [id, left.has(id)])),
    ...(words !== undefined && { glossary: words }),
    ...(certainty !== undefined && { certainty: oneOf('--certainty', certainty, certainties) }),
    ...(messageLanguage !== undefined && {
      messages: oneOf('--message-language', messageLanguage, messageLanguages),
    }),
  }
}

/** Concepts by their ids or their categories, in lists with commas or one by one. */
function conceptsOf(option: string, values: readonly string[]): readonly ConceptId[] {
  const names = values.flatMap((value) => value.split(',')).map((name) => name.trim())
  return names.flatMap((name) => {
    const category = categories.find((candidate) => candidate === name)
    if (category !== undefined)
      return concepts.filter((concept) => concept.category === category).map(({ id }) => id)
    return [oneOf(option, name, [...categories, ...conceptIds]) as ConceptId]
  })
}

function fieldPattern(source: string): FieldPattern {
  if (source.split('.').includes('')) {
    throw new UsageError(
      `--field is ${JSON.stringify(source)}. Allowed: names, list positions, * and **, joined by single dots.`,
    )
  }
  return new FieldPattern(source)
}

function collect(value: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), value]
}
