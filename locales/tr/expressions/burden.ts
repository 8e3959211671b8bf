import { express, rule } from '../../contract'
import { isUs, readingOf, turn } from '../verbs'

/** What one needs to know is asked of the customer: 'adınızı öğrenmem gerekiyor' is no promise to learn it. */
const ASKS = new Set(['öğren', 'bil', 'gör', 'anla', 'duy'])

export const burden = express('burden', {
  message: '“{match}” işi yük gibi gösterir; yapacağınızı söyleyin.',
  why: 'Seve seve üstlenilen iş, müşteriye kendini değerli hissettirir.',
  rules: [
    rule('our-duty', `<[forced: mecburen|mecbur] ..6 [verb: $ourDoing] [need: $need]> !(mi|mu)`, (match) => {
      const token = match.tokens('verb')[0]
      const reading = readingOf(token, (found) => found.form === 'mA' && isUs(found))
      if (!token || !reading) return undefined
      return match.edit({ forced: '', verb: turn(token, reading, { form: 'fut' }), need: '' })
    }),
    rule('my-duty', `<[verb: $ourDoing] [need: $need]> !(mi|mu)`, (match) => {
      const token = match.tokens('verb')[0]
      const reading = readingOf(token, (found) => found.form === 'mA' && isUs(found))
      return token && reading && !ASKS.has(reading.stem)
        ? match.edit({ verb: turn(token, reading, { form: 'fut' }), need: '' })
        : undefined
    }),
    rule(
      'obliged',
      `<[verb: $doing] (zorundayım|zorundayız|mecburiyetindeyim|mecburiyetindeyiz|durumundayım|durumundayız)>`,
      (match) => {
        const token = match.tokens('verb')[0]
        const reading = readingOf(token, (found) => found.form === 'mAk')
        if (!token || !reading) return undefined
        return match.replace(
          turn(token, reading, {
            form: 'fut',
            person: /m$/.test(match.slice(match.start, match.end)) ? '1sg' : '1pl',
          }),
        )
      },
    ),
    rule('had-to', `<[verb: $doing] zorunda kaldım|kaldık>`, (match) => {
      const token = match.tokens('verb')[0]
      const reading = readingOf(token, (found) => found.form === 'mAk')
      if (!token || !reading) return undefined
      return match.replace(
        turn(token, reading, {
          form: 'past',
          person: /m$/.test(match.slice(match.start, match.end)) ? '1sg' : '1pl',
        }),
      )
    }),
    rule('compelled', `<[verb: $doingDat] mecburum|mecburuz>`, (match) => {
      const token = match.tokens('verb')[0]
      const reading = readingOf(token, (found) => found.form === 'mA')
      if (!token || !reading) return undefined
      return match.replace(
        turn(token, reading, {
          form: 'fut',
          case: undefined,
          person: /m$/.test(match.slice(match.start, match.end)) ? '1sg' : '1pl',
        }),
      )
    }),
    rule('must', `<[verb: $weMust]> !(mi|mu)`, (match) => {
      const token = match.tokens('verb')[0]
      const reading = readingOf(token, (found) => found.form === 'nec' && isUs(found))
      return token && reading ? match.replace(turn(token, reading, { form: 'fut' })) : undefined
    }),
    rule('forced', `<[forced: (mecburen|çaresiz / ister istemez)]>`, (match) => match.edit({ forced: '' })),
  ],
  flags: [
    {
      bad: 'Mecburen poliçeyi yeniden düzenlememiz gerekecek.',
      at: 'Mecburen poliçeyi yeniden düzenlememiz gerekecek',
      good: 'Poliçeyi yeniden düzenleyeceğiz.',
    },
    {
      bad: 'Kaydınızı depo ekibimize sormam gerekiyor.',
      at: 'sormam gerekiyor',
      good: 'Kaydınızı depo ekibimize soracağım.',
    },
    {
      bad: 'Bunu müdürüme danışmak zorundayım.',
      at: 'danışmak zorundayım',
      good: 'Bunu müdürüme danışacağım.',
    },
    {
      bad: 'Salonu değiştirmek zorunda kaldık.',
      at: 'değiştirmek zorunda kaldık',
      good: 'Salonu değiştirdik.',
    },
    {
      bad: 'Dosyayı merkeze göndermeye mecburuz.',
      at: 'göndermeye mecburuz',
      good: 'Dosyayı merkeze göndereceğiz.',
    },
    { bad: 'Önce numaranızı doğrulamalıyım.', at: 'doğrulamalıyım', good: 'Önce numaranızı doğrulayacağım.' },
    { bad: 'Siparisi yeniden acmam lazim.', at: 'acmam lazim', good: 'Siparisi yeniden acacagim.' },
    { bad: 'Faturayı mecburen ikiye böldük.', at: 'mecburen', good: 'Faturayı ikiye böldük.' },
    { bad: 'Adınızı öğrenmem gerekiyor.', at: 'öğrenmem gerekiyor' },
    {
      bad: 'Önce amirimden izin almam gerekiyor.',
      at: 'almam gerekiyor',
      good: 'Önce amirimden izin alacağım.',
    },
    { bad: 'Kaydini silip bastan acmam lazim.', at: 'acmam lazim', good: 'Kaydini silip bastan acacagim.' },
    {
      bad: 'Odanızı değiştirmek için müdüre sormalıyım.',
      at: 'sormalıyım',
      good: 'Odanızı değiştirmek için müdüre soracağım.',
    },
  ],
  allows: [
    'Ayrıca bir belge göndermemiz gerekiyor mu?',
    'Faturayı yeniden kesmemiz gerekmiyor.',
    'Kaydınızı depo ekibimize soruyorum.',
    'Sizin için bunu seve seve yaparım.',
    'Bizim için önemli olan sizin memnuniyetiniz.',
    'Kaydı açmam iki dakika sürer.',
    'Ne zaman gelmem gerekiyor yazmışsınız, 14.00 uygun.',
  ],
})
