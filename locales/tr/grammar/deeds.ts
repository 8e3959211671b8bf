/** Finite verbs by what they do in a reply. */
import type { Grammar, Token } from '../../contract'
import { endings, finite, type VerbFeatures } from '../morphology'
import { isFiniteForm, isNegative, isPositive, isUnable, isUs, isYou, readings, type Wanted } from '../verbs'
import { ABLE, form, NEGATIVE, onlyForm, POSITIVE, THEM, UNABLE, US, YOU } from './forms'
import { ANSWERS, ATTENDED, GUESSED, HAPPENING, PROMISED, REFUSED, UNSOLVING } from './meanings'

const isAttending: Wanted = (reading) =>
  ATTENDED.has(reading.stem) &&
  isUs(reading) &&
  isPositive(reading) &&
  ['prog', 'fut', 'aor', 'makta'].includes(reading.form) &&
  !reading.ability &&
  !reading.copula

const DONT: readonly VerbFeatures[] = [
  { ...NEGATIVE, form: 'imp', person: '2pl' },
  { ...NEGATIVE, form: 'imp', person: '2pl', formal: true },
]

/** A negative imperative; to sen it is also a noun ('sorma', the asking), and counts at the end of a clause alone. */
const forbids = (token: Token, next: Token | undefined): boolean =>
  readings(token).some(
    (reading) =>
      reading.form === 'imp' &&
      isNegative(reading) &&
      (reading.person === '2pl' || (reading.person === '2sg' && (next === undefined || next.breaks))),
  )

