/** Finite verbs: who can, does, did, must, will. */
import type { Grammar } from '../../contract'
import { finite } from '../morphology'
import { isFiniteForm, isNegative, isPositive, isUnable, isUs, isYou } from '../verbs'
import {
  ABLE,
  ALL,
  form,
  NEGATIVE,
  negativeForms,
  onlyForm,
  POSITIVE,
  UNABLE,
  US,
  unableForms,
  YOU,
} from './forms'

export const finiteForms: Grammar = {
  notYet: form(
    (reading) =>
      isNegative(reading) &&
      (reading.person === '3sg' || isUs(reading)) &&
      (reading.form === 'past' || reading.form === 'evid' || reading.form === 'prog') &&
      reading.copula !== 'cond',
    finite(NEGATIVE, ['past', 'evid', 'prog'], { persons: ['3sg', '1sg', '1pl'], copulas: ['dir'] }),
  ),
  youThink: form(
    (reading) =>
      ['bil', 'düşün', 'anla', 'hatırla', 'gör', 'oku', 'hesapla', 'san'].includes(reading.stem) &&
      isYou(reading) &&
      isPositive(reading) &&
      ['prog', 'past', 'evid'].includes(reading.form),
    undefined,
  ),
  // 'yanlış hatırlamıyorsam'.
  ifWeNot: form(
    (reading) => reading.polarity === 'neg' && reading.copula === 'cond' && isUs(reading),
    undefined,
  ),
  // What is wished for the reader: 'umarım beğenirsiniz'.
  youWill: form(
    (reading) =>
      reading.form === 'aor' && isYou(reading) && isPositive(reading) && !reading.copula && !reading.ability,
    undefined,
  ),
  youPay: form(
    (reading) =>
      ['öde', 'karşıla', 'üstlen'].includes(reading.stem) &&
      isYou(reading) &&
      isPositive(reading) &&
      ['fut', 'aor'].includes(reading.form) &&
      !reading.copula &&
      !reading.ability,
    finite(POSITIVE, ['fut', 'aor'], YOU),
  ),
  notKnowing: form(
    (reading) =>
      reading.stem === 'bil' &&
      reading.polarity === 'neg' &&
      isUs(reading) &&
      isFiniteForm(reading) &&
      !reading.possible,
    [...finite(UNABLE, ALL, US), ...finite(NEGATIVE, ALL, { ...US, copulas: ['past'] })],
  ),
  // 'hâlâ inceleniyor', 'hâlâ bekliyoruz'.
  pending: form(
    (reading) =>
      (reading.form === 'prog' || reading.form === 'makta') &&
      isPositive(reading) &&
      (reading.activeStem !== undefined || ['bekle', 'incele', 'araştır'].includes(reading.stem)),
    undefined,
  ),
  // 'bilemiyorum' is not knowing rather than not being able.
  // 'doğrulamamışsınız' is not having confirmed before it is not having been able to straighten up.
  unable: onlyForm((reading) => isUnable(reading) && !(reading.stem === 'bil' && isUs(reading)), unableForms),
  unableWe: form((reading) => isUnable(reading) && isUs(reading), finite(UNABLE, ALL, US)),
  unableYou: form((reading) => isUnable(reading) && isYou(reading), finite(UNABLE, ALL, YOU)),
  denied: form(
    (reading) =>
      isFiniteForm(reading) &&
      reading.polarity === 'neg' &&
      !reading.possible &&
      reading.form !== 'imp' &&
      reading.form !== 'cond' &&
      reading.form !== 'opt',
    [...unableForms, ...negativeForms],
  ),
  negative: form(
    (reading) =>
      isNegative(reading) &&
      isFiniteForm(reading) &&
      reading.form !== 'imp' &&
      reading.form !== 'cond' &&
      reading.form !== 'opt',
    negativeForms,
  ),
  negativeWe: form(
    (reading) => isNegative(reading) && isFiniteForm(reading) && isUs(reading) && reading.form !== 'opt',
    finite(NEGATIVE, ['prog', 'aor', 'past', 'evid', 'fut', 'makta'], US),
  ),
  finitePositive: form(
    (reading) =>
      reading.known &&
      isFiniteForm(reading) &&
      isPositive(reading) &&
      reading.form !== 'imp' &&
      reading.form !== 'cond' &&
      reading.form !== 'nec',
    undefined,
  ),
  we: form(
    (reading) =>
      reading.known &&
      isFiniteForm(reading) &&
      isUs(reading) &&
      isPositive(reading) &&
      reading.form !== 'cond',
    undefined,
  ),
  weWill: form(
    (reading) =>
      isFiniteForm(reading) &&
      isUs(reading) &&
      isPositive(reading) &&
      ['fut', 'aor', 'prog', 'makta'].includes(reading.form),
    finite(POSITIVE, ['fut', 'prog', 'makta'], US),
  ),
  weCan: form(
    (reading) => isFiniteForm(reading) && isUs(reading) && isPositive(reading) && reading.ability === true,
    finite(ABLE, ['aor', 'fut', 'prog'], US),
  ),
  please: form(
    (reading) => reading.known && reading.form === 'imp' && isPositive(reading) && reading.person === '2pl',
    undefined,
  ),
  ifNot: form(
    (reading) =>
      reading.polarity === 'neg' &&
      (reading.copula === 'cond' || reading.form === 'cond') &&
      reading.copula !== 'past',
    [
      ...finite(NEGATIVE, ['aor'], { copulas: ['cond'] }).filter(({ copula }) => copula),
      ...finite(NEGATIVE, ['cond']),
    ],
  ),
  youCan: form(
    (reading) =>
      isFiniteForm(reading) &&
      isYou(reading) &&
      isPositive(reading) &&
      reading.ability === true &&
      reading.form === 'aor',
    finite(ABLE, ['aor'], YOU),
  ),
  evidential: form((reading) => reading.form === 'evid' && isFiniteForm(reading), undefined),
  must: form(
    (reading) => reading.form === 'nec' && isYou(reading) && isPositive(reading) && !reading.copula,
    finite(POSITIVE, ['nec'], YOU),
  ),
  weMust: form(
    (reading) => reading.form === 'nec' && isUs(reading) && isPositive(reading) && !reading.copula,
    finite(POSITIVE, ['nec'], US),
  ),
  shouldHave: form(
    (reading) =>
      (reading.form === 'nec' || reading.form === 'cond') && isYou(reading) && reading.copula === 'past',
    [
      ...finite(POSITIVE, ['nec', 'cond'], { ...YOU, copulas: ['past'] }),
      ...finite(NEGATIVE, ['nec', 'cond'], { ...YOU, copulas: ['past'] }),
    ].filter(({ copula }) => copula),
  ),
  youDidNot: form(
    (reading) =>
      reading.activeStem === undefined &&
      isNegative(reading) &&
      isYou(reading) &&
      ['past', 'evid'].includes(reading.form) &&
      reading.copula !== 'cond',
    finite(NEGATIVE, ['past', 'evid'], YOU),
  ),
}
