import { describe, expect, it } from 'vitest'
import {
  accusative,
  agreeAs,
  beforeEnclitic,
  feminineArticle,
  keepsNu,
  withoutEnclitic,
} from '../../../locales/el/morphology'

describe('the object of what was a subject', () => {
  it.each([
    ['ο λογαριασμός σας', 'τον λογαριασμό σας'],
    ['ο νέος πελάτης', 'τον νέο πελάτη'],
    ['ο κωδικός έκπτωσης', 'τον κωδικό έκπτωσης'],
    ['ο σύνδεσμος πληρωμής', 'τον σύνδεσμο πληρωμής'],
    ['η αίτησή σας', 'την αίτησή σας'],
    ['η μεταφορά', 'τη μεταφορά'],
    ['η πτήση', 'την πτήση'],
    ['η είσοδος στο κτίριο', 'την είσοδο στο κτίριο'],
    ['οι νέες μέθοδοι', 'τις νέες μεθόδους'],
    ['το αίτημά σας', 'το αίτημά σας'],
    ['οι παραγγελίες του Μαΐου', 'τις παραγγελίες του Μαΐου'],
    ['οι λογαριασμοί', 'τους λογαριασμούς'],
    ['οι υπάλληλοι', 'τους υπαλλήλους'],
    ['οι νέοι όροι', 'τους νέους όρους'],
    ['οι πελάτες', 'τους πελάτες'],
    ['τα δέματα', 'τα δέματα'],
  ])('%s → %s', (subject, object) => expect(accusative(subject)).toBe(object))

  it('is left to a person where the gender is unknown', () => {
    expect(accusative('λογαριασμός')).toBeUndefined()
    expect(accusative('μας')).toBeUndefined()
  })
})

describe('the second accent before an enclitic', () => {
  it.each([
    ['αίτημα', 'αίτημά'],
    ['ενημέρωσε', 'ενημέρωσέ'],
    ['υποβάλετε', 'υποβάλετέ'],
    ['στείλτε', 'στείλτε'],
    ['αριθμός', 'αριθμός'],
  ])('%s → %s', (word, accented) => {
    expect(beforeEnclitic(word)).toBe(accented)
    expect(withoutEnclitic(accented)).toBe(word)
  })
})

describe('the final ν', () => {
  it.each([
    ['παραγγελία', true],
    ['κάρτα', true],
    ['τράπεζα', true],
    ['ξενάγηση', true],
    ['ψηφοφορία', true],
    ['μπαταρία', true],
    ['αίτηση', true],
    ['γκαρνταρόμπα', true],
    ['μεταφορά', false],
    ['διεύθυνση', false],
    ['γραμμή', false],
    ['λίστα', false],
    ['σελίδα', false],
    ['υγεία', true],
    ['iPhone', true],
  ])('before %s: %s', (next, keeps) => {
    expect(keepsNu(next)).toBe(keeps)
    expect(feminineArticle(next)).toBe(keeps ? 'την' : 'τη')
  })
})

describe('an adjective in the form of another', () => {
  it.each([
    ['αμελητέα', 'σημαντικός', false, 'σημαντική'],
    ['κακή', 'καλός', false, 'καλή'],
    ['σπάνιο', 'συχνός', false, 'συχνό'],
    ['ασυνήθιστες', 'συνηθισμένος', false, 'συνηθισμένες'],
    ['απίθανοι', 'πιθανός', false, 'πιθανοί'],
    ['ασυνήθιστα', 'συνηθισμένος', true, 'συνηθισμένα'],
  ] as const)('%s + %s → %s', (form, adjective, plural, agreed) =>
    expect(agreeAs(form, adjective, plural)).toBe(agreed),
  )
})
