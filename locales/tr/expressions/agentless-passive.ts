import { express, type Match, type Rewrite, rule, type Sentence, type Token } from '../../contract'
import { breaksBefore } from '../clauses'
import { decline, isPossessed, looksNominative } from '../morphology'
import { lower } from '../normalise'
import { isFiniteForm, readingOf, readings, speaker, turn } from '../verbs'

/** 'silemezsiniz' is one; 'kaydınız' is a record before it is having slipped. */
const isPredicate = (token: Token): boolean =>
  readings(token).some(
    (reading) => reading.known && isFiniteForm(reading) && !['imp', 'past'].includes(reading.form),
  )

const isParticiple = (token: Token): boolean =>
  readings(token).some(({ form, known }) => known && (form === 'DIK' || form === 'AcAK' || form === 'An'))

/** What the customer may have done as well as we. Stems. */
const CUSTOMERS = new Set(['gir', 'belirt', 'seç', 'iste', 'kullan'])

/** Words behind a noun that make it no subject: 'hatanız yüzünden', 'talebiniz üzerine'. */
const GOVERNS =
  /^(?:icin|ile|gibi|kadar|gore|uzerine|geregi|uyarinca|geregince|yuzunden|nedeniyle|sebebiyle|dolayi|oturu|ve|veya|ya|[a-z]+(?:s?[iu]nd[ae]n?|s?[iu]yl[ae]))$/

const governed = (sentence: Sentence, at: number): boolean => GOVERNS.test(sentence.tokens[at + 1]?.key ?? '')

/** How far from the start of its clause a noun may stand that has no possessor of ours or yours. */
const NEAR = 3

/** A noun of ours or yours is the subject before any other: 'talebiniz', else a noun with a possessor: 'kargo kodu'. */
function subjectIn(sentence: Sentence, from: number, to: number): number {
  const { tokens } = sentence
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || !/(?:n[ıiuü]z|m[ıiuü]z)$/.test(lower(token.text))) continue
    if (governed(sentence, at)) return -1
    if (looksNominative(token.text) && !isParticiple(token) && !isPredicate(token)) return at
  }
  // Where a participle stands, the noun may belong to it and not to the verb.
  if (tokens.slice(from, to).some(isParticiple)) return -1
  for (let at = from; at < Math.min(to, from + NEAR); at++) {
    const token = tokens[at]
    if (
      token?.kind === 'word' &&
      /^.{2,}(?:s[ıiuü]|[^aeıioöuünlkz][ıiuü])$/.test(lower(token.text)) &&
      isPossessed(token.text) &&
      !governed(sentence, at) &&
      !isPredicate(token)
    )
      return at
  }
  // 'Talebin iletildi': to sen the possessor shows as -In, which would be a genitive were there another noun.
  const first = tokens[from]
  return from < to &&
    first?.kind === 'word' &&
    /.{3}[^aeıioöuü][ıiuü]n$/.test(lower(first.text)) &&
    readings(first).length === 0
    ? from
    : -1
}

/** The passive turned active: its subject into the object, 'we' or 'I' into the subject. */
function byUs(match: Match<'verb'>): Rewrite | undefined {
  const { sentence } = match
  const { start } = match.range('verb')
  const token = sentence.tokens[start]
  const reading = readingOf(token, (found) => found.activeStem !== undefined)
  if (!token || !reading?.activeStem || CUSTOMERS.has(reading.activeStem)) return undefined
  // The subject is the first noun of the clause that stands in the nominative and closes its phrase.
  let from = start
  while (from > 0 && !sentence.tokens[from - 1]?.breaks && !breaksBefore(from, sentence)) from--
  const subject = subjectIn(sentence, from, start)
  const noun = sentence.tokens[subject]
  if (!noun) return undefined
  // '… değerlendirildi ve kabul edildi': one of two verbs cannot turn alone.
  if (
    sentence.tokens
      .slice(subject + 1, start)
      .some((other) =>
        readings(other).some((found) => found.known && isFiniteForm(found) && found.activeStem),
      )
  )
    return undefined
  const verb = turn(
    token,
    reading,
    {
      person: speaker(sentence),
      copula: undefined,
      form: reading.form === 'evid' && reading.copula === 'dir' ? 'past' : reading.form,
    },
    reading.activeStem,
  )
  return {
    edits: [
      { start: noun.start, end: noun.end, replacement: decline(noun.text, 'acc') },
      { start: token.start, end: token.end, replacement: verb },
    ],
  }
}

