import { express, rule } from '../../contract'
import { accusativeOfGenitive } from '../morphology'
import { imperative, request } from '../politeness'
import { isYou, readingOf, saysSen } from '../verbs'

export const demand = express('demand', {
  message: '“{match}” emir gibi duyulur; aynı adımı “lütfen” ile rica edin.',
  why: 'Rica edilen adım aynı kalır, müşteri ise kendini yönetilmiş değil ağırlanmış hisseder.',
  rules: [
    rule(
      'your-duty',
      `<!(beklemeniz|beklemen|sabretmeniz|sabretmen|ödemeniz|ödemen) [verb: $yourDoing] [need: $need]> !(mi|mu)`,
      (match) => {
        const { start } = match.range('verb')
        const token = match.sentence.tokens[start]
        const reading = readingOf(token, (found) => found.form === 'mA' && isYou(found))
        // '… teslim etmeniz, ardından … imzalamanız gerekiyor': the first verb leans on the same need.
        const isPaired = match.sentence.tokens
          .slice(0, start)
          .some((other) =>
            readingOf(
              other,
              (found) =>
                found.known && found.form === 'mA' && isYou(found) && !found.case && found.stem !== 'öde',
            ),
          )
        if (!token || !reading || isPaired) return undefined
        const sen = reading.person === '2sg'
        return request(match, start, match.range('need').end, imperative(token, reading, { sen }), sen)
      },
    ),
    rule(
      'you-must',
      `<!(beklemelisiniz|beklemelisin|ödemelisiniz|ödemelisin) [verb: $must]> !(mi|mu)`,
      (match) => {
        const { start, end } = match.range('verb')
        const token = match.sentence.tokens[start]
        const reading = readingOf(token, (found) => found.form === 'nec' && isYou(found))
        // '… yapmalı ve … -melisiniz': the first verb leans on the second.
        const isPaired = match.sentence.tokens.slice(0, start).some(({ key }) => /m[ae]l[iu]$/.test(key))
        if (!token || !reading || isPaired) return undefined
        const sen = reading.person === '2sg'
        return request(match, start, end, imperative(token, reading, { sen }), sen)
      },
    ),
    rule(
      'obliged',
      `<([verb: $doing] [need: zorundasınız|zorundasın|mecburiyetindesiniz|durumundasınız|zorundalar] / [verb: $doingDat] [need: mecbursunuz|mecbursun] / [verb: $doingIns] [need: yükümlüsünüz|yükümlüsün|mükellefsiniz])>`,
      (match) => {
        const { start } = match.range('verb')
        const token = match.sentence.tokens[start]
        const reading = readingOf(token, (found) => found.form === 'mAk' || found.form === 'mA')
        const need = match.text('need')
        if (!token || !reading || /lar$/.test(need)) return undefined
        const sen = !/n[ıiuü]z$/i.test(need)
        return request(match, start, match.range('need').end, imperative(token, reading, { sen }), sen)
      },
    ),
    rule('impersonal', `<!(beklemek|ödemek) [verb: $doing] [need: $need]> !(mi|mu)`, (match) => {
      const { start } = match.range('verb')
      const token = match.sentence.tokens[start]
      const reading = readingOf(token, (found) => found.form === 'mAk')
      if (!token || !reading || reading.stem === 'ol') return undefined
      const sen = saysSen(match.sentence)
      return request(match, start, match.range('need').end, imperative(token, reading, { sen }), sen)
    }),
    rule(
      'obligatory',
      `$word <zorunlu|zorunludur|şart|şarttır|mecburi|mecburidir|mecburîdir> $end !(mi|mu|değil)`,
    ),
    rule('passive-duty', `[thing: $word] ..4 <[verb: $passiveDoing] [need: $need]> !(mi|mu)`, (match) => {
      const { start } = match.range('verb')
      const [thing] = match.tokens('thing')
      const token = match.sentence.tokens[start]
      const reading = readingOf(token, (found) => found.activeStem !== undefined && found.form === 'mA')
      const object = thing && accusativeOfGenitive(thing.text)
      if (!token || !reading || !thing || object === undefined) return undefined
      const words = imperative(token, reading, { sen: saysSen(match.sentence) }, reading.activeStem)
      const asked = request(match, start, match.range('need').end, words, true)
      return { edits: [{ start: thing.start, end: thing.end, replacement: object }, ...asked.edits] }
    }),
  ],
  flags: [
    {
      bad: 'Adres değişikliği için nüfus kayıt örneğini şubemize getirmeniz gerekiyor.',
      at: 'getirmeniz gerekiyor',
      good: 'Adres değişikliği için lütfen nüfus kayıt örneğini şubemize getirin.',
    },
    {
      bad: 'Siparişi tamamlamadan önce teslimat notunu eklemelisiniz.',
      at: 'eklemelisiniz',
      good: 'Lütfen siparişi tamamlamadan önce teslimat notunu ekleyin.',
    },
    {
      bad: 'Uçuşa 45 dakika kala bankoda olmak zorundasınız.',
      at: 'olmak zorundasınız',
      good: 'Uçuşa 45 dakika kala bankoda olun.',
    },
    { bad: 'Kuponu ödeme adımında girmen lazım.', at: 'girmen lazım', good: 'Kuponu ödeme adımında gir.' },
    {
      bad: 'Basvurunuzu 15 Mart tarihine kadar onaylamaniz sart.',
      at: 'onaylamaniz sart',
      good: 'Lutfen basvurunuzu 15 Mart tarihine kadar onaylayin.',
    },
    {
      bad: 'Modemi 10 saniye kapalı tutmak gerekiyor.',
      at: 'tutmak gerekiyor',
      good: 'Lütfen modemi 10 saniye kapalı tutun.',
    },
    {
      bad: 'Sözleşmenin iki nüsha imzalanması gerekmektedir.',
      at: 'imzalanması gerekmektedir',
      good: 'Sözleşmeyi iki nüsha imzalayın.',
    },
    {
      bad: 'Şifrenizi yenilediniz, şimdi uygulamayı güncellemeniz icap ediyor.',
      at: 'güncellemeniz icap ediyor',
      good: 'Şifrenizi yenilediniz, lütfen şimdi uygulamayı güncelleyin.',
    },
    {
      bad: 'Abonelik numarasını yazmakla yükümlüsünüz.',
      at: 'yazmakla yükümlüsünüz',
      good: 'Lütfen abonelik numarasını yazın.',
    },
    { bad: 'Başvuruda öğrenci belgesi ibrazı zorunludur.', at: 'zorunludur' },
    {
      bad: 'Check-in için 2 saat önce havalimanında bulunmanız gerekmekte.',
      at: 'bulunmanız gerekmekte',
      good: 'Check-in için lütfen 2 saat önce havalimanında bulunun.',
    },
    {
      bad: 'Karakterini geri almak için kimliğini doğrulaman gerekiyor, link burada: https://destek.ornek.tr/k',
      at: 'doğrulaman gerekiyor',
      good: 'Karakterini geri almak için kimliğini doğrula, link burada: https://destek.ornek.tr/k',
    },
    {
      bad: 'Vadeli hesap açmak istiyorsanız en az 5.000 TL yatırmalısınız.',
      at: 'yatırmalısınız',
      good: 'Vadeli hesap açmak istiyorsanız lütfen en az 5.000 TL yatırın.',
    },
  ],
  allows: [
    'Faturayı ayrıca göndermemiz gerekiyor mu?',
    'Yenileme için yapmanız gereken tek adım onay kutusunu işaretlemek.',
    'Formu doldurmanız yeterli, gerisini biz hazırlıyoruz.',
    'Bu sürümde yeniden giriş yapmanız gerekmiyor.',
    'Yeni şifrenizi uygulamadan belirleyebilirsiniz.',
    'Lütfen kimliğinizi yanınızda bulundurun.',
    'Evrak teslimi için randevu almanız gerekmez.',
    'Ödemeyi kartla mı yapmak zorundasınız?',
    'Kargo şubesine gitmenize gerek kalmadı.',
    'Kablo takılı olmalı mı diye sormuşsunuz; takılı kalsın.',
    'Bize uğramanız yeterli.',
  ],
})
