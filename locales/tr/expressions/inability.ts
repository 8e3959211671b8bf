import { express, rule, slot } from '../../contract'
import { looksNominative, nominative } from '../morphology'
import { able, givesCause, keepRest } from '../pivots'
import { groupStart, isFiniteForm, isUnable, isUs, readingOf, turn } from '../verbs'

const PAST = new Set(['past', 'evid'])

export const inability = express('inability', {
  message: '“{match}” kapıyı kapatır; bunun yerine neyin, ne zaman mümkün olduğunu yazın.',
  why: 'Müşteri seçeneği duyduğunda bir sonraki adımı atar.',
  rules: [
    rule(
      'but-this-works',
      `$clause [gone: ..12 <$cannot> artık|maalesef?] (,|; (ama|ancak|fakat|yalnız|lakin)? / ama|ancak|fakat|lakin) [rest: ..12 $offer]`,
      (match) => {
        const gone = match.range('gone')
        const { start } = match.range('rest')
        // '… değiştiremiyoruz ama … değiştirebilirsiniz': the object of both verbs stays.
        const stem = match
          .tokens('gone')
          .map((token) => readingOf(token, isUnable)?.stem)
          .find(Boolean)
        const isSame = match
          .tokens('rest')
          .some((token) => readingOf(token, (found) => isFiniteForm(found) && found.stem === stem))
        const [object] = match.tokens('gone')
        // That something failed is news; it stays.
        if (
          match
            .tokens('gone')
            .some((token) =>
              readingOf(token, (found) => isUnable(found) && !isUs(found) && PAST.has(found.form)),
            )
        )
          return undefined
        // 'üyeliğinizi iptal edemiyoruz ama dondurabiliriz': the object stays for the verb that has none.
        const at = match.sentence.tokens.findIndex(
          (token, index) => index >= gone.start && index < start && readingOf(token, isUnable) !== undefined,
        )
        const group = groupStart(match.sentence, at, readingOf(match.sentence.tokens[at], isUnable))
        if (at >= 0 && match.tokens('rest').length === 1 && group > gone.start)
          return match.between(group, start, '', { keepsAlternative: true })
        const keeps = isSame && stem !== 'et' && object !== undefined && nominative(object.text) !== undefined
        return keepRest(match, keeps ? gone.start + 1 : gone.start, start)
      },
    ),
    rule(
      'somebody-else-can',
      `$clause [me: ben|biz]? ..5 [gone: ben|biz? <$unableWe> ,? ama|ancak|fakat|lakin] ..6 $otherCan $end`,
      (match) => match.edit({ me: '', gone: '' }, { keepsAlternative: true }),
    ),
    rule(
      'because',
      `$clause [topic: $word] ..8 <$cannot> ,? [why: çünkü|zira] [rest: ..6 $finitePositive] ~..12 $offer`,
      (match) => {
        const { start } = match.range('topic')
        const rest = match.tokens('rest')
        const subject = nominative(match.text('topic'))
        // The reason names no subject of its own: it speaks of the same thing.
        if (!subject || rest.slice(0, -1).some((token) => looksNominative(token.text))) return undefined
        return match.between(start, match.range('why').end, subject)
      },
    ),
    rule('instead', `$start [this: bunu|şunu|onu] [verb: <$unableYou>]`, (match) => {
      const verb = able(match.tokens('verb')[0])
      const that: Record<string, string> = { bunu: 'Bunun', sunu: 'Şunun', onu: 'Onun' }
      const word = that[match.tokens('this')[0]?.key ?? '']
      return verb && word ? match.edit({ this: `${word} yerine ${slot('alternative')}`, verb }) : undefined
    }),
    rule(
      'not-now',
      `[now: bugün|şimdilik|henüz|şimdi / şu an|anda|sıralar / bu hafta|akşam|sabah / hafta sonu] ..6 <[verb: $unableWe]> $end`,
      (match) => {
        const verb = able(match.tokens('verb')[0])
        return verb && !givesCause(match.sentence, match.start, match.end)
          ? match.edit({ now: `${slot('date')} tarihinde`, verb })
          : undefined
      },
    ),
    rule('so-that-it-can', `$please , [who: ..6 <[verb: $couldNot]>] $end`, (match) => {
      const token = match.tokens('verb')[0]
      const reading = readingOf(token, (found) => isUnable(found) && found.person === '3sg')
      return token && reading
        ? match.edit({
            verb: turn(token, reading, {
              polarity: 'pos',
              ability: undefined,
              form: 'imp',
              copula: undefined,
            }),
          })
        : undefined
    }),
    rule(
      'cannot',
      `<$cannot artık?> !(mi|mu|misiniz|musunuz|miyim|miyiz|muyuz|muyum|misin|bir|kadar|olan|olanlar|olursanız|olursan|$participleHead)`,
    ),
    rule('we-could-not', `<$unableAsWe>`),
  ],
  flags: [
    {
      bad: 'Kartınızı şubede basamıyoruz ama adresinize kuryeyle gönderebiliriz.',
      at: 'basamıyoruz',
      good: 'Adresinize kuryeyle gönderebiliriz.',
    },
    {
      bad: 'Biletinizi telefonda değiştiremiyorum, mobil uygulamadan dilediğiniz an değiştirebilirsiniz.',
      at: 'değiştiremiyorum',
      good: 'Biletinizi mobil uygulamadan dilediğiniz an değiştirebilirsiniz.',
    },
    {
      bad: 'Rezervasyonunuzu silemiyorum çünkü otele ulaştı, iptal linkini kullanabilirsiniz.',
      at: 'silemiyorum',
      good: 'Rezervasyonunuz otele ulaştı, iptal linkini kullanabilirsiniz.',
    },
    {
      bad: 'Ben kaydı kapatamıyorum ama şube müdürümüz kapatabilir.',
      at: 'kapatamıyorum',
      good: 'Kaydı şube müdürümüz kapatabilir.',
    },
    {
      bad: 'Bunu değiştiremezsiniz.',
      at: 'değiştiremezsiniz',
      good: 'Bunun yerine {alternative} değiştirebilirsiniz.',
    },
    {
      bad: 'Raporunuzu şu anda hazırlayamıyoruz.',
      at: 'hazırlayamıyoruz',
      good: 'Raporunuzu {date} tarihinde hazırlayabiliriz.',
    },
    {
      bad: 'Faturanizi bugun gonderemeyecegiz.',
      at: 'gonderemeyecegiz',
      good: 'Faturanizi {date} tarihinde gonderebilecegiz.',
    },
    {
      bad: 'Lütfen kapı şifresini yazın, kurye binaya girememiş.',
      at: 'girememiş',
      good: 'Lütfen kapı şifresini yazın, kurye binaya girsin.',
    },
    { bad: 'Teknik ekibimiz kaydı açamamış.', at: 'açamamış' },
    {
      bad: 'Ödemenizi bölmek mümkün değil, tek çekimde ek indirim tanımlayabiliriz.',
      at: 'mümkün değil',
      good: 'Tek çekimde ek indirim tanımlayabiliriz.',
    },
    { bad: 'Size telefonla ulaşamadığımız için notumuzu buraya bırakıyoruz.', at: 'ulaşamadığımız' },
    { bad: 'Uçuş saatini öne çekme imkânımız yok.', at: 'imkânımız yok' },
    {
      bad: "İade tutarını farklı bir IBAN'a gönderebilecek durumda değiliz.",
      at: 'gönderebilecek durumda değiliz',
    },
    { bad: 'Ödeme alınamadı, lütfen kart bilgilerini kontrol edin.', at: 'alınamadı' },
    {
      bad: 'Merhaba Sevgi Hanım, taksit sayısını artıramıyoruz; dilerseniz 9 taksit seçebilirsiniz.',
      at: 'artıramıyoruz',
      good: 'Merhaba Sevgi Hanım, dilerseniz 9 taksit seçebilirsiniz.',
    },
    { bad: 'Gönderinizi adresten geri çağırmamız olanaksız.', at: 'olanaksız' },
    {
      bad: 'Netflix üyeliğini iptal edemiyoruz ama dondurabiliriz.',
      at: 'edemiyoruz',
      good: 'Netflix üyeliğini dondurabiliriz.',
    },
    { bad: 'Bugün yoğunluk nedeniyle gönderemiyoruz.', at: 'gönderemiyoruz' },
  ],
  allows: [
    'Uygulamaya hangi cihazda giriş yapamıyorsunuz?',
    'Kodu göremiyor musunuz, yoksa ekran mı kapanıyor?',
    'Kimse verilerinize sizin onayınız olmadan erişemez.',
    'Faturanızı bugün gönderebiliriz.',
    'Annem Yazamaz soyadlı bir komşumuzdan söz etti.',
    'Vazgeçilmez içeceğiniz yeniden menümüzde.',
    'Kargonuzun yerini haritada görebilirsiniz.',
    'Şifrenizi kimse göremez, biz bile göremeyiz.',
    'Numaranızı başkası göremez, gönül rahatlığıyla arayabilirsiniz.',
    'Neden giremediğinizi buldum: Caps Lock açıktı.',
    'Uçağa yetişemeyecek olursanız bizi arayın.',
    'Sizin yerinize kimse oy kullanamaz, sistem kimlik soruyor.',
    'Kimlik bilgilerinizi çalışanlarımız bile göremez.',
  ],
})
