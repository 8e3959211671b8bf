import { parse as parseYaml } from 'yaml'
import type * as z from 'zod/mini'
import { certainties, formats, messageLanguages } from '../choices'
import { UsageError, usageError } from '../errors'
import { visible } from '../terminal'
import { type Config, configSchema, levels, presetNames, ruleNames } from './schema'

/**
 * Reads the text of a configuration file: JSON where its name says so, YAML otherwise.
 *
 * @throws UsageError where it is malformed
 */
export function parseConfig(file: string, text: string): unknown {
  try {
    return file.endsWith('.json') ? JSON.parse(text) : parseYaml(text)
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split('\n') : []
    throw new UsageError(`${file} is malformed: ${visible(reason)}`)
  }
}

/**
 * Checks a configuration.
 *
 * @throws UsageError naming the file, the key, its value and what is allowed
 */
export function checkConfig(file: string, value: unknown): Config {
  const result = configSchema.safeParse(value ?? {})
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw issue === undefined ? result.error : refusal(file, issue, value)
}

const keys = Object.keys(configSchema.shape)
const overrideKeys = [
  'files',
  'replies',
  'rules',
  'language',
  'format',
  'glossary',
  'certainty',
  'slots',
  'messages',
]

const allowed: Readonly<Record<string, readonly string[]>> = {
  extends: [...presetNames, 'a file', 'a package', 'a list of them'],
  rules: ['an object of concepts and levels'],
  format: formats,
  certainty: certainties,
  messages: messageLanguages,
  slots: ['an example with the word name in it, such as {name}'],
  language: ['a code such as en'],
  minScore: ['0 to 100'],
  maxWarnings: ['0 and above'],
  overrides: ['a list of objects'],
}

function refusal(file: string, issue: z.core.$ZodIssue, value: unknown): UsageError {
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    const place = nameOf(issue.path)
    return usageError(`${file}: ${place === '' ? 'a key' : `a key of ${place}`} is`, key, keysAt(issue.path))
  }
  const [last] = issue.path.filter((step) => typeof step === 'string').slice(-1)
  const isLevel = issue.path.at(-2) === 'rules'
  const choices = isLevel
    ? levels
    : (allowed[String(last)] ?? (last === undefined ? keys : ['a list of texts']))
  return usageError(`${file}: ${nameOf(issue.path) || 'its content'} is`, at(value, issue.path), choices)
}

function keysAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.at(-1) === 'rules') return ruleNames
  return path[0] === 'overrides' ? overrideKeys : keys
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.')
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )
}
