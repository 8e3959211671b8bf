import { express, type Match, rule, type Token } from '../../contract'
import { decline, type Reading } from '../morphology'
import { capitalise, lower } from '../normalise'
import { keepRest } from '../pivots'
import { imperative } from '../politeness'
import { type Change, isNegative, readingOf, turn } from '../verbs'

/** The nominative of what one seizes. Folded. */
const OBJECTS: Record<string, string> = {
  firsati: 'fırsat',
  kampanyayi: 'kampanya',
  indirimi: 'indirim',
  bunu: 'bun',
  teklifi: 'teklif',
  avantaji: 'avantaj',
}

/** The last word of a capture as a negative imperative. */
function forbidden(match: Match<'verb'>): { token: Token; reading: Reading } | undefined {
  const token = match.tokens('verb').at(-1)
  const reading = readingOf(token, (found) => found.form === 'imp' && isNegative(found))
  return token && reading ? { token, reading } : undefined
}

/** Another verb in the same imperative, without the negation: 'kapatmayın' → 'tutun'. */
function instead(match: Match<'verb'>, stem: string): string | undefined {
  const found = forbidden(match)
  return found && turn(found.token, found.reading, { polarity: 'pos' }, stem)
}

export const prohibition = express('prohibition', {
  message: '“{match}” yerine yapılacak olanı söyleyin.',
  why: 'Olumlu söylenen adım akılda daha kolay kalır.',
  rules: [
    rule(
      'remember',
      `<[deed: $doingAcc] sakın|asla? [verb: ($dontForget|unutmayalım / ihmal $dontDo)]>`,
      (match) => {
        const token = match.tokens('deed')[0]
        const reading = readingOf(token, (found) => found.form === 'mA')
        if (!token || !reading) return undefined
        const verb = forbidden(match)?.reading
        return match.between(
          match.range('deed').start,
          match.range('verb').end,
          imperative(token, reading, { sen: verb?.person === '2sg', formal: verb?.formal === true }),
        )
      },
      { despite: ['warning'] },
    ),
    rule('keep-in-mind', `$claim lütfen? <[verb: $dontForget]>`, (match) => {
      const verb = instead(match, 'tut')
      return verb === undefined
        ? undefined
        : match.edit({ verb: `${verb === 'tut' ? 'aklında' : 'aklınızda'} ${verb}` })
    }),
    rule('as-a-reminder', `$start <[gone: $dontForget] ,>`, (match) =>
      match.between(match.start, match.end, ''),
    ),
    // What one need not close, throw away or leave has a twin that one does.
    rule(
      'keep-open',
      `ekran*|pencere*|sayfa*|sekme*|uygulama*|tarayıcı*|oturum*|konuşma*|görüşme*|sohbe*|bildirim* ..3 <[verb: sakın? $dontClose]>`,
      (match) => {
        const verb = instead(match, 'tut')
        return verb === undefined ? undefined : match.edit({ verb: `açık ${verb}` })
      },
      { despite: ['warning', 'security'] },
    ),
    rule(
      'keep',
      `fiş*|fatura*|kutu*|ambalaj*|etike*|belge*|makbu*|dekon*|bilet*|mesaj*|e-posta*|kod* ..4 <[verb: sakın? $dontDiscard]>`,
      (match) => {
        const verb = instead(match, 'sakla')
        return verb === undefined ? undefined : match.edit({ verb })
      },
      { despite: ['warning', 'security'] },
    ),
    rule('stay-on-the-line', `<telefonu|hattan [verb: $dontLeave]>`, (match) => {
      const verb = instead(match, 'kal')
      return verb === undefined ? undefined : match.replace(`hatta ${verb}`)
    }),
    rule('in-time', `<geç [verb: $dontStay|kalmayalım]>`, (match) => {
      const verb = instead(match, 'gel')
      return verb === undefined ? undefined : match.replace(`zamanında ${verb}`)
    }),
    rule(
      'with-it',
      `<[how: imzasız|belgesiz|faturasız|randevusuz|etiketsiz|kutusuz|mühürsüz|eksik] [verb: $dont]>`,
      (match) => {
        const how = match.text('how')
        const found = forbidden(match)
        if (!found) return undefined
        const withIt = /^eksik$/i.test(how)
          ? `${how}siz`
          : how.replace(/s([ıiuü])z$/, (_, vowel: string) => `l${vowel}`)
        return match.edit({ how: withIt, verb: turn(found.token, found.reading, { polarity: 'pos' }) })
      },
    ),
    // First the one, then the other: 'güncellemeden girme' → 'güncelledikten sonra gir'.
    rule(
      'only-after',
      `<[condition: $without] ..5 !$dontForget|$dontDo|$dontShrink [verb: $dont]>`,
      (match) => {
        const token = match.tokens('condition')[0]
        const reading = readingOf(token, (found) => found.form === 'mAdAn')
        const found = forbidden(match)
        if (!token || !reading || !found || reading.ability) return undefined
        return match.edit({
          condition: `${turn(token, reading, { form: 'DIK', polarity: 'pos', case: 'abl' })} sonra`,
          verb: turn(found.token, found.reading, { polarity: 'pos' }),
        })
      },
    ),
    rule(
      'feel-free',
      `<[deed: $doingAbl|$doingLoc|$doingDat] ..1 [verb: ($dontShrink / tereddüt|imtina $dontDo)]>`,
      (match) => {
        const token = match.tokens('deed')[0]
        const reading = readingOf(token, (found) => found.form === 'mAk' || found.form === 'mA')
        const verb = forbidden(match)?.reading
        if (!token || !reading) return undefined
        const can: Change = { form: 'aor', ability: true, person: verb?.person ?? '2pl', case: undefined }
        return match.between(match.range('deed').start, match.range('verb').end, turn(token, reading, can))
      },
    ),
    rule(
      'this-instead',
      `$clause [gone: lütfen? ..8 <[verb: $dontAnswer|$dontCall]>] ,|; [rest: ~..12 $offer]`,
      (match) => keepRest(match, match.range('gone').start, match.range('rest').start),
    ),
    rule('leave-nothing-out', `<[how: boş|eksik|yarım] [verb: $dontPut]>`, (match) => {
      const isHalf = match.tokens('how')[0]?.key === 'yarim'
      const verb = instead(match, isHalf ? 'tamamla' : 'doldur')
      return verb === undefined ? undefined : match.replace(isHalf ? verb : `eksiksiz ${verb}`)
    }),
    rule(
      'seize',
      `<[what: fırsatı|kampanyayı|indirimi|bunu|teklifi|avantajı] [verb: $dontMiss]>`,
      (match) => {
        const what = match.text('what')
        const verb = instead(match, 'yararlan')
        const word = decline(OBJECTS[match.tokens('what')[0]?.key ?? ''] ?? lower(what), 'abl')
        if (verb === undefined) return undefined
        return match.replace(`${what.charAt(0) === lower(what.charAt(0)) ? word : capitalise(word)} ${verb}`)
      },
    ),
    rule(
      'do-not',
      `<($dontAnswer|$dontForget !ki / $dontCall / (cevap|yanıt|kayıt|talep|başvuru|bilet|sipariş) $dontGive / (göz ardı) $dontDo / gözden $dontMiss / (son|güne|ana|dakikaya|sona) $dontPut / (son günü|dakikayı|anı) $dont / (yeniden|tekrar|ikinci) ..2 $dontPolitely / randevu*|uçuş*|ders* $dontMiss)>`,
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
    { bad: 'Fişi atmayın, iade için istiyoruz.', at: 'atmayın', good: 'Fişi saklayın, iade için istiyoruz.' },
    { bad: 'Ödeme ekranını kapatmayın lütfen.', at: 'kapatmayın', good: 'Ödeme ekranını açık tutun lütfen.' },
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
    {
      bad: 'Oyunu güncellemeden turnuvaya girme.',
      at: 'güncellemeden turnuvaya girme',
      good: 'Oyunu güncelledikten sonra turnuvaya gir.',
    },
    { bad: 'Randevunuzu kaçırmayın!', at: 'Randevunuzu kaçırmayın' },
    {
      bad: 'Kutuyu iade süresi dolmadan atmayın.',
      at: 'dolmadan atmayın',
      good: 'Kutuyu iade süresi dolduktan sonra atın.',
    },
    { bad: 'Ders kaydını son güne bırakmayın.', at: 'güne bırakmayın' },
    { bad: 'Yorum yazmadan gitmeyin 😊', at: 'yazmadan gitmeyin', good: 'Yorum yazdıktan sonra gidin 😊' },
    { bad: 'İptal etmek için son günü beklemeyin.', at: 'son günü beklemeyin' },
    {
      bad: 'Bu bildirimi kapatma, kodun içinde.',
      at: 'kapatma',
      good: 'Bu bildirimi açık tut, kodun içinde.',
    },
    {
      bad: 'Sorunuz olursa bize yazmaktan geri durmayın.',
      at: 'yazmaktan geri durmayın',
      good: 'Sorunuz olursa bize yazabilirsiniz.',
    },
    {
      bad: 'Fisi atma Selin, iade icin gerekiyor.',
      at: 'atma',
      good: 'Fisi sakla Selin, iade icin gerekiyor.',
    },
    {
      bad: 'Evden çıkmadan sigortayı kapatmayı unutmayın.',
      at: 'kapatmayı unutmayın',
      good: 'Evden çıkmadan sigortayı kapatın.',
    },
    { bad: 'Toplantıya geç kalmayalım lütfen.', at: 'geç kalmayalım' },
    {
      bad: 'Şifre yenileme e-postasını silmeyin, link içinde.',
      at: 'silmeyin',
      good: 'Şifre yenileme e-postasını saklayın, link içinde.',
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
    'İlacı doktora danışmadan bırakmayın.',
    'Kapıyı tanımadığınız kimseye açmayın.',
    'Yanan ocağın başından ayrılmayın.',
  ],
})
