import { express, rule, slot } from '../../contract'
import { nominative } from '../morphology'
import { decapitalise } from '../normalise'
import { ablativeOfDative } from '../pivots'
import { isNegative, isUs, readingOf, turn } from '../verbs'

const DONE_BY = `${slot('date')} tarihine kadar`

/** Months, weeks and days, in the dative. Folded. */
const TIME =
  /^(?:ocag|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|araliga|aya|ayina|haftaya|haftasina|gunune|yila|yilina|pazartesi|sali|carsamba|persembe|cuma|pazar|yarin)/

export const delay = express('delay', {
  message: '“{match}” bekleyişi anlatır; sonucun hangi gün elde olacağını yazın.',
  why: 'Belli bir tarih, bekleyişi plana çevirir.',
  rules: [
    rule(
      'ready-within',
      `[for: için] [time: $number|$numeral ..2 $unit] <[wait: (kadar|daha)? (beklemeniz|beklemen|beklemek) $need / (bekleyeceksiniz|bekleyeceksin|bekleyeceksinizdir|beklemelisiniz|beklemelisin)]>`,
      (match) =>
        /m[ae]k$|^randevu/.test(match.sentence.tokens[match.start - 1]?.key ?? '')
          ? undefined
          : match.edit({ for: '', wait: 'içinde hazır olacak' }),
    ),
    rule('slips', `<[when: $timeTo] [verb: $slips]>`, (match) => {
      const when = match.text('when')
      if (!TIME.test(match.tokens('when')[0]?.key ?? '')) return undefined
      // From the ablative to the locative: 'ayına' → 'ayında'.
      // What is known or handed over does not take place.
      if (
        match.sentence.tokens
          .slice(0, match.start)
          .some(({ key }) => /^(?:sonuc|kargo|paket|siparis|ceva[bp]|yanit|rapor|urun)/.test(key))
      )
        return undefined
      const place = /^haftaya$/i.test(when)
        ? when
        : /^(?:yar[ıi]n|ay)a$/i.test(when)
          ? when.slice(0, -1)
          : ablativeOfDative(when)?.slice(0, -1)
      return place ? match.edit({ when: place, verb: 'gerçekleşecek' }) : undefined
    }),
    rule(
      'still-not',
      `<[still: hâlâ|hala|henüz|daha] !(hiç|hiçbir) ..3 !$notKnowing [verb: $notYet]> !(mi|mu)`,
      (match) => {
        const token = match.tokens('verb')[0]
        const reading = readingOf(
          token,
          (found) => isNegative(found) && (found.person === '3sg' || isUs(found)),
        )
        // 'Henüz yayımlanmadı!' names nothing that could be promised.
        if (!token || !reading || (match.start === 0 && match.range('verb').start === 1 && !isUs(reading)))
          return undefined
        return match.edit({
          still: DONE_BY,
          verb: turn(token, reading, { polarity: 'pos', form: 'fut', copula: undefined }),
        })
      },
    ),
    rule(
      'long',
      `<[long: uzun|epey|hayli|bayağı|biraz|çok bir? zaman|süre|vakit] [verb: $lasts|alabilir]>`,
      (match) => match.edit({ long: slot('time') }),
    ),
    rule(
      'not-ready',
      `[still: hâlâ|hala|henüz|daha] ..2 <[state: hazır|tamam|açık|aktif|elimizde|belli|kesin] [not: değil|değildir]> !(mi|mu)`,
      (match) => match.edit({ still: DONE_BY, not: 'olacak' }),
    ),
    rule(
      'time-to-wait',
      `$clause [time: (en az|fazla|geç)? $number|$numeral ..2 $unit] <[wait: (kadar|daha)? (beklemeniz|beklemen|beklemek $need / bekleyeceksiniz|bekleyeceksin|beklemelisiniz|beklemelisin)]>`,
      (match) => {
        const time = match.text('time')
        return match.between(match.range('time').start, match.range('wait').end, `süre ${decapitalise(time)}`)
      },
    ),
    rule('your-answer', `<[what: *inizi|*ınızı|*unuzu|*ünüzü] [verb: bekliyordum|bekliyorduk]>`, (match) => {
      const noun = nominative(match.text('what'))
      return noun
        ? match.replace(`${noun} için teşekkür ${/m$/.test(match.text('verb')) ? 'ederim' : 'ederiz'}`)
        : undefined
    }),
    rule(
      'waited-for',
      `<[deed: $yourDoingAcc] [verb: bekliyordum|bekliyorduk|bekliyorum|bekliyoruz|bekledim|bekledik|beklemekteyiz]>`,
      (match) => {
        const token = match.tokens('deed')[0]
        const reading = readingOf(token, (found) => found.form === 'mA' && found.case === 'acc')
        if (!token || !reading || /yorum$|yoruz$|teyiz$/.test(match.text('verb'))) return undefined
        const we = /[kz]$/.test(match.text('verb'))
        return match.edit({
          deed: turn(token, reading, { form: 'DIK', case: 'dat' }),
          verb: we ? 'sevindik' : 'sevindim',
        })
      },
    ),
    rule(
      'wait',
      `<((biraz|daha)? (beklemeniz|beklemen|sabretmeniz|sabretmen) $need / bekleyeceksiniz|bekleyeceksin|bekleteceğiz / beklemek (zorundasınız|zorunda|durumundasınız) / (henüz|hâlâ|hala !(hiç|hiçbir) ..3 yok|yoktur / hâlâ|hala|halen ..2 ($pending|sürüyor|çalışılıyor|yolda|depoda|gümrükte|beklemede|onayda|incelemede / devam ediyor) / zaman|vakit $lasts / geç (olacak|gelecek / teslim (edilecek|edeceğiz|ediyoruz|ettik|edildi)) / rötarlı|gecikmeli|gecikmelidir) / uzun $lasts|sürebilir / gündür|haftadır|aydır|saattir|haftalardır|günlerdir ..4 $pending / $drags|$misses / geç $beLate|ulaşacak|ulaştı|gelecek / gecikme|gecikmeler|rötar (var|yaşanıyor|yaşanmaktadır|bekleniyor|yaşanacak|oldu) / sürüncemede kaldı|kalacak / sırada|kuyrukta bekliyor / (sizden|senden) .. (bekliyorduk|bekliyordum))> !(mi|mu)`,
    ),
  ],
  flags: [
    {
      bad: 'Yeni modeminiz için üç iş günü beklemeniz gerekiyor.',
      at: 'beklemeniz gerekiyor',
      good: 'Yeni modeminiz üç iş günü içinde hazır olacak.',
    },
    {
      bad: 'Tadilat bitişi nisan ayına sarkıyor.',
      at: 'ayına sarkıyor',
      good: 'Tadilat bitişi nisan ayında gerçekleşecek.',
    },
    {
      bad: 'İtirazınız henüz sonuçlanmadı.',
      at: 'henüz sonuçlanmadı',
      good: 'İtirazınız {date} tarihine kadar sonuçlanacak.',
    },
    {
      bad: 'Depo taşıması uzun zaman alacak.',
      at: 'uzun zaman alacak',
      good: 'Depo taşıması {time} alacak.',
    },
    {
      bad: 'Formu göndermenizi bekliyorduk.',
      at: 'göndermenizi bekliyorduk',
      good: 'Formu gönderdiğinize sevindik.',
    },
    {
      bad: 'Odanız henüz hazır değil.',
      at: 'hazır değil',
      good: 'Odanız {date} tarihine kadar hazır olacak.',
    },
    { bad: 'En az iki saat beklemeniz gerekecek.', at: 'beklemeniz gerekecek', good: 'Süre en az iki saat.' },
    {
      bad: 'Geri dönüşünüzü bekliyorduk.',
      at: 'dönüşünüzü bekliyorduk',
      good: 'Geri dönüşünüz için teşekkür ederiz.',
    },
    { bad: 'Uçağınız 40 dakika gecikecek.', at: 'gecikecek' },
    {
      bad: 'Anahtar hala sifirlanmadi, basvuru acik.',
      at: 'hala sifirlanmadi',
      good: 'Anahtar {date} tarihine kadar sifirlanacak, basvuru acik.',
    },
    { bad: 'Bagaj bandında gecikme yaşanıyor.', at: 'gecikme yaşanıyor' },
    {
      bad: 'Kurulum sırası için iki hafta bekleyeceksiniz.',
      at: 'bekleyeceksiniz',
      good: 'Kurulum sırası iki hafta içinde hazır olacak.',
    },
    { bad: 'Teslimat iki gün geç olacak.', at: 'geç olacak' },
    { bad: 'Hâlâ sizden dekont bekliyoruz.', at: 'Hâlâ sizden dekont bekliyoruz' },
    { bad: 'Kartınızın basılması zaman alacak.', at: 'zaman alacak' },
    { bad: 'Dosyanız hâlâ inceleniyor.', at: 'hâlâ inceleniyor' },
    {
      bad: 'Daha kargoya vermedik.',
      at: 'Daha kargoya vermedik',
      good: '{date} tarihine kadar kargoya vereceğiz.',
    },
    { bad: 'Kargonuz iki gündür depoda bekliyor.', at: 'gündür depoda bekliyor' },
    { bad: 'İnceleme beklenenden uzun sürdü.', at: 'uzun sürdü' },
    { bad: 'Maçınız yarına kaldı.', at: 'yarına kaldı', good: 'Maçınız yarın gerçekleşecek.' },
    { bad: 'Kargonuz cumaya kaldı.', at: 'cumaya kaldı' },
    {
      bad: 'Poliçe basımı haftaya kaldı.',
      at: 'haftaya kaldı',
      good: 'Poliçe basımı haftaya gerçekleşecek.',
    },
    { bad: 'Fatura itirazınız üzerinde hâlâ çalışılıyor.', at: 'hâlâ çalışılıyor' },
    { bad: 'Yedek parça hâlâ yolda.', at: 'hâlâ yolda' },
  ],
  allows: [
    'Şubemizde sıra beklemeden işlem yapabilirsiniz.',
    'Sizi yeni mağazamıza bekleriz.',
    'Paketiniz henüz gelmedi mi?',
    'Uzun süreli kiralamada yüzde 15 indirim var.',
    'Siparişiniz gecikmeden yola çıktı.',
    'Hatta kalırsanız 30 saniyede bağlıyorum.',
    'Henüz hiçbir siparişiniz yok.',
    'Uzun bir aradan sonra tekrar merhaba!',
    'Sizi kapıda bekleyen araç 34 AB 123 plakalı.',
  ],
})