export const deedForms: Grammar = {
  youCouldNot: form(
    (reading) => isUnable(reading) && isYou(reading) && ['past', 'evid'].includes(reading.form),
    finite(UNABLE, ['past', 'evid'], YOU),
  ),
  youDid: form(
    (reading) =>
      reading.activeStem === undefined &&
      isPositive(reading) &&
      !reading.ability &&
      isYou(reading) &&
      ['past', 'evid'].includes(reading.form) &&
      reading.copula !== 'cond',
    finite(POSITIVE, ['past', 'evid'], YOU),
  ),
  dontAnswer: form(
    (reading) =>
      reading.form === 'imp' && isNegative(reading) && reading.person === '2pl' && ANSWERS.has(reading.stem),
    DONT,
  ),
  refusing: form(
    (reading) =>
      isNegative(reading) &&
      isUs(reading) &&
      ['prog', 'aor', 'makta', 'fut'].includes(reading.form) &&
      REFUSED.has(reading.stem),
    finite(NEGATIVE, ['prog', 'aor', 'makta', 'fut'], US),
  ),
  refusedPassive: form(
    (reading) =>
      isNegative(reading) &&
      reading.activeStem !== undefined &&
      isFiniteForm(reading) &&
      ['prog', 'aor', 'makta'].includes(reading.form) &&
      reading.person === '3sg' &&
      REFUSED.has(reading.activeStem) &&
      reading.activeStem !== 'et',
    finite(NEGATIVE, ['prog', 'aor', 'makta'], { persons: ['3sg'], copulas: ['dir'] }),
  ),
  look: form(
    (reading) =>
      reading.stem === 'bak' &&
      isUs(reading) &&
      isPositive(reading) &&
      ['prog', 'aor', 'fut', 'opt'].includes(reading.form) &&
      !reading.ability &&
      !reading.copula,
    [...finite(POSITIVE, ['prog', 'aor', 'fut', 'opt'], US)],
  ),
  // 'ilgileneceğiz' says what only where a day or a figure stands with it.
  attend: {
    ...form(isAttending, finite(POSITIVE, ['prog', 'fut', 'aor', 'makta'], US)),
    test: (token, _, sentence) =>
      readings(token).some(isAttending) &&
      !sentence.tokens.some(({ kind }) => kind === 'number' || kind === 'opaque'),
  },
  act: form(
    (reading) =>
      isUs(reading) &&
      isPositive(reading) &&
      ['yap', 'et', 'gerçekleştir', 'tamamla'].includes(reading.stem) &&
      isFiniteForm(reading),
    finite(POSITIVE, ['prog', 'aor', 'fut'], US),
  ),
  donePassive: onlyForm(
    (reading) =>
      reading.activeStem !== undefined &&
      isPositive(reading) &&
      !reading.ability &&
      ['past', 'evid', 'fut'].includes(reading.form) &&
      reading.person === '3sg' &&
      (reading.copula === undefined || reading.copula === 'dir') &&
      !HAPPENING.has(reading.stem),
    finite(POSITIVE, ['past', 'evid', 'fut'], { persons: ['3sg'], copulas: ['dir'] }),
  ),
  ongoing: form((reading) => reading.form === 'prog' && isFiniteForm(reading), undefined),
  futureVerb: form((reading) => reading.form === 'fut', undefined),
  mightHappen: form(
    (reading) =>
      reading.form === 'aor' &&
      reading.person === '3sg' &&
      !reading.copula &&
      (reading.possible === true ||
        (reading.ability === true && isPositive(reading) && GUESSED.has(reading.stem))),
    finite(ABLE, ['aor'], { persons: ['3sg'] }),
  ),
  ifYou: form(
    (reading) =>
      isPositive(reading) &&
      isYou(reading) &&
      (reading.form === 'cond' || (reading.form === 'aor' && reading.copula === 'cond')),
    [
      ...finite(POSITIVE, ['cond'], YOU),
      ...finite(POSITIVE, ['aor'], { ...YOU, copulas: ['cond'] }).filter(({ copula }) => copula),
    ],
  ),
  solves: form(
    (reading) =>
      reading.known &&
      isFiniteForm(reading) &&
      isUs(reading) &&
      isPositive(reading) &&
      !reading.possible &&
      ['prog', 'fut', 'aor', 'past', 'makta'].includes(reading.form) &&
      !reading.copula &&
      !UNSOLVING.has(reading.stem),
    finite(POSITIVE, ['prog', 'fut', 'past', 'makta', 'aor'], US),
  ),
  theyWill: form(
    (reading) => reading.known && reading.form === 'fut' && !isUs(reading) && isPositive(reading),
    finite(POSITIVE, ['fut'], { persons: ['3sg', '3pl', '2sg', '2pl'], copulas: ['dir'] }),
  ),
  couldNot: form(
    (reading) =>
      isUnable(reading) &&
      reading.person === '3sg' &&
      (reading.form === 'past' || reading.form === 'evid') &&
      !reading.copula,
    finite(UNABLE, ['past', 'evid'], { persons: ['3sg'] }),
  ),
  dontPlural: form(
    (reading) => reading.form === 'imp' && isNegative(reading) && reading.person === '2pl',
    DONT,
  ),
  coming: form(
    (reading) =>
      reading.known && isFiniteForm(reading) && ['prog', 'fut', 'aor', 'makta', 'opt'].includes(reading.form),
    undefined,
  ),
  otherCan: form(
    (reading) =>
      reading.known &&
      isFiniteForm(reading) &&
      isPositive(reading) &&
      reading.ability === true &&
      !isUs(reading) &&
      !isYou(reading),
    finite(ABLE, ['aor', 'prog', 'fut'], THEM),
  ),
  mustNot: form(
    (reading) => reading.form === 'nec' && isNegative(reading),
    finite(NEGATIVE, ['nec'], { copulas: ['dir'] }),
  ),
  neverDone: form(
    (reading) =>
      isNegative(reading) &&
      isUs(reading) &&
      ['prog', 'aor', 'makta', 'fut'].includes(reading.form) &&
      PROMISED.has(reading.stem),
    finite(NEGATIVE, ['prog', 'aor', 'makta', 'fut'], US),
  ),
  youDidEvidential: form(
    (reading) =>
      reading.activeStem === undefined &&
      isPositive(reading) &&
      !reading.ability &&
      isYou(reading) &&
      reading.form === 'evid' &&
      !reading.copula,
    finite(POSITIVE, ['evid'], YOU),
  ),
  // To sen the form is also a noun ('sorma', the asking): it counts at the end of a clause alone.
  dont: {
    anchors: { suffixes: endings([{ ...NEGATIVE, form: 'imp', person: '2sg' }, ...DONT]) },
    test: (token, index, sentence) => forbids(token, sentence.tokens[index + 1]),
  },
}
