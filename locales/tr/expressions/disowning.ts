import { express, rule, slot } from '../../contract'
import { inflect } from '../morphology'
import { nominativeOfDative } from '../pivots'
import { readingOf } from '../verbs'

export const disowning = express('disowning', {
  message: '“{match}” müşteriyi kapıda bırakır; kimin, nasıl yardım edeceğini söyleyin.',
  why: 'Müşteri tek bir şirketle konuşur; yolu göstermek de hizmettir.',
  rules: [
    rule(
      'nothing-to-do',
      `<[gone: [verb: $couldDo] (başka|hiçbir|herhangi)? (bir)? şey $lacks]>`,
      (match) => {
        const [token] = match.tokens('verb')
        const reading = readingOf(token, (found) => found.form === 'AcAK')
        if (!reading) return undefined
        const can = inflect({
          stem: reading.stem,
          polarity: 'pos',
          ability: true,
          form: 'aor',
          person: reading.person ?? '1pl',
        })
        return match.edit({ gone: `${slot('alternative')} ${can}` })
      },
    ),
    rule(
      'elsewhere',
      `$clause [topic: bu|bunlar|o]? ..8 <[gone: $notOurs]> [link: ,|;] ..10 $youCan|$please|$yourDoing`,
      (match) => {
        const { start } = match.range('gone')
        const { end } = match.range('link')
        const before = match.sentence.tokens[start - 1]
        const [topic] = match.tokens('topic')
        if (topic && before === topic)
          return match.between(start - 1, end, `${topic.key === 'o' ? 'onun' : 'bunun'} için`)
        if (/^(?:biz|ben) /i.test(match.text('gone')) && before) {
          const noun = nominativeOfDative(before.text)
          return noun ? match.between(start - 1, end, `${noun} için`) : undefined
        }
        // 'Y için' needs a bare noun before it.
        return before?.kind === 'word' && !before.breaks && !topic
          ? match.between(start, end, 'için')
          : undefined
      },
    ),
    rule(
      'nothing',
      `<((yapacak|yapılacak|yapabilecek|yapılabilecek) (başka|hiçbir)? (bir)? şey yok|yoktur|kalmadı / (elimizden|elimden) ..3 (gelmiyor|gelmez|gelmedi) / elimizde|elimde değil)>`,
    ),
    rule('not-ours', `<$notOurs> !(mi|mu)`),
  ],
  flags: [
    {
      bad: 'Bu tarihten sonra sizin için yapabileceğimiz bir şey yok.',
      at: 'yapabileceğimiz bir şey yok',
      good: 'Bu tarihten sonra sizin için {alternative} yapabiliriz.',
    },
    {
      bad: 'Gümrük kısmı bizi ilgilendirmiyor, PTT şubesine sorabilirsiniz.',
      at: 'bizi ilgilendirmiyor',
      good: 'Gümrük kısmı için PTT şubesine sorabilirsiniz.',
    },
    {
      bad: 'Bu bizim işimiz değil, kuryeye sorabilirsiniz.',
      at: 'bizim işimiz değil',
      good: 'Bunun için kuryeye sorabilirsiniz.',
    },
    { bad: 'Artık yapacak bir şey yok.', at: 'yapacak bir şey yok' },
    { bad: 'Montaj bizim sorumluluğumuzda değil.', at: 'bizim sorumluluğumuzda değil' },
    { bad: 'Bu konuda yetkim yok.', at: 'yetkim yok' },
    { bad: 'Kesinti bizden kaynaklanmıyor.', at: 'bizden kaynaklanmıyor' },
    { bad: 'O kampanyaya biz bakmıyoruz.', at: 'biz bakmıyoruz' },
    { bad: 'Elimizden bir sey gelmiyor.', at: 'Elimizden bir sey gelmiyor' },
    { bad: 'Bu bizim departmanımızın işi değil.', at: 'bizim departmanımızın işi değil' },
    { bad: 'Fiyatları biz belirlemiyoruz.', at: 'biz belirlemiyoruz' },
    { bad: 'O iş bana bakmıyor.', at: 'bana bakmıyor' },
    { bad: 'Bizlik bir durum yok.', at: 'Bizlik bir durum yok' },
    { bad: 'Kargo firmasının hatası, bizim değil.', at: 'bizim değil' },
    { bad: 'Kargonun hasarından biz sorumlu tutulamayız.', at: 'sorumlu tutulamayız' },
    { bad: 'Elimizden bu kadarı geliyor.', at: 'Elimizden bu kadarı geliyor' },
    { bad: 'Bunun sorumlusu biz degiliz.', at: 'sorumlusu biz degiliz' },
  ],
  allows: [
    'Başka yapabileceğim bir şey var mı?',
    'Kargo sorumluluğu bizde, siz rahat olun.',
    'Bu işlem için ayrıca yetki belgesi istemiyoruz.',
    'Sizin için yapabileceğimiz üç seçenek var.',
    'Poliçeniz kaskoyu da kapsıyor.',
    'Konuyla ekibimiz ilgileniyor.',
    'Ödeme konusunda Banu Hanım sorumlu.',
  ],
})
