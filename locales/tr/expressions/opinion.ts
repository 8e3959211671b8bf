import { express, rule } from '../../contract'
import { nominativeOfGenitive } from '../morphology'
import { subjectBefore } from '../pivots'
import { readingOf, turn, type Wanted } from '../verbs'

export const opinion = express('opinion', {
  message: '“{match}” sözünü çıkarın, bilgiyi doğrudan söyleyin.',
  why: 'Müşteri kanaat değil bilgi bekler.',
  rules: [
    rule('i-think-that', `<[claim: $claim] [think: $think]>`, (match) => {
      const { start } = match.range('claim')
      const token = match.sentence.tokens[start]
      const isClaim: Wanted = (found) =>
        (found.form === 'DIK' || found.form === 'AcAK') && found.case !== undefined
      const reading =
        readingOf(token, (found) => isClaim(found) && found.person === '3sg') ?? readingOf(token, isClaim)
      if (!token || !reading) return undefined
      const at = subjectBefore(match.sentence, start)
      const subject = match.sentence.tokens[at]
      const named = subject && nominativeOfGenitive(subject.text)
      if (subject && named === undefined) return undefined
      // Without a subject "seveceğini" may be what you will love, or what somebody else will: the person is open.
      if (!subject && readingOf(token, (found) => isClaim(found) && found.person === '2sg')) return undefined
      // '… geçerli olduğunu düşünüyorum': the adjective is the predicate, and needs no verb.
      const isNoun = reading.stem === 'ol' && reading.form === 'DIK'
      if (isNoun && !subject) return undefined
      const verb = isNoun
        ? ''
        : turn(token, reading, { form: reading.form === 'AcAK' ? 'fut' : 'past', case: undefined })
      const rest = match.edit({ claim: verb, think: '' })
      return subject && named
        ? { edits: [{ start: subject.start, end: subject.end, replacement: named }, ...rest.edits] }
        : rest
    }),
    rule(
      'or-so-i-think',
      `<[think: (diye tahmin? düşünüyorum|düşünüyoruz|ediyorum|ediyoruz|umuyorum|umuyoruz|sanıyorum|biliyorum / gibime geliyor / bana öyle geliyor|geldi ki? / gibi geliyor|geldi bana?)]>`,
      (match) => match.edit({ think: '' }),
    ),
    rule('my-guess', `$clause <[cue: tahminim|tahminimiz ,?]> !doğru*|tuta* $word`, (match) =>
      match.edit({ cue: '' }),
    ),
    rule(
      'in-my-view',
      `<[cue: (sanırım|sanırsam|sanıyorum|sanıyoruz|zannedersem|zannediyorum|zannımca|bizce|kanımca|kanaatimce|fikrimce|tahminimce|tahminimizce|tahminen / bence !(de|da) / (bana|bize) göre|kalırsa / (düşünceme|görüşüme|kanaatime|tahminime|görüşümüze) göre / (bildiğim|bildiğimiz|gördüğüm|gördüğümüz|hatırladığım|hatırladığımız|anladığım|anladığımız|duyduğum) kadarıyla|kadarı ile? / düşünüyorum|inanıyorum|inanıyoruz|düşünüyoruz ki)] ,? ki?>`,
      (match) => match.between(match.start, match.end, ''),
    ),
  ],
  flags: [
    {
      bad: 'Kuryenizin 18.00 seferiyle geleceğini düşünüyorum.',
      at: 'geleceğini düşünüyorum',
      good: 'Kuryeniz 18.00 seferiyle gelecek.',
    },
    {
      bad: 'Siparişinizin salı günü kargoya çıkacağını tahmin ediyoruz.',
      at: 'çıkacağını tahmin ediyoruz',
      good: 'Siparişiniz salı günü kargoya çıkacak.',
    },
    {
      bad: 'Paketi komşunuz almış diye düşünüyorum.',
      at: 'diye düşünüyorum',
      good: 'Paketi komşunuz almış.',
    },
    { bad: 'Kablo yerinden çıkmış gibime geliyor.', at: 'gibime geliyor', good: 'Kablo yerinden çıkmış.' },
    { bad: 'Bence ikinci plan size daha uygun.', at: 'Bence', good: 'İkinci plan size daha uygun.' },
    {
      bad: 'Bildiğim kadarıyla kampanya 9 Mayıs gecesi bitiyor.',
      at: 'Bildiğim kadarıyla',
      good: 'Kampanya 9 Mayıs gecesi bitiyor.',
    },
    { bad: 'Iade sanirim cuma gunu hesabinizda.', at: 'sanirim', good: 'Iade cuma gunu hesabinizda.' },
    { bad: 'Tahminimce seansınız 40 dakika.', at: 'Tahminimce', good: 'Seansınız 40 dakika.' },
    { bad: 'Bana kalırsa büyük beden rahat eder.', at: 'Bana kalırsa', good: 'Büyük beden rahat eder.' },
    { bad: 'Tahminim yarın biter.', at: 'Tahminim', good: 'Yarın biter.' },
    {
      bad: 'Tamirin iki saat süreceğini düşünüyorum.',
      at: 'süreceğini düşünüyorum',
      good: 'Tamir iki saat sürecek.',
    },
  ],
  allows: [
    'Sizin için en iyisini düşünüyoruz.',
    'Ne düşündüğünüzü bizimle paylaşın.',
    'Size göre hangi saat uygun?',
    'Boyunuza göre M beden uygun.',
    'Siparişiniz salı günü kargoya çıkacak.',
    'Görüşünüz için teşekkür ederiz.',
    'Bence de mavi güzel, hazırlıyorum.',
  ],
})
