import { express, rule } from '../../contract'
import { decline, looksNominative } from '../morphology'

const AMOUNT = '$number|$numeral ..1 $currency'

export const cost = express('cost', {
  message: '“{match}” kayıp gibi duyulur; bedeli ve karşılığını yalın söyleyin.',
  why: 'Fiyat bir bilgidir; cebinden çıkacak diye anlatıldığında ceza gibi gelir.',
  rules: [
    rule(
      'will-cost',
      `<[who: (sana|size / bu|bunun sana|size / bu)]? (ekstra|yaklaşık|toplam)? [price: ${AMOUNT}] [verb: (mal olacak|olur|oluyor|olacaktır / patlar|patlayacak)]>`,
      (match) => {
        const tokens = match.tokens('price')
        const last = tokens[tokens.length - 1]
        if (!last) return undefined
        const price = last.text.replace(/(?:'?[yn]?[ae])$/, '')
        // 'Bu paket … mal olur' → 'Bu paketin fiyatı …'.
        const owner = match.sentence.tokens[match.start - 1]
        const isOwner = owner?.kind === 'word' && !owner.breaks && looksNominative(owner.text)
        const start = match.has('who') ? match.range('who').start : match.range('price').start
        const before = tokens
          .slice(0, -1)
          .map((token) => token.text)
          .join(' ')
        const words = `fiyatı ${before} ${price}`
        return isOwner
          ? match.between(match.start - 1, match.range('verb').end, `${decline(owner.text, 'gen')} ${words}`)
          : match.between(start, match.range('verb').end, words)
      },
    ),
    rule(
      'taken-from-you',
      `<[from: *nızdan|*nizden|*nuzdan|hesabından|kartından|cebinden|hattından|sizden|senden] (aylık|yıllık|toplam|ayrıca|ek|fazladan|tek / her ay|yıl|hafta)? [price: ${AMOUNT}] [verb: (fazladan|ekstra|ayrıca)? ücret|provizyon|komisyon|bedel? (tahsil? $charged / $weCharge)]>`,
      (match) =>
        match.edit({
          from: /s[ae](?:n|n[iu]z|)$/.test(match.sentence.tokens[match.start - 1]?.key ?? '')
            ? 'bedeli'
            : 'ücret',
          verb: '',
        }),
    ),
    rule(
      'to-pay',
      `[price: ${AMOUNT}] <[verb: (daha|ek|ekstra|ilave|fazladan|ayrıca|ceza|ücret)? (ödemeniz|ödemen|ödemek $need / ödersiniz|ödeyeceksiniz|ödersin|ödeyeceksin|ödemelisiniz|ödemelisin)]>`,
      (match) => {
        const start = match.range('price').start
        const before = match.sentence.tokens[start - 1]
        const words = `ücret ${match.text('price')}`
        return before?.key === 'icin' || /[dt][ae]$/.test(before?.key ?? '')
          ? match.between(start, match.range('verb').end, words)
          : undefined
      },
    ),
    rule(
      'you-pay',
      `(ücre*|bede*|fark|fark*|masra*|depozit*|aida*|kapor* ..3 <[verb: siz|sen? ($youPay / ödemeniz|ödemen $need / ödemek (zorundasınız|zorundasın / zorunda kalırsınız|kalırsın))]> / <[verb: (ekstra|ek|ilave|fazladan) ödeme (yapmanız|yapman $need / yapacaksınız|yapacaksın|yapmalısınız|yapmalısın)]> / <[verb: ödemelisiniz|ödemelisin]> / <[verb: cezası|cezanız|ceza]> ${AMOUNT} / ${AMOUNT} <[verb: ($debited / kesinti olur|olacak)]> / <[verb: (size|sana)? pahalıya (patlar|patlayacak / mal olur|olacak)]>)`,
    ),
    rule(
      'taken',
      `($number|$numeral ..1 $currency)? <[verb: (ek|ilave|fazladan)? (ceza|ücret|kesinti|kesintisi|bedel|masraf)? (kesilecek|kesilecektir|kesilir / ödemeniz|ödemen $need / tahsil $charged / (faturanıza|ekstrenize|kartınıza|hesabınıza|faturana|kartına) ..5 $charged)]>`,
    ),
    rule(
      'extra',
      `<(ücreti|faizi|faiz|zammı|bedeli|kesinti|kesintisi|ceza $charged / (depozit*|kapor*|hakkı*|puan*) $charged / (ek|ilave|ekstra|fazladan) ücret|ücrete|bedel|masraf ($youPay|ödemeniz|tabi|tabidir|$charged) / masrafı|masraflar|masrafları|ücreti (size|alıcıya|müşteriye|tarafınıza ait|aittir) / (ücrete|ücretlendirmeye) tabidir|tabi / ücretlendirilirsiniz|ücretlendirileceksiniz / zam (gelecek|geliyor|geldi|yapılacak|yapacağız|yapıyoruz|uygulanacak) / (hakkınızı|puanlarınızı|depozitonuzu|kaparonuzu|ücretinizi|bakiyenizi) (kaybedersiniz|kaybedeceksiniz|yitirirsiniz))> $need?`,
    ),
  ],
  flags: [
    { bad: 'Size 750 liraya mal olacak.', at: 'Size 750 liraya mal olacak', good: 'Fiyatı 750 lira.' },
    {
      bad: 'Geç iadede kartınızdan 120 TL çekilecektir.',
      at: 'kartınızdan 120 TL çekilecektir',
      good: 'Geç iadede ücret 120 TL.',
    },
    {
      bad: 'Kapıya teslimi seçersen senden 25 lira ayrıca alınır.',
      at: 'senden 25 lira ayrıca alınır',
      good: 'Kapıya teslimi seçersen bedeli 25 lira.',
    },
    {
      bad: 'İkinci valiz için 400 TL ödeyeceksiniz.',
      at: 'ödeyeceksiniz',
      good: 'İkinci valiz için ücret 400 TL.',
    },
    { bad: 'Bu tutar faturanıza yansıyacak.', at: 'faturanıza yansıyacak' },
    { bad: 'İptalde depozitonuzu kaybedersiniz.', at: 'depozitonuzu kaybedersiniz' },
    { bad: 'Kargo masrafı size ait.', at: 'masrafı size ait' },
    { bad: 'Geç teslimde ek ücret ödersiniz.', at: 'ek ücret ödersiniz' },
    { bad: 'Hat iptalinde 89 TL ceza kesilir.', at: 'ceza kesilir' },
    { bad: 'Kargo ücretini siz ödeyeceksiniz.', at: 'siz ödeyeceksiniz' },
    { bad: 'Bunun için ekstra ödeme yapmanız gerekiyor.', at: 'ekstra ödeme yapmanız gerekiyor' },
    { bad: 'Aidatınıza yüzde 10 zam gelecek.', at: 'zam gelecek' },
    {
      bad: 'Bu paket sana 199 liraya patlar.',
      at: 'sana 199 liraya patlar',
      good: 'Bu paketin fiyatı 199 lira.',
    },
    { bad: 'Gecikme faizi işletilecektir.', at: 'faizi işletilecektir' },
    { bad: 'Depozitonuz yanar.', at: 'Depozitonuz yanar' },
    {
      bad: 'Hesabınızdan her ay 34,90 TL çekiyoruz.',
      at: 'Hesabınızdan her ay 34,90 TL çekiyoruz',
      good: 'Ücret her ay 34,90 TL.',
    },
    {
      bad: 'Aboneliği yarıda keserseniz cayma bedeli ödemek zorunda kalırsınız.',
      at: 'ödemek zorunda kalırsınız',
    },
    {
      bad: 'Kartindan yillik 120 TL dusulecek.',
      at: 'Kartindan yillik 120 TL dusulecek',
      good: 'Ucret yillik 120 TL.',
    },
    { bad: 'Tadilat masrafını kiracı olarak siz karşılayacaksınız.', at: 'siz karşılayacaksınız' },
    { bad: 'Hattiniz kapanirsa 85 TL acma ucreti alinir.', at: 'ucreti alinir' },
    { bad: 'Bu değişiklik size pahalıya patlar.', at: 'size pahalıya patlar' },
    { bad: 'Fazla mesai icin saat basi 200 TL alinir.', at: 'alinir' },
  ],
  allows: [
    'Kartınızdan ek ücret alınmaz.',
    'Kargo ücreti 39,90 TL.',
    'İlk ay için ödeme almıyoruz.',
    'Taksitli ödemede vade farkı yok.',
    'Tutarı kartınıza bugün iade ettim.',
    'Faturanızı otomatik ödeme talimatıyla ödeyebilirsiniz.',
    'Ödeyeceğiniz tutar 320 TL.',
    'Tek kuruş ödemeden iptal edebilirsiniz.',
  ],
})
