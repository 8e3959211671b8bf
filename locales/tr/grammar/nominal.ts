/** Verb forms that act as nouns, adjectives and adverbs. */
import type { Grammar } from '../../contract'
import { isNegative, isPositive, isUs, isYou } from '../verbs'
import { ABLE, form, NEGATIVE, nominal, POSITIVE, UNABLE } from './forms'

export const nominalForms: Grammar = {
  notDone: form(
    (reading) =>
      isNegative(reading) && reading.form === 'DIK' && reading.person !== undefined && !reading.case,
    (['1sg', '2sg', '3sg', '1pl', '2pl'] as const).map((person) => nominal('DIK', NEGATIVE, { person })),
  ),
  unableAsWe: form(
    (reading) =>
      reading.polarity === 'neg' && reading.ability === true && reading.form === 'DIK' && isUs(reading),
    (['1sg', '1pl'] as const).map((person) => nominal('DIK', UNABLE, { person })),
  ),
  // Nominal forms with a possessor.
  yourDoing: form(
    (reading) =>
      reading.form === 'mA' && isYou(reading) && isPositive(reading) && !reading.case && !reading.plural,
    (['2sg', '2pl'] as const).map((person) => nominal('mA', POSITIVE, { person })),
  ),
  yourDoingAcc: form(
    (reading) => reading.form === 'mA' && isYou(reading) && isPositive(reading) && reading.case === 'acc',
    (['2sg', '2pl'] as const).map((person) => nominal('mA', POSITIVE, { person, case: 'acc' })),
  ),
  ourDoing: form(
    (reading) => reading.form === 'mA' && isUs(reading) && isPositive(reading) && !reading.case,
    (['1sg', '1pl'] as const).map((person) => nominal('mA', POSITIVE, { person })),
  ),
  doing: form(
    (reading) => reading.form === 'mAk' && isPositive(reading) && !reading.case,
    [nominal('mA', POSITIVE, {})].map((features) => ({ ...features, form: 'mAk' as const })),
  ),
  doingAcc: form(
    (reading) => reading.form === 'mA' && isPositive(reading) && reading.case === 'acc' && !reading.person,
    [nominal('mA', POSITIVE, { case: 'acc' })],
  ),
  doingDat: form(
    (reading) => reading.form === 'mA' && isPositive(reading) && reading.case === 'dat' && !reading.person,
    [nominal('mA', POSITIVE, { case: 'dat' })],
  ),
  doingAbl: form(
    (reading) =>
      (reading.form === 'mAk' || reading.form === 'mA') &&
      isPositive(reading) &&
      reading.case === 'abl' &&
      !reading.person,
    [{ ...POSITIVE, form: 'mAk', case: 'abl' }],
  ),
  doingLoc: form(
    (reading) => reading.form === 'mAk' && isPositive(reading) && reading.case === 'loc',
    [{ ...POSITIVE, form: 'mAk', case: 'loc' }],
  ),
  doingIns: form(
    (reading) => reading.form === 'mAk' && isPositive(reading) && reading.case === 'ins',
    [{ ...POSITIVE, form: 'mAk', case: 'ins' }],
  ),
  without: form((reading) => reading.form === 'mAdAn', [{ ...NEGATIVE, form: 'mAdAn' }]),
  unless: form(
    (reading) => reading.form === 'DIkçA' && reading.polarity === 'neg',
    [{ ...NEGATIVE, form: 'DIkçA' }],
  ),
  passiveDoing: form(
    (reading) =>
      reading.activeStem !== undefined &&
      reading.form === 'mA' &&
      reading.person === '3sg' &&
      !reading.case &&
      isPositive(reading),
    [nominal('mA', POSITIVE, { person: '3sg' })],
  ),
  couldDo: form(
    (reading) =>
      reading.form === 'AcAK' &&
      reading.ability === true &&
      isPositive(reading) &&
      isUs(reading) &&
      !reading.case,
    (['1sg', '1pl'] as const).map((person) => nominal('AcAK', ABLE, { person })),
  ),
  whoDoesNot: form(
    (reading) => reading.form === 'An' && reading.polarity === 'neg',
    [
      { ...NEGATIVE, form: 'An' },
      { ...NEGATIVE, form: 'An', plural: true },
      { ...NEGATIVE, form: 'An', plural: true, case: 'dat' },
      { ...NEGATIVE, form: 'An', plural: true, case: 'acc' },
    ],
  ),
  claim: form(
    (reading) =>
      (reading.form === 'AcAK' || reading.form === 'DIK') &&
      (reading.case === 'acc' || reading.case === 'dat') &&
      reading.person !== undefined,
    [
      ...(['1sg', '1pl', '2pl', '3sg'] as const).flatMap((person) => [
        nominal('AcAK', POSITIVE, { person, case: 'acc' }),
        nominal('DIK', POSITIVE, { person, case: 'acc' }),
        nominal('AcAK', POSITIVE, { person, case: 'dat' }),
        nominal('DIK', POSITIVE, { person, case: 'dat' }),
      ]),
    ],
  ),
  untilDone: form(
    (reading) => reading.form === 'An' && isPositive(reading) && reading.case === 'dat' && !reading.plural,
    [{ ...POSITIVE, form: 'An', case: 'dat' }],
  ),
  yourNotDoing: form(
    (reading) => isNegative(reading) && reading.form === 'DIK' && isYou(reading) && !reading.case,
    (['2sg', '2pl'] as const).map((person) => nominal('DIK', NEGATIVE, { person })),
  ),
  asYouDidNot: form(
    (reading) =>
      isNegative(reading) && reading.form === 'DIK' && reading.person === '2pl' && reading.case === 'abl',
    [nominal('DIK', NEGATIVE, { person: '2pl', case: 'abl' })],
  ),
  yourHavingDone: form(
    (reading) => isPositive(reading) && reading.form === 'DIK' && isYou(reading) && !reading.case,
    (['2sg', '2pl'] as const).map((person) => nominal('DIK', POSITIVE, { person })),
  ),
}
