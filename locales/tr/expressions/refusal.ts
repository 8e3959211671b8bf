import { express, type Match, rule, slot } from '../../contract'
import { givesCause, keepRest } from '../pivots'
import { ableForm, groupStart, isNegative, isUnable, readingOf, turn } from '../verbs'

/** The refused verb, granted: 'kabul etmiyoruz' → 'kabul ediyoruz'. */
function granted(match: Match<'verb'>): string | undefined {
  const tokens = match.tokens('verb')
  const token = tokens[tokens.length - 1]
  const reading = readingOf(token, (found) => isNegative(found) || isUnable(found))
  if (!token || !reading || givesCause(match.sentence, match.start, match.end)) return undefined
  const before = tokens
    .slice(0, -1)
    .map(({ text }) => `${text} `)
    .join('')
  return before + turn(token, reading, isUnable(reading) ? ableForm(reading) : { polarity: 'pos' })
}

export const refusal = express('refusal', {
  message: '“{match}” geri çevirir; hangi koşulda, neyi sunduğunuzu yazın.',
  why: 'Sunulan seçenek, konuşmayı sürdürür.',
  rules: [
    rule(
      'but-this',
      `$clause [gone: ..12 <$refusedByUs>] (,|; ama|ancak|fakat|yalnız|lakin? / ama|ancak|fakat|lakin) [rest: ~..12 $offer]`,
      (match) => keepRest(match, match.range('gone').start, match.range('rest').start),
    ),
    rule(
      'who-does-not',
      `([who: $whoDoesNot] ..8 <[verb: $refusedByUs]> / <[who: olmayan|bulunmayan|olmayanlara|olmayanları] ..8 [verb: $unableWe]>) $end`,
      (match) => {
        const token = match.tokens('who')[0]
        const reading = readingOf(token, (found) => found.form === 'An' && found.polarity === 'neg')
        const verb = granted(match)
        return token && reading && verb
          ? match.edit({ who: turn(token, reading, { polarity: 'pos', ability: undefined }), verb })
          : undefined
      },
    ),
    rule(
      'such-a-thing',
      `$clause [such: $word? *mis|*mus|*an|*en] $word ..4 <[verb: $refusedByUs]> $end`,
      (match) => {
        const tokens = match.tokens('such')
        const participle = readingOf(
          tokens[tokens.length - 1],
          (found) =>
            (found.form === 'evid' && found.person === '3sg') || (found.form === 'An' && !found.plural),
        )
        const verb = granted(match)
        return participle && verb ? match.edit({ such: slot('condition'), verb }) : undefined
      },
    ),
    rule('here', `$clause [where: $word? *da|*de|*ta|*te] ..5 <[verb: $refusedByUs]> $end`, (match) => {
      const verb = granted(match)
      const where = match.tokens('where')
      return verb &&
        !/^(?:de|da|hafta|oda|posta|e-?posta|nokta|iade|ifade|usta|fatura|hasta|pasta|sigorta|eczane|orta|harita)$/.test(
          where[where.length - 1]?.key ?? '',
        )
        ? match.edit({ where: slot('alternative'), verb })
        : undefined
    }),
    rule('object-only', `$clause [what: $word $word?] <[verb: $refusedByUs]> $end`, (match) => {
      const verb = granted(match)
      if (!verb) return undefined
      const { sentence } = match
      const { start, end } = match.range('verb')
      const from = groupStart(sentence, end - 1, readingOf(sentence.tokens[end - 1], isNegative))
      const what = match.range('what')
      const keep = from < start ? match.slice(from, start) : ''
      if (what.end - what.start === 1 && keep) return undefined
      // 'paylaşıma izin vermiyoruz': the slot would lack its case.
      if (/^izin/i.test(keep) && /[ae]$/.test(match.tokens('what').at(-1)?.key ?? '')) return undefined
      return match.between(what.start, end, `${slot('alternative')} ${keep ? `${keep} ` : ''}${verb}`)
    }),
    rule(
      'turned-down',
      `<(izin $houseRefuses / $refusedIt|reddettik|onaylanmadı|onaylanmamıştır / olumsuz yanıt|cevap|dönüş? $ended / uygun|haklı|yeterli $notGranted / onaylamadık|onaylamadım / kabul etmedik|etmedim / (kurallarımıza|kurallara|politikamıza|prosedürümüze|koşullarımıza|şartlarımıza) (aykırı|aykırıdır|uymuyor / uygun değil) / (politikamız|kurallarımız|prosedürlerimiz|prosedürümüz|kurallar) gereği / kapsam|garanti dışı|dışında|dışındadır / (kapsamında|kapsamımızda) değil|değildir / (hakkınız|hakkın|iznimiz|izniniz) $lacks / (yasak|yasaktır !olan) / $refusedPassive / kabul|müsaade $notGranted)> !(mi|mu)`,
    ),
    rule(
      'not-valid',
      `(kupo*|kampany*|indiri*|kod|kodu*|tekli*|bile*|promosyo*|hakkı*|hediy*|fiya*|tarif*|puan|puan*|dave*|ürün|ürün*|garant*|poliç*|kart|kart*) ..5 <geçerli değil|değildir> !(mi|mu)`,
    ),
    rule('our-house', `*ımız|*imiz|*umuz|*amız|*emiz ..6 <$houseRefuses> $end`),
    rule('refused', `<$refusedByUs> !(mi|mu|$need)`),
  ],
  flags: [
    {
      bad: 'Çeyrek günlük kiralama kabul etmiyoruz ama saatlik planda yardımcı olabiliriz.',
      at: 'kabul etmiyoruz',
      good: 'Saatlik planda yardımcı olabiliriz.',
    },
    {
      bad: 'Bileti göstermeyen ziyaretçileri salona almıyoruz.',
      at: 'almıyoruz',
      good: 'Bileti gösteren ziyaretçileri salona alıyoruz.',
    },
    {
      bad: 'Ambalajı açılmış kozmetik ürünleri geri almıyoruz.',
      at: 'geri almıyoruz',
      good: '{condition} kozmetik ürünleri geri alıyoruz.',
    },
    {
      bad: 'Ücretsiz planda canlı destek vermemekteyiz.',
      at: 'destek vermemekteyiz',
      good: '{alternative} canlı destek vermekteyiz.',
    },
    { bad: 'Depozitolu cam şişe satmıyoruz.', at: 'satmıyoruz' },
    { bad: 'Yurt dışına göndermiyoruz.', at: 'göndermiyoruz', good: '{alternative} gönderiyoruz.' },
    { bad: 'Kredi başvurunuz reddedildi.', at: 'reddedildi' },
    { bad: 'Talebiniz kurallarimiza aykiri.', at: 'kurallarimiza aykiri' },
    { bad: 'Kapıda kartla ödeme kabul edilmemektedir.', at: 'kabul edilmemektedir' },
    { bad: 'Bu kupon kodu ülkenizde geçerli değil.', at: 'geçerli değil' },
    { bad: 'Bankamız bu ülkeye transfer yapmıyor.', at: 'yapmıyor' },
    {
      bad: 'Hesap paylasimina izin vermiyoruz.',
      at: 'izin vermiyoruz',
      good: '{alternative} izin veriyoruz.',
    },
    {
      bad: 'Taksitli alımlarda iptal hakkı tanımıyoruz.',
      at: 'tanımıyoruz',
      good: '{alternative} iptal hakkı tanıyoruz.',
    },
    { bad: 'Sergi salonunda flaş kullanımına müsaade edilmemektedir.', at: 'müsaade edilmemektedir' },
    { bad: 'İtirazınız haklı bulunmadı.', at: 'haklı bulunmadı' },
    { bad: 'Hijyen nedeniyle küpe iadesi almıyoruz.', at: 'almıyoruz' },
    {
      bad: 'Kutusu olmayan ürünü iade alamıyoruz.',
      at: 'olmayan ürünü iade alamıyoruz',
      good: 'Kutusu olan ürünü iade alabiliriz.',
    },
    {
      bad: 'Üyeliği olmayanlara indirim yapamıyoruz.',
      at: 'olmayanlara indirim yapamıyoruz',
      good: 'Üyeliği olanlara indirim yapabiliriz.',
    },
  ],
  allows: [
    'Deneme süresi bitince kartınızdan çekim yapmıyoruz.',
    'Sizden şifre istemiyoruz.',
    'İade için ücret almıyoruz.',
    'Evcil dostunuzu odanıza kabul ediyoruz.',
    'Bu kuponu kabul etmiyor musunuz diye sormuştunuz.',
    'Verilerinizi kimseyle paylaşmıyoruz.',
    'Bu alanın değeri geçerli değil.',
    'Verilerinizi satmıyoruz.',
    'Aidat almıyoruz.',
    'İadenizi reddetmedik, onayladık.',
  ],
})