export const agentlessPassive = express('agentless-passive', {
  message: '“{match}” kimin yaptığını söylemez; “biz” ya da ad kullanın.',
  why: 'İşi üstlenen bir özne, müşteriye muhatap verir.',
  rules: [
    rule('done', `$inOurHands <[verb: $donePassive]> $end !(mi|mu)`, byUs),
    // What went wrong did not open or break by itself.
    rule(
      'done-wrongly',
      `(yanlış|hatalı|eksik|yanlışlıkla|sehven|mükerrer / iki|üç kez|kere|defa) ..2 <[verb: $passiveDone]> $end !(mi|mu)`,
      byUs,
    ),
  ],
  flags: [
    { bad: 'Talebiniz depo ekibine iletildi.', at: 'iletildi', good: 'Talebinizi depo ekibine ilettik.' },
    {
      bad: 'Sipariş notunuz mutfağa aktarılmıştır.',
      at: 'aktarılmıştır',
      good: 'Sipariş notunuzu mutfağa aktardık.',
    },
    {
      bad: 'Abone numaranız iki kez kaydedilmiş, düzelttim.',
      at: 'kaydedilmiş',
      good: 'Abone numaranızı iki kez kaydetmişim, düzelttim.',
    },
    {
      bad: 'Dosyanız bugün sonlandırılacaktır.',
      at: 'sonlandırılacaktır',
      good: 'Dosyanızı bugün sonlandıracağız.',
    },
    { bad: 'Kargo kodu dün oluşturuldu.', at: 'oluşturuldu', good: 'Kargo kodunu dün oluşturduk.' },
    { bad: 'Basvurunuz merkeze gonderildi.', at: 'gonderildi', good: 'Basvurunuzu merkeze gonderdik.' },
    { bad: 'Hata yapılmış.', at: 'yapılmış' },
    { bad: 'Talebin kurye ekibine aktarıldı.', at: 'aktarıldı', good: 'Talebini kurye ekibine aktardık.' },
    { bad: 'Aidat iadesi onaylandı.', at: 'onaylandı', good: 'Aidat iadesini onayladık.' },
    { bad: 'Numaranız yanlış yazılmış.', at: 'yazılmış', good: 'Numaranızı yanlış yazmışız.' },
    { bad: 'Hesabın askıya alındı.', at: 'alındı', good: 'Hesabını askıya aldık.' },
    {
      bad: 'Siparişiniz yeniden hazırlanacak.',
      at: 'hazırlanacak',
      good: 'Siparişinizi yeniden hazırlayacağız.',
    },
    { bad: 'Şifren sıfırlandı, yenisi e-postanda.', at: 'sıfırlandı' },
    { bad: 'Evrağınız kaybedilmiş.', at: 'kaybedilmiş', good: 'Evrağınızı kaybetmişiz.' },
    { bad: 'Kaydınız yanlış şubeye açılmış.', at: 'açılmış', good: 'Kaydınızı yanlış şubeye açmışız.' },
    { bad: 'Faturanız iki kez kesilmiş.', at: 'kesilmiş', good: 'Faturanızı iki kez kesmişiz.' },
    { bad: 'Kaydınız silinmiştir.', at: 'silinmiştir', good: 'Kaydınızı sildik.' },
  ],
  allows: [
    'Kutusu açılmış ürünü de değiştiriyoruz.',
    'Mağazamız saat 10.00 itibarıyla açılıyor.',
    'Paket yola çıktı.',
    'Size verilen kod 6 haneli.',
    'Faturanız kesildi mi?',
    'Adınıza ayrılan koltuk 12A.',
    'Paketiniz kuryemiz tarafından teslim edildi.',
    "Bu ürün İtalya'da üretildi.",
    'Modül başarıyla güncellendi.',
    'Sunucular aşırı yüklendi.',
    'Bugün gönderildi.',
  ],
})
