import { express, rule, slot } from '../../contract'
import { ablativeOfDative, givesCause, keepRest } from '../pivots'

/** What is had at the end of a wait: 'kapalıyız' → 'açığız'. Folded. */
const OPEN: Record<string, string> = {
  kapali: 'açık',
  kapaliyiz: 'açığız',
  kapalidir: 'açıktır',
  dolu: 'müsait',
  doluyuz: 'müsaitiz',
  doludur: 'müsaittir',
}
const from = `${slot('date')} itibarıyla`

/** What is missing rather than out of supply. Folded. */
const MISSING =
  /^(?:cunku|nokta|sayfa|dosya|surum|hesap|hesab|kay[id][td]|etiket|kullanici|ziyaretci|adres|baglanti|anahtar|ileti|mesaj|bolum|klasor)/

export const unavailability = express('unavailability', {
  message: '“{match}” yerine neyin, ne zaman bulunduğunu söyleyin.',
  why: 'Müşteri var olanı duyduğunda seçim yapar.',
  rules: [
    rule(
      'this-is-there',
      `$clause [gone: ..10 <$absent>] (,|; ama|ancak|fakat|yalnız? / ama|ancak|fakat) [rest: ~..12 $offer]`,
      (match) => keepRest(match, match.range('gone').start, match.range('rest').start),
    ),
    rule(
      'open-from',
      `<[time: $timeTo|$number] kadar ..3 [shut: (kapalıyız|kapalı|kapalıdır|doluyuz|dolu|doludur / kullanım|hizmet|devre dışı|dışında / müsait|mevcut|açık|satışta|stokta|stoklarımızda değil|değiliz|değilim|değildir|yok|bulunmuyor)]>`,
      (match) => {
        const time = ablativeOfDative(match.text('time'))
        const shut = match.text('shut')
        const tokens = match.tokens('shut')
        const key = tokens[0]?.key ?? ''
        const personal: Record<string, string> = { degiliz: 'iz', degilim: 'im' }
        const word =
          OPEN[key] ??
          (/^d[ıi]ş/.test(tokens[1]?.text ?? '') ? 'kullanımda' : undefined) ??
          (tokens.length > 1 ? `${tokens[0]?.text}${personal[tokens[1]?.key ?? ''] ?? ''}` : undefined)
        const { end } = match.range('time')
        if (!time || !word || shut === '' || givesCause(match.sentence, match.start, match.end))
          return undefined
        const [first] = match.between(end - 1, end + 1, `${time} itibaren`).edits
        const [last] = match.edit({ shut: word }).edits
        return first && last ? { edits: [first, last] } : undefined
      },
    ),
    rule(
      'free-day',
      `[day: pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|bugün|yarın] [word: günü]? ..2 <[free: müsait|boş|uygun] [what: *i|*imiz|*umuz|*im] [not: $lacks]>`,
      (match) => match.edit({ day: slot('day'), not: 'var' }),
    ),
    rule(
      'no-longer',
      `<[thing: (boş|müsait|uygun)? $resource] [not: kalmadı|kalmamıştır|kalmamış]>`,
      (match) => match.edit({ thing: `${slot('alternative')} seçeneğimiz`, not: 'var' }),
    ),
    rule(
      'not-there',
      `[now: (şu an|anda / şimdilik|henüz|artık)]? <[thing: mevcut|müsait|satışta|stokta|stoklarımızda|açık|aktif|hizmette] [not: $isNot|$lacks]> !(mi|mu)`,
      (match) => {
        const thing = match.text('thing')
        // What has been taken away for good, or never was a thing to have, will not be there one day.
        const before = match.sentence.tokens[match.start - 1]
        if (/art[ıi]k/i.test(match.text('now')) || before?.kind !== 'word' || MISSING.test(before.key))
          return undefined
        return match.edit({
          now: '',
          thing: `${from} ${thing.replace(/^stoklar[ıi]m[ıi]zda/, 'stokta')}`,
          not: 'olacak',
        })
      },
    ),
    rule(
      'sold-out',
      `[now: (şu an|anda / şimdilik|artık)]? <[gone: (stoğumuz|stoklarımız|stoğu|stokları)? (tükendi|tükenmiştir|tükenmiş)]>`,
      (match) =>
        // A date that the sentence gives already stands against another.
        match.sentence.tokens.slice(match.end).some(({ kind }) => kind === 'number')
          ? undefined
          : match.edit({ now: '', gone: `${from} yeniden stokta olacak` }),
    ),
    rule(
      'closed',
      `(*ımız|*imiz|*umuz|*amız|*emiz|saun*|hama*|kafe*|lokant*|marke*|depo*|asansör|mağaza*|şube*|ofis*|restoran*|servis*|merkez*|banko*|gişe*|büro*|havuz*|spa|salon*|klinik|kliniğ*|kantin*|kütüphane*) ..4 <kapalı|kapalıdır> $end`,
    ),
    rule('absent', `<$absent>`),
  ],
  flags: [
    { bad: 'M bedenimiz tükendi, L bedenimiz stokta var.', at: 'tükendi', good: 'L bedenimiz stokta var.' },
    {
      bad: 'Salonumuz pazara kadar kapalı.',
      at: 'pazara kadar kapalı',
      good: 'Salonumuz pazardan itibaren açık.',
    },
    {
      bad: 'Tomografi cihazımız perşembeye kadar kullanım dışı.',
      at: 'perşembeye kadar kullanım dışı',
      good: 'Tomografi cihazımız perşembeden itibaren kullanımda.',
    },
    {
      bad: 'Doç. Dr. Ela Tan’ın salı günü boş saati yok.',
      at: 'boş saati yok',
      good: 'Doç. Dr. Ela Tan’ın {day} günü boş saati var.',
    },
    {
      bad: 'Hafta sonu için boş masamız kalmadı.',
      at: 'boş masamız kalmadı',
      good: 'Hafta sonu için {alternative} seçeneğimiz var.',
    },
    {
      bad: 'Mahallenizde gece kuryesi mevcut değil.',
      at: 'mevcut değil',
      good: 'Mahallenizde gece kuryesi {date} itibarıyla mevcut olacak.',
    },
    { bad: 'Mavi kılıf stokta yok.', at: 'stokta yok', good: 'Mavi kılıf {date} itibarıyla stokta olacak.' },
    {
      bad: 'Konser biletleri tükenmiş.',
      at: 'tükenmiş',
      good: 'Konser biletleri {date} itibarıyla yeniden stokta olacak.',
    },
    { bad: 'Bu modelin üretimi durdu.', at: 'üretimi durdu' },
    { bad: 'Acik bufe bolumunde yerimiz yok.', at: 'yerimiz yok' },
    { bad: 'Bizde dalış kursu hizmeti bulunmuyor.', at: 'hizmeti bulunmuyor' },
    { bad: 'Mercimek corbasi kalmadi, ezogelin var.', at: 'Mercimek corbasi kalmadi', good: 'Ezogelin var.' },
    { bad: 'Seçtiğiniz koltuk dolu, 14C boş.', at: 'koltuk dolu', good: '14C boş.' },
    { bad: 'Şubemiz pazar günleri kapalı.', at: 'kapalı' },
    { bad: 'Bu model üretimden kalktı.', at: 'üretimden kalktı' },
    { bad: 'Glutensiz ekmeğimiz kalmadı bugün.', at: 'Glutensiz ekmeğimiz kalmadı' },
    { bad: 'Sauna tadilat nedeniyle kapalı.', at: 'kapalı' },
    { bad: 'Seçtiğiniz sınıfın kontenjanı dolmuş.', at: 'kontenjanı dolmuş' },
    { bad: 'Lavanta kokulu mum şimdilik yok.', at: 'şimdilik yok' },
    { bad: 'Laboratuvarımız bayram boyunca kapalıdır.', at: 'kapalıdır' },
    {
      bad: 'Bu seferde engelli koltuğumuz dolu, 15.40 seferinde yer var.',
      at: 'koltuğumuz dolu',
      good: '15.40 seferinde yer var.',
    },
    { bad: 'Bu numaralı terlikten elimizde kalmadı.', at: 'elimizde kalmadı' },
    {
      bad: 'Şu an tüm hatlarımız dolu, sizi 15 dakika içinde arıyoruz.',
      at: 'hatlarımız dolu',
      good: 'Sizi 15 dakika içinde arıyoruz.',
    },
    { bad: "3 Nisan'a kadar tadilat sebebiyle kapalıyız.", at: "Nisan'a kadar tadilat sebebiyle kapalıyız" },
  ],
  allows: [
    'Mağazamız pazar günleri de açık.',
    'Deneme için kart bilgisine gerek yok.',
    'Ürün stokta yoksa haber listesine ekliyoruz.',
    'Bu beden stokta yok mu?',
    'Kutu kapalı geldiyse içini birlikte kontrol edelim.',
    'Valiz hakkınızın üst sınırı yok.',
    'Tükenmez kaleminizi yarın gönderiyoruz.',
    'Havuzumuz kapalı alanda ve ısıtmalı.',
    'Kart limitiniz dolunca SMS atarız.',
    "Dr. Pelin Hanım yarın 11.20'de boş.",
    'Oda kartınız her kapıyı açar.',
  ],
})
