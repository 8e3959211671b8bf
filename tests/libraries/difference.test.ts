import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { difference } from '../../src/libraries/difference'
import { disjoint, splice } from '../../src/splice'
import { seed } from './round-trip'

const changes = (before: string, after: string) =>
  difference(before, after).map(({ start, end, replacement }) => [before.slice(start, end), replacement])

describe('the difference between two versions of a text', () => {
  test('is told in whole words', () => {
    expect(changes('We are kind of late today.', 'We are late today.')).toEqual([['kind of ', '']])
    expect(changes('We can ship on Monday.', 'We cannot ship on Monday.')).toEqual([['can', 'cannot']])
    expect(changes('We shipped it.', 'We ship it.')).toEqual([['shipped', 'ship']])
    expect(changes('Same words.', 'Same words.')).toEqual([])
    expect(changes('', 'New.')).toEqual([['', 'New.']])
    expect(changes('Old.', '')).toEqual([['Old.', '']])
  })

  test('keeps differences that stand apart apart', () => {
    const middle = ' and everything in between stays as it was, '
    expect(changes(`Soon${middle}soon.`, `By Monday${middle}by Friday.`)).toEqual([
      ['Soon', 'By Monday'],
      ['soon', 'by Friday'],
    ])
  })

  test('turns the first version into the second', () => {
    const text = fc
      .array(fc.constantFrom('we', 'can', 'cannot', ' ', ', ', '\n', '😀', '\ud83d', 'ğ'), { maxLength: 40 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = difference(before, after)
        expect(splice(before, edits)).toBe(after)
        expect(disjoint(edits)).toBe(true)
      }),
      { ...seed, numRuns: 1000 },
    )
  })

  test('is found in long texts, far apart and far gone', () => {
    const long = 'All is well here today. '.repeat(100_000)
    expect(changes(`Soon. ${long}Soon.`, `Now. ${long}Now.`)).toEqual([
      ['Soon', 'Now'],
      ['Soon', 'Now'],
    ])
    expect(splice(long, difference(long, long.toUpperCase()))).toBe(long.toUpperCase())
  })
})
