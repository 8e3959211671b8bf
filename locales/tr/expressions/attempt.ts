import { express, rule } from '../../contract'
import { isUs, readingOf, turn } from '../verbs'

/** Verbs of hope and plan: what is hoped now is done later. */
const HOPES = new Set(['um', 'hedefle', 'planla', 'düşün', 'arzula', 'amaçla', 'dene', 'iste'])

export const attempt = express('attempt', {
  message: '“{match}” çabayı anlatır; sonucu söyleyin.',
  why: 'Müşteri çabayı değil sonucu bekler.',
  rules: [
    rule('try-to', `<[deed: $doingDat|$doingAcc] ..1 [aux: $trying]>`, (match) => {
      const token = match.tokens('deed')[0]
      const reading = readingOf(token, (found) => found.form === 'mA')
      const aux = match.tokens('aux')
      const verb = aux[aux.length - 1]
      const tried = readingOf(
        verb,
        (found) =>
          found.polarity === 'pos' &&
          (found.form === 'prog' ||
            found.form === 'aor' ||
            found.form === 'fut' ||
            found.form === 'makta' ||
            found.form === 'past' ||
            found.form === 'opt'),
      )
      if (!token || !reading || !tried) return undefined
      const hoped = HOPES.has(tried.stem)
      const { form, person, copula } = tried
      return match.replace(
        turn(token, reading, {
          form: hoped || form === 'makta' ? 'fut' : form,
          person,
          copula: hoped ? undefined : copula,
          case: undefined,
        }),
      )
    }),
    rule('so-as-to', `<[deed: $doing] için ..2 [aux: ($try / çaba|gayret|emek sarf? $strive)]>`, (match) => {
      const token = match.tokens('deed')[0]
      const reading = readingOf(token, (found) => found.form === 'mAk')
      const aux = match.tokens('aux')
      const tried = readingOf(aux[aux.length - 1], isUs)
      return token && reading && tried
        ? match.replace(turn(token, reading, { form: tried.form, person: tried.person }))
        : undefined
    }),
    rule(
      'our-best',
      `<(elimizden|elimden geleni ..3 ($act / yapmaya $trying) / elimizden|elimden gelen ..3 $strive / elimizden|elimden ne gelirse $act? / elimizden|elimden geldiğince / elimizden|elimden geldiği kadar)>`,
    ),
  ],
  flags: [
    {
      bad: 'Dosyanızı cuma günü kapatmaya çalışıyoruz.',
      at: 'kapatmaya çalışıyoruz',
      good: 'Dosyanızı cuma günü kapatıyoruz.',
    },
    {
      bad: 'Bakımı 23.00 itibarıyla bitirmeyi umuyoruz.',
      at: 'bitirmeyi umuyoruz',
      good: 'Bakımı 23.00 itibarıyla bitireceğiz.',
    },
    {
      bad: 'Kopyayi aksam mailinize atmaya calisirim.',
      at: 'atmaya calisirim',
      good: 'Kopyayi aksam mailinize atarim.',
    },
    {
      bad: 'Raporu salı günü göndermeye gayret edeceğiz.',
      at: 'göndermeye gayret edeceğiz',
      good: 'Raporu salı günü göndereceğiz.',
    },
    {
      bad: 'Yeni şubeyi nisan ayında açmayı hedefliyoruz.',
      at: 'açmayı hedefliyoruz',
      good: 'Yeni şubeyi nisan ayında açacağız.',
    },
    {
      bad: 'Paketi bugün yetiştirmek için uğraşıyoruz.',
      at: 'yetiştirmek için uğraşıyoruz',
      good: 'Paketi bugün yetiştiriyoruz.',
    },
    { bad: 'Odanız için elimizden geleni yapacağız.', at: 'elimizden geleni yapacağız' },
    {
      bad: 'Sizi saat 14.00 icin aramayi deneyecegim.',
      at: 'aramayi deneyecegim',
      good: 'Sizi saat 14.00 icin arayacagim.',
    },
    { bad: 'Sizi aramaya çalışırım.', at: 'aramaya çalışırım', good: 'Sizi ararım.' },
    { bad: 'Kapiyi acmaya ugrasiyoruz.', at: 'acmaya ugrasiyoruz', good: 'Kapiyi aciyoruz.' },
    { bad: 'Elimizden gelen çabayı gösteriyoruz.', at: 'Elimizden gelen çabayı gösteriyoruz' },
    { bad: 'Elimizden geldiğince hızlı davranacağız.', at: 'Elimizden geldiğince' },
  ],
  allows: [
    'Kuryelerimiz bayramda da çalışıyor.',
    'Uygulamayı yeniden başlatmayı deneyin.',
    'Yeni şubeyi nisan ayında açıyoruz.',
    'Kampanya planlıyoruz, tarihi 5 Haziran.',
    'Çalışma saatlerimiz 09.00-18.00.',
    'Kurye hedefine ulaştı.',
  ],
})
