import { describe, expect, it } from 'vitest'
import { el } from '../../../locales/el'
import { stripAccents, toCapitals } from '../../../locales/el/normalise'
import { concepts } from '../../../rules'
import { createChecker } from '../../../src/check'

// Chats leave the accents out, headings are in capitals, and some keyboards write the accent as a mark of its own:
// what is found, and what is said instead, is the same in each kind.
const { check, rewrite } = createChecker({ packs: [el] })
const found = (text: string) => check(text, { language: 'el' }).findings.map(({ rule }) => rule)
const said = (text: string) => rewrite(text, { language: 'el', upTo: 'fill' }).text
const shout = (text: string) => toCapitals(text).replace(/\{[^}]+\}/g, (slot) => slot.toLowerCase())

const bad = concepts.flatMap(({ id }) => {
  const cell = el.row[id]
  return 'flags' in cell ? cell.flags.map((flag) => flag.bad) : []
})

describe('every kind of spelling', () => {
  it.each(bad)('%s', (text) => {
    const good = said(text)
    const plain = stripAccents(text)
    const capitals = toCapitals(text)
    const decomposed = text.normalize('NFD')
    expect(found(plain)).toEqual(found(text))
    expect(found(capitals)).toEqual(found(text))
    expect(found(decomposed)).toEqual(found(text))
    expect(said(plain).toLowerCase()).toBe(stripAccents(good).toLowerCase())
    expect(said(decomposed).normalize('NFC')).toBe(good)

    if (good !== text && said(capitals) !== shout(good))
      expect(shout(good)).toContain(said(capitals).slice(0, 12))
  })
})
