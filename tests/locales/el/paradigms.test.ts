import { describe, expect, it } from 'vitest'
import {
  allVerbs,
  analyse,
  analyseVerb,
  type Form,
  inflect,
  type Person,
  verbOf,
} from '../../../locales/el/morphology'
import { fold } from '../../../locales/el/normalise'
import { ACTIVE, DEPONENT } from './paradigms'

const form = (tense: Form['tense'], aspect: Form['aspect'], voice: Form['voice'], person: Person): Form => ({
  tense,
  aspect,
  voice,
  person,
})

const activeCells = [
  form('present', 'imperfective', 'active', 4),
  form('dependent', 'perfective', 'active', 4),
  form('imperative', 'perfective', 'active', 1),
  form('imperative', 'perfective', 'active', 4),
  form('past', 'perfective', 'active', 2),
  form('past', 'perfective', 'active', 3),
  form('dependent', 'perfective', 'passive', 2),
  form('past', 'perfective', 'passive', 2),
]
const deponentCells = [
  form('present', 'imperfective', 'passive', 4),
  form('dependent', 'perfective', 'passive', 4),
  form('imperative', 'perfective', 'passive', 1),
  form('imperative', 'perfective', 'passive', 4),
  form('past', 'perfective', 'passive', 2),
  form('past', 'perfective', 'passive', 3),
]

const lines = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
const persons: readonly Person[] = [0, 1, 2, 3, 4, 5]

describe.each([
  ['active', ACTIVE, activeCells],
  ['deponent', DEPONENT, deponentCells],
] as const)('%s paradigms', (_, table, cells) => {
  it.each(lines(table))('%s', (lemma, ...forms) => {
    const verb = verbOf(lemma ?? '')
    expect(verb, lemma).toBeDefined()
    if (!verb) return
    forms.forEach((written, index) => {
      const cell = cells[index]
      if (!cell || written === '-') return
      expect(inflect(verb, cell)).toBe(written)
      // Rewrites make imperatives and never read them.
      if (cell.tense === 'imperative') return
      expect(
        analyse(written).some(
          (reading) =>
            reading.verb.lemma === lemma &&
            Object.entries(cell).every(([key, value]) => reading[key as keyof Form] === value),
        ),
      ).toBe(true)
      // Chats and capitals are read alike.
      expect(analyse(fold(written))).toEqual(analyse(written))
      expect(analyse(written.toUpperCase())).toEqual(analyse(written))
    })
  })
})

const everyForm = (): { lemma: string; written: string }[] =>
  allVerbs().flatMap((verb) =>
    (['present', 'past', 'dependent', 'imperative'] as const).flatMap((tense) =>
      (['imperfective', 'perfective'] as const).flatMap((aspect) =>
        (['active', 'passive'] as const).flatMap((voice) =>
          persons.flatMap((person) => {
            const written = inflect(verb, { tense, aspect, voice, person })
            return written === undefined ? [] : [{ lemma: verb.lemma, written }]
          }),
        ),
      ),
    ),
  )

describe('all verbs of the list', () => {
  const forms = everyForm()

  it('are at least 250, and inflect', () => {
    expect(new Set(allVerbs().map(({ lemma }) => lemma)).size).toBeGreaterThanOrEqual(250)
    expect(forms.length).toBeGreaterThan(15000)
  })

  it('bear one accent, on one of the last three syllables', () => {
    const vowel = /αι|ει|οι|ου|υι|αυ|ευ|[άέήίόύώΐΰ]|[αεηιουωϊϋ]/g
    const wrong = forms.filter(({ written }) => {
      const accents = written.match(/[άέήίόύώΐΰ]/g) ?? []
      const syllables = written.replace(/α[ίύ]|ε[ίύ]|ο[ίύ]|υί/g, 'ά').match(vowel) ?? []
      if (syllables.length < 2) return accents.length > 0
      return (
        accents.length !== 1 ||
        !/[άέήίόύώΐΰ]/.test(
          written
            .replace(/α[ίύ]|ε[ίύ]|ο[ίύ]|υί/g, 'ά')
            .match(
              /(?:[^αεηιουωάέήίόύώϊϋΐΰ]*(?:αι|ει|οι|ου|υι|αυ|ευ|[αεηιουωάέήίόύώϊϋΐΰ])){1,4}[^αεηιουωάέήίόύώϊϋΐΰ]*$/,
            )?.[0] ?? '',
        )
      )
    })
    expect(wrong).toEqual([])
  })

  it('have none of the forms that a wrong rule would make', () => {
    const written = new Set(forms.map((made) => made.written))
    for (const wrong of [
      'επιστρέψα',
      'επέστρεψαμε',
      'έγραψαμε',
      'έστείλαμε',
      'στειλτε',
      'στείλτετε',
      'στείλοτε',
      'επικοινώνηστε',
      'επικοινωνήσατέ',
      'έλεγχξε',
      'δεί',
      'δώ',
      'πώ',
      'βρέτε',
      'λάβτε',
      'πάρετετε',
      'υποβάλτε',
      'υποβάλλω το',
      'ενέκρινατε',
      'πρόσηλθε',
      'πάρειχα',
      'φτίαξε',
      'φτίαξα',
      'εφτίαξα',
      'πίασε',
      'μπορείται',
      'προέτεινε',
      'λέομαι',
      'απευθυνθητε',
      'στείλεται',
      'χρεώθησα',
      'έδωσαμε',
      'ακούω το',
      'αναφέρτε',
      'πληρωσου',
      'επιλέγξτε',
      'δέχτου',
      'σκέφτου',
      'έρθτε',
      'ήρθετε',
      'πήγετε',
    ])
      expect(written.has(wrong), wrong).toBe(false)
  })
})

describe('verbs that no list holds', () => {
  it.each([
    ['σκαναρίσετε', 'σκαναρίζω', 'dependent', 4],
    ['αποστειρώσουμε', 'αποστειρώνω', 'dependent', 3],
    ['ψηφιοποιήθηκε', 'ψηφιοποιώ', 'past', 2],
    ['φρενάραμε', 'φρενάρω', 'past', 3],
  ] as const)('%s is read by its class', (word, lemma, tense, person) => {
    expect(analyse(word)).toEqual([])
    expect(
      analyseVerb(word).map((reading) => [reading.verb.lemma, reading.tense, reading.person]),
    ).toContainEqual([lemma, tense, person])
  })

  it('leaves other words alone', () => {
    for (const word of ['παραγγελία', 'και', 'σας', 'email', 'μήνυμα', '', 'ς', '\ud800'])
      expect(analyse(word)).toEqual([])
  })
})

describe('verbs that begin with ξανα-', () => {
  it.each([
    ['ξαναδείς', 'ξαναδές'],
    ['ξαναπείτε', 'ξαναπείτε'],
    ['ξαναστείλετε', 'ξαναστείλτε'],
    ['ξαναδοκιμάσεις', 'ξαναδοκίμασε'],
    ['ξαναφέρετε', 'ξαναφέρτε'],
  ])('%s asks with %s', (word, asked) => {
    const reading = analyse(word).find(({ tense }) => tense === 'dependent')
    expect(reading && inflect(reading.verb, { ...reading, tense: 'imperative' })).toBe(asked)
  })
})
