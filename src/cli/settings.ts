import { type ConceptId, concepts } from '../../rules'
import { categories, severities } from '../../rules/concept'
import { type LibraryFormat, formats as libraryFormats } from '../libraries/formats'
import { oneOf } from './argument'
import { certainties, formats, messageLanguages } from './choices'
import { Configuration } from './config/configuration'
import { findConfig } from './config/find'
import { conceptsNamed, type Wish } from './config/profile'
import type { Engine } from './engine'
import { UsageError } from './errors'
import { FieldPattern } from './field-path'
import type { RawOptions } from './options'

/** What the user asked for, checked. */
export interface Settings {
  readonly configuration: Configuration
  /** The fields that hold replies, of the command line or of the configuration. */
  readonly fields: readonly FieldPattern[]
  /** Those of the command line, each of which has to be there. */
  readonly named: readonly FieldPattern[]
  /** What the files are, where that is not recognised. */
  readonly from: LibraryFormat | undefined
  readonly stdinFilename: string
}

const conceptIds = concepts.map(({ id }) => id)

/**
 * Checks options, and reads the configuration that they stand on.
 *
 * @throws UsageError naming the option, its value, what is allowed and what was probably meant
 */
export async function settingsOf(raw: RawOptions, engine: Engine, cwd: string): Promise<Settings> {
  const wish = wishOf(raw, engine)
  const named = (raw.field ?? []).map((source) => fieldPattern('--field', source))
  const layers = await findConfig(raw.config === true ? undefined : raw.config, cwd)
  const configuration = new Configuration({ layers, wish, cwd })
  const { rules = {} } = configuration.profileFor('').engine
  if (!Object.values(rules).includes(true))
    throw new UsageError('--rules, --off and --severity together leave no concept to look for.')
  const fields =
    named.length > 0 ? named : configuration.fields.map((source) => fieldPattern('fields', source))
  const from = raw.from === undefined ? undefined : oneOf('--from', raw.from, libraryFormats)
  return { configuration, fields, named, from, stdinFilename: raw.stdinFilename ?? '<stdin>' }
}

function wishOf(raw: RawOptions, { packs }: Engine): Wish {
  const { language, format, severity, certainty, messageLanguage } = raw
  return {
    language:
      language === undefined
        ? undefined
        : oneOf(
            '--language',
            language,
            packs.map(({ code }) => code),
          ),
    format: format === undefined ? undefined : oneOf('--format', format, formats),
    only: raw.rules === undefined ? undefined : conceptsOf('--rules', raw.rules),
    off: conceptsOf('--off', raw.off ?? []),
    severity: severity === undefined ? undefined : oneOf('--severity', severity, severities),
    glossary: (raw.glossary ?? []).filter((word) => word.trim() !== ''),
    engine: {
      ...(certainty !== undefined && { certainty: oneOf('--certainty', certainty, certainties) }),
      ...(messageLanguage !== undefined && {
        messages: oneOf('--message-language', messageLanguage, messageLanguages),
      }),
    },
  }
}

/** Concepts by their ids or their categories, in lists with commas or one by one. */
function conceptsOf(option: string, values: readonly string[]): readonly ConceptId[] {
  const names = values.flatMap((value) => value.split(',')).map((name) => name.trim())
  return names.flatMap((name) => conceptsNamed(oneOf(option, name, [...categories, ...conceptIds])))
}

function fieldPattern(option: string, source: string): FieldPattern {
  if (source.split('.').includes('')) {
    throw new UsageError(
      `${option} is ${JSON.stringify(source)}. Allowed: names, list positions, * and **, joined by single dots.`,
    )
  }
  return new FieldPattern(source)
}
