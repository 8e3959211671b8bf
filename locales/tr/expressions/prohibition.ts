import { express, rule } from '../../contract'
import { decline } from '../morphology'
import { capitalise, lower } from '../normalise'
import { keepRest } from '../pivots'
import { imperative } from '../politeness'
import { type Change, readingOf, turn } from '../verbs'

/** The nominative of what one seizes. Folded. */
const OBJECTS: Record<string, string> = {
  firsati: 'fırsat',
  kampanyayi: 'kampanya',
  indirimi: 'indirim',
  bunu: 'bun',
  teklifi: 'teklif',
  avantaji: 'avantaj',
}

export const prohibition = express('prohibition', {
  message: '“{match}” yerine yapılacak olanı söyleyin.',
  why: 'Olumlu söylenen adım akılda daha kolay kalır.',
  rules: [
    rule(
      'remember',
      `<[deed: $doingAcc] sakın|asla? [verb: (unutmayın|unutmayınız|unutma|unutmayalım|atlamayın|atlamayınız|atlama / ihmal etmeyin|etmeyiniz|etme)]>`,
      (match) => {
        const token = match.tokens('deed')[0]
        const reading = readingOf(token, (found) => found.form === 'mA')
        if (!token || !reading) return undefined
        const verb = match.text('verb')
        const formal = /n[ıi]z$/.test(verb)
        return match.between(
          match.range('deed').start,
          match.range('verb').end,
          imperative(token, reading, { sen: /m[ae]$/.test(verb), formal }),
        )
      },
      { despite: ['warning'] },
    ),
    rule('keep-in-mind', `$claim lütfen? <[verb: unutmayın|unutmayınız|unutma]>`, (match) => {
      const keep: Record<string, string> = { unutma: 'tut', unutmayin: 'tutun', unutmayiniz: 'tutunuz' }
      return match.edit({
        verb: `aklınızda ${keep[match.tokens('verb')[0]?.key ?? '']}`.replace(/ınızda tut$/, 'ında tut'),
      })
    }),
    rule('as-a-reminder', `$start <[gone: unutmayın|unutmayınız|unutma] ,>`, (match) =>
      match.between(match.start, match.end, ''),
    ),
    // What one need not close, throw away or leave has a twin that one does.
    rule(
      'keep',
      `<([what: ekranı|ekranını|pencereyi|pencereni|pencerenizi|sayfayı|sekmeyi|uygulamayı|tarayıcıyı|tarayıcınızı|oturumu|sohbeti|bildirimleri] sakın? [verb: kapatma|kapatmayın|kapatmayınız] / [what: fişi|fişini|fişinizi|faturayı|faturanızı|kutuyu|kutusunu|ambalajı|ambalajını|etiketi|etiketini|belgeyi|belgeleri|makbuzu|dekontu|bileti|biletinizi|mesajı|e-postayı|kodu] sakın? [verb: atma|atmayın|atmayınız|silme|silmeyin|silmeyiniz] / [what: telefonu|hattan] [verb: kapatma|kapatmayın|kapatmayınız|ayrılma|ayrılmayın|ayrılmayınız] / [what: geç] [verb: kalma|kalmayın|kalmayınız])>`,
      (match) => {
        const what = match.text('what')
        const verb = match.tokens('verb')[0]?.key ?? ''
        const ending = verb.endsWith('z') ? 2 : verb.endsWith('n') ? 1 : 0
        const say = (stem: string, vowel: string) =>
          `${stem}${['', `${vowel}n`, `${vowel}n${vowel}z`][ending]}`
        const key = match.tokens('what')[0]?.key
        if (key === 'gec') return match.replace(say('zamanında gel', 'i'))
        if (key === 'telefonu' || key === 'hattan') return match.replace(say('hatta kal', 'ı'))
        return match.replace(
          `${what} ${verb.startsWith('kapat') ? say('açık tut', 'u') : say('sakla', 'yı')}`,
        )
      },
      { despite: ['warning'] },
    ),
    rule(
      'with-it',
      `<[how: imzasız|belgesiz|faturasız|randevusuz|etiketsiz|kutusuz|mühürsüz|eksik] [verb: $dont]>`,
      (match) => {
        const how = match.text('how')
        const token = match.tokens('verb')[0]
        const reading = readingOf(token, ({ form, polarity }) => form === 'imp' && polarity === 'neg')
        if (!token || !reading) return undefined
        const withIt = /^eksik$/i.test(how)
          ? `${how}siz`
          : how.replace(/s([ıiuü])z$/, (_, vowel: string) => `l${vowel}`)
        return match.edit({ how: withIt, verb: turn(token, reading, { polarity: 'pos' }) })
      },
    ),
    rule(
      'feel-free',
      `<[deed: $doingAbl|$doingLoc|$doingDat] ..1 [verb: (çekinmeyin|çekinmeyiniz|çekinme|kaçınmayın|sakınmayın|utanmayın / tereddüt etmeyin|etmeyiniz|etme / imtina etmeyin|etmeyiniz)]>`,
      (match) => {
        const token = match.tokens('deed')[0]
        const reading = readingOf(token, (found) => found.form === 'mAk' || found.form === 'mA')
        if (!token || !reading) return undefined
        const sen = /m[ae]$/.test(match.text('verb'))
        const can: Change = { form: 'aor', ability: true, person: sen ? '2sg' : '2pl', case: undefined }
        return match.between(match.range('deed').start, match.range('verb').end, turn(token, reading, can))
      },
    ),
    rule(
      'this-instead',
      `$clause [gone: lütfen? ..8 <[verb: $dontAnswer]>] ,|; [rest: ~..12 $offer]`,
      (match) => keepRest(match, match.range('gone').start, match.range('rest').start),
    ),
    rule(
      'leave-nothing-out',
      `<[how: boş|eksik|yarım] [verb: bırakmayın|bırakmayınız|bırakma|doldurmayın]>`,
      (match) => {
        const verb = match.text('verb')
        const sen = /m[ae]$/.test(verb)
        return match.replace(
          match.text('how').startsWith('b') || match.text('how').startsWith('e')
            ? `eksiksiz doldur${sen ? '' : /z$/.test(verb) ? 'unuz' : 'un'}`
            : `tamamla${sen ? '' : /z$/.test(verb) ? 'yınız' : 'yın'}`,
        )
      },
    ),
    rule(
      'seize',
      `<[what: fırsatı|kampanyayı|indirimi|bunu|teklifi|avantajı] [verb: kaçırmayın|kaçırmayınız|kaçırma]>`,
      (match) => {
        const what = match.text('what')
        const verb = match.text('verb')
        const word = decline(OBJECTS[match.tokens('what')[0]?.key ?? ''] ?? lower(what), 'abl')
        return match.replace(
          `${what.charAt(0) === lower(what.charAt(0)) ? word : capitalise(word)} yararlan${/z$/.test(verb) ? 'ınız' : /n$/.test(verb) ? 'ın' : ''}`,
        )
      },
    ),
    rule(
      'do-not',
      `<($dontAnswer / (cevap|yanıt vermeyin|vermeyiniz|verme / (kayıt|talep|başvuru|bilet|sipariş) (açmayın|açmayınız|açma|oluşturmayın|oluşturmayınız|vermeyin) / göz ardı etmeyin|etmeyiniz|etme / gözden kaçırmayın|kaçırma / (yeniden|tekrar|ikinci) ..2 $dontPlural / unutmayın|unutmayınız|unutma !ki))>`,
    ),
  ],
  flags: [
    {
      bad: 'Randevu günü raporunuzu getirmeyi unutmayın.',
      at: 'getirmeyi unutmayın',
      good: 'Randevu günü raporunuzu getirin.',
    },
    {
      bad: '5 Ekim tarihine kadar kuponunu kullanmayı ihmal etme.',
      at: 'kullanmayı ihmal etme',
      good: '5 Ekim tarihine kadar kuponunu kullan.',
    },
    { bad: 'Formu imzalamayı unutmayınız.', at: 'imzalamayı unutmayınız', good: 'Formu imzalayınız.' },
    {
      bad: 'Aklınıza takılan her konuda bize yazmaktan çekinmeyin.',
      at: 'yazmaktan çekinmeyin',
      good: 'Aklınıza takılan her konuda bize yazabilirsiniz.',
    },
    {
      bad: 'Bizi aramakta tereddüt etmeyin.',
      at: 'aramakta tereddüt etmeyin',
      good: 'Bizi arayabilirsiniz.',
    },
    {
      bad: 'Bu numarayı aramayın, bize sohbetten ulaşabilirsiniz.',
      at: 'aramayın',
      good: 'Bize sohbetten ulaşabilirsiniz.',
    },
    {
      bad: 'Zorunlu alanları boş bırakmayın.',
      at: 'boş bırakmayın',
      good: 'Zorunlu alanları eksiksiz doldurun.',
    },
    { bad: 'Lutfen bu mesaji cevaplamayin.', at: 'cevaplamayin' },
    {
      bad: 'Kış indirimi sürüyor, fırsatı kaçırma!',
      at: 'fırsatı kaçırma',
      good: 'Kış indirimi sürüyor, fırsattan yararlan!',
    },
    { bad: 'Etkinliğe geç kalmayın.', at: 'geç kalmayın', good: 'Etkinliğe zamanında gelin.' },
    {
      bad: 'Fişi atmayın, iade için istiyoruz.',
      at: 'Fişi atmayın',
      good: 'Fişi saklayın, iade için istiyoruz.',
    },
    {
      bad: 'Ödeme ekranını kapatmayın lütfen.',
      at: 'ekranını kapatmayın',
      good: 'Ödeme ekranını açık tutun lütfen.',
    },
    {
      bad: 'Telefonu kapatmayın, sizi ekibimize bağlıyorum.',
      at: 'Telefonu kapatmayın',
      good: 'Hatta kalın, sizi ekibimize bağlıyorum.',
    },
    { bad: 'Pasaportunu almayı sakın unutma!', at: 'almayı sakın unutma', good: 'Pasaportunu al!' },
    { bad: 'Formu imzasiz gondermeyin.', at: 'imzasiz gondermeyin', good: 'Formu imzali gonderin.' },
    { bad: 'Bu e-postaya cevap vermeyin.', at: 'cevap vermeyin' },
    {
      bad: 'İndirimin pazar günü bittiğini unutmayın.',
      at: 'unutmayın',
      good: 'İndirimin pazar günü bittiğini aklınızda tutun.',
    },
    {
      bad: 'Unutmayın, kodu 30 gün kullanabilirsiniz.',
      at: 'Unutmayın,',
      good: 'Kodu 30 gün kullanabilirsiniz.',
    },
  ],
  allows: [
    'Şişen bataryayı şarja takmayın.',
    'Çocukları havuzda yalnız bırakmayın.',
    'Merak etmeyin, paketiniz yolda.',
    'Kartınızın şifresini kimseye söylemeyin.',
    'Unutmayın ki ilk ay ücretsiz.',
    'Telefonu ıslak elle tutmayınız.',
    'Bize dilediğiniz an yazabilirsiniz.',
    'Merak etmeyin, paranız güvende.',
    'Kart bilgilerinizi kimseye göndermeyin.',
  ],
})
