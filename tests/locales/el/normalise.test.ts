import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compose,
  fold,
  foldUnit,
  inKind,
  isAnoTeleia,
  isQuestionMark,
  spellingOf,
  stripAccents,
  toCapitals,
} from '../../../locales/el/normalise'

describe('fold', () => {
  it.each([
    ['Ὦ ἄνδρες', 'ω ανδρεσ'],
    ['ΛΌΓΟΣ', 'λογοσ'],
    ['λόγος', 'λογοσ'],
    // U+1F79 (oxia) and U+03CC (tonos) are one letter.
    ['\u1f79χι', 'οχι'],
    ['ΰϊΐ', 'υιι'],
    ['Email', 'email'],
    ['µήλο', 'μηλο'],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded))

  it('keeps the number of code units of any string, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length),
      { seed: 30, numRuns: 300 },
    )
  })

  it('maps every code unit to one that folding leaves alone', () => {
    const units = Array.from({ length: 0x2000 }, (_, code) => code)
    expect(units.filter((code) => foldUnit(foldUnit(code)) !== foldUnit(code))).toEqual([])
  })
})

describe('spelling', () => {
  it.each([
    ['Καλημέρα σας.', 'accented'],
    ['καλημερα σας', 'unaccented'],
    ['ΚΑΛΗΜΕΡΑ ΣΑΣ', 'capitals'],
    // Words of one syllable bear no accent by rule.
    ['Δεν θα σας το πω.', 'accented'],
    ['OK', 'accented'],
    ['', 'accented'],
  ] as const)('of “%s” is %s', (text, spelling) => expect(spellingOf(text)).toBe(spelling))

  it('is kept by what is put in', () => {
    expect(inKind('unaccented', 'Παρακαλώ στείλτε έως {date_έως}.')).toBe('Παρακαλω στειλτε εως {date_έως}.')
    expect(inKind('capitals', 'μαΐου')).toBe('ΜΑΪΟΥ')
    expect(inKind('accented', 'Μάιος')).toBe('Μάιος')
  })

  it('loses the tonos and keeps vowels apart', () => {
    expect(stripAccents('ρολόι, προϊόν, Μάιος, εαυτός')).toBe('ρολοϊ, προϊον, Μαϊος, εαυτος')
    expect(toCapitals('ρολόι της Άννας')).toBe('ΡΟΛΟΪ ΤΗΣ ΑΝΝΑΣ')
    expect(toCapitals('ρολόι')).not.toBe('ΡΟΛΌΙ')
  })
})

describe('marks', () => {
  it('knows the Greek question mark and the ano teleia in every encoding', () => {
    expect([';', '\u037e', '?'].every(isQuestionMark)).toBe(true)
    expect(isQuestionMark('·')).toBe(false)
    expect(['·', '\u0387'].every(isAnoTeleia)).toBe(true)
    expect(compose('\u037e\u0387')).toBe(';·')
  })
})
