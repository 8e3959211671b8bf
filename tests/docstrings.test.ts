/** Every example in a docstring of a public door says what the code says: `expression //=> value`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '../locales/en'
import * as upword from '../src'
import * as libraries from '../src/libraries'
import * as matchers from '../src/matchers'
import * as testing from '../src/testing'

const scope: Record<string, unknown> = { ...upword, ...libraries, ...matchers, ...testing, en }

const examples = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) =>
    [...readFileSync(join('src', path), 'utf8').matchAll(/^ \*\s+(.+?) \/\/=> (.+)$/gm)].map(
      ([, code = '', value = '']) => [path, code, value] as const,
    ),
  )

const evaluate = (code: string): unknown =>
  new Function(...Object.keys(scope), `return (${code})`)(...Object.values(scope))

describe('docstrings', () => {
  it('have examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(6)
  })

  it.each(examples)('%s: %s', (_, code, value) => {
    expect(evaluate(code)).toEqual(evaluate(value))
  })
})
