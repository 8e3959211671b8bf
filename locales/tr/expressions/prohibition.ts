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
      `<[deed: $doingAcc] [verb: (unutmayın|unutmayınız|unutma|unutmayalım|atlamayın|atlamayınız|atlama / ihmal etmeyin|etmeyiniz|etme)]>`,
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
      `<($dontAnswer / (geç kalmayın|kalmayınız|kalma / acele etmeyin|etmeyiniz|etme / göz ardı etmeyin|etmeyiniz|etme / gözden kaçırmayın|kaçırma / (yeniden|tekrar|ikinci) ..2 $dontPlural / unutmayın|unutmayınız|unutma !ki))>`,
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
    { bad: 'Etkinliğe geç kalmayın.', at: 'geç kalmayın' },
  ],
  allows: [
    'Şişen bataryayı şarja takmayın.',
    'Çocukları havuzda yalnız bırakmayın.',
    'Merak etmeyin, paketiniz yolda.',
    'Kartınızın şifresini kimseye söylemeyin.',
    'Unutmayın ki ilk ay ücretsiz.',
    'Telefonu ıslak elle tutmayınız.',
    'Bize dilediğiniz an yazabilirsiniz.',
  ],
})
