import { type ConceptId, concepts } from '../../../rules'
import { categories, type Severity, severities } from '../../../rules/concept'
import type { Format } from '../../text'
import type { EngineOptions } from '../engine'
import { matchName } from '../wildcard'
import type { Config, Level, Override } from './schema'

/** How replies are read: in which language, marked up how, and what is looked for. */
export interface Profile {
  readonly language: string | undefined
  readonly format: Format | undefined
  readonly engine: EngineOptions
}

/** What the command line asks for, on top of any configuration. */
export interface Wish extends Pick<Profile, 'language' | 'format'> {
  /** The only concepts to look for. */
  readonly only: readonly ConceptId[] | undefined
  readonly off: readonly ConceptId[]
  /** The lowest severity to look for. */
  readonly severity: Severity | undefined
  readonly glossary: readonly string[]
  readonly engine: EngineOptions
}

type Part = Override | Config

/** Puts settings together; later parts outweigh earlier ones, the command line outweighs all. */
export function profileOf(parts: readonly Part[], wish: Wish): Profile {
  const last = <Key extends keyof Part>(key: Key) => lastOf(parts, key)
  const levels = levelsOf(parts, wish)
  const glossary = [...parts.flatMap((part) => part.glossary ?? []), ...wish.glossary]
  const { certainty = last('certainty'), messages = last('messages') } = wish.engine
  const slots = last('slots')
  return {
    language: wish.language ?? last('language'),
    format: wish.format ?? last('format'),
    engine: {
      rules: Object.fromEntries(levels.map(([id, level]) => [id, level !== 'off'])),
      severity: Object.fromEntries(levels.filter(([, level]) => level !== 'off')),
      ...(glossary.length > 0 && { glossary }),
      ...(certainty !== undefined && { certainty }),
      ...(messages !== undefined && { messages }),
      ...(slots !== undefined && { slots }),
    },
  }
}

/** What the last part says that says something. */
export function lastOf<Settings extends object, Key extends keyof Settings>(
  parts: readonly Settings[],
  key: Key,
): Settings[Key] | undefined {
  return parts.reduce<Settings[Key] | undefined>((found, part) => part[key] ?? found, undefined)
}

function levelsOf(
  parts: readonly Part[],
  { only, off, severity }: Wish,
): readonly (readonly [ConceptId, Level])[] {
  const lowest = severity === undefined ? severities.length : severities.indexOf(severity)
  return concepts.map((concept) => {
    const { id } = concept
    let level: Level = concept.severity
    for (const { rules = {} } of parts) level = rules[id] ?? rules[concept.category] ?? level
    // What is asked for by name is looked for, whatever a configuration leaves out.
    if (only !== undefined) level = !only.includes(id) ? 'off' : level === 'off' ? concept.severity : level
    const kept = level !== 'off' && !off.includes(id) && severities.indexOf(level) <= lowest
    return [id, kept ? level : 'off'] as const
  })
}

/** Whether a name of a reply is among those of an override. */
export function isNamed(patterns: readonly string[], names: readonly string[]): boolean {
  return patterns.some((pattern) => names.some((name) => matchName(pattern, name)))
}

/** Concepts by their ids or their categories. */
export function conceptsNamed(name: string): readonly ConceptId[] {
  const inCategory = categories.some((category) => category === name)
  return concepts.filter(({ id, category }) => (inCategory ? category : id) === name).map(({ id }) => id)
}
