/** Finite verbs by what they do in a reply. */
import type { Grammar, Sentence } from '../../contract'
import { finite, type Tense } from '../morphology'
import { isFiniteForm, isNegative, isPositive, isUnable, isUs, isYou } from '../verbs'
import {
  ABLE,
  forbidding,
  form,
  happens,
  NEGATIVE,
  onlyForm,
  ours,
  POSITIVE,
  THEM,
  UNABLE,
  US,
  YOU,
  yours,
} from './forms'
import { GUESSED, HAPPENING, PROMISED, REFUSED, UNSOLVING } from './meanings'

const PASSED: readonly Tense[] = ['prog', 'fut', 'past', 'evid', 'makta']
const PASSING: readonly Tense[] = [...PASSED, 'aor']

const isVague = ({ tokens }: Sentence): boolean =>
  !tokens.some(({ kind }) => kind === 'number' || kind === 'opaque')

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
  refusing: form(
    (reading) =>
      isNegative(reading) &&
      isUs(reading) &&
      ['prog', 'aor', 'makta', 'fut'].includes(reading.form) &&
      REFUSED.has(reading.stem),
    finite(NEGATIVE, ['prog', 'aor', 'makta', 'fut'], US),
  ),
  houseRefuses: form(
    (reading) =>
      isNegative(reading) &&
      reading.activeStem === undefined &&
      ['prog', 'aor', 'makta'].includes(reading.form) &&
      reading.person === '3sg' &&
      (REFUSED.has(reading.stem) || reading.stem === 'kapsa'),
    finite(NEGATIVE, ['prog', 'aor', 'makta'], { persons: ['3sg'], copulas: ['dir'] }),
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
  look: ours('bak', ['prog', 'aor', 'fut', 'opt']),
  // 'ilgileneceğiz' says what only where a day or a figure stands with it.
  attend: ours('ilgilen hallet değerlendir araştır', undefined, isVague),
  take: ours('al at geçir', undefined, isVague),
  act: ours('yap et gerçekleştir tamamla başlat'),
  try: ours('çalış uğraş çabala um hedefle planla dene amaçla düşün', ['prog', 'fut', 'aor', 'makta', 'opt']),
  strive: ours('et göster harca'),
  hold: ours('düşün san zannet inan um varsay', ['prog', 'makta']),
  saying: ours('bildir belirt söyle ilet paylaş et ver duyur', ['prog', 'aor', 'fut', 'nec', 'makta']),
  drags: happens('uza gecik aksa', PASSED),
  lasts: happens('sür al', PASSING),
  slips: happens('sark kal ertelen', PASSED),
  misses: happens('yetiş', PASSING, 'neg'),
  beLate: ours('kal dön yanıtla ulaştır ver ilet gönder', ['prog', 'fut', 'past', 'evid']),
  weCharge: ours('kes çek al'),
  debited: happens('kesil çekil alın'),
  charged: happens('kesil çekil alın düşül düş git eksil yansı yansıtıl uygulan işletil yapıl edil çık yan'),
  refusedIt: happens('reddedil', ['past', 'evid']),
  notGranted: happens('onaylan bulun görül edil gör', ['past', 'evid', 'aor', 'prog', 'makta'], 'neg'),
  ended: happens('sonuçlan değerlendiril yanıtlan veril', ['past', 'evid']),
  seemsTo: happens('görün dur gözük anlaşıl görül', ['prog', 'makta']),
  youForgot: yours('unut atla'),
  youDidIt: yours('et'),
  youSpoilt: yours('geciktir aksat kaçır boz aş karıştır sil'),
  youWereLate: yours('kal başvur'),
  work: ours('çalış dur'),
  find: ours('bul düşün'),
  passiveDone: form(
    (reading) =>
      reading.activeStem !== undefined &&
      isPositive(reading) &&
      !reading.ability &&
      ['past', 'evid'].includes(reading.form) &&
      reading.person === '3sg' &&
      reading.copula !== 'cond',
    finite(POSITIVE, ['past', 'evid'], { persons: ['3sg'], copulas: ['dir'] }),
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
  happened: form(
    (reading) =>
      reading.known &&
      isPositive(reading) &&
      ['past', 'evid'].includes(reading.form) &&
      ['3sg', '3pl'].includes(reading.person ?? '') &&
      !reading.copula,
    undefined,
  ),
  couldNot: form(
    (reading) =>
      isUnable(reading) &&
      reading.person === '3sg' &&
      (reading.form === 'past' || reading.form === 'evid') &&
      !reading.copula,
    finite(UNABLE, ['past', 'evid'], { persons: ['3sg'] }),
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
  dont: forbidding(),
  dontPolitely: forbidding(undefined, true),
  dontAnswer: forbidding('yanıtla cevapla ertele gecik gönder yolla ilet başvur doldur', true),
  dontCall: forbidding('ara yaz', true),
  dontForget: forbidding('unut atla'),
  dontDo: forbidding('et'),
  dontShrink: forbidding('çekin kaçın sakın utan dur'),
  dontClose: forbidding('kapat'),
  dontDiscard: forbidding('at sil'),
  dontLeave: forbidding('kapat ayrıl'),
  dontStay: forbidding('kal'),
  dontGive: forbidding('ver aç oluştur'),
  dontPut: forbidding('bırak'),
  dontMiss: forbidding('kaçır'),
}
