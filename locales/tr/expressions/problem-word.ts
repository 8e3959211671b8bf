import { express, rule, type Token } from '../../contract'
import { capitalise, lower } from '../normalise'
import { readingOf, saysSen, turn } from '../verbs'

/** Behind the stem of a neutral noun with u the endings of 'problem' turn from front to back. */
function harden(ending: string): string {
  let open = false
  return lower(ending).replace(/[eiüöaıuo]/g, (vowel) => {
    if ('ea'.includes(vowel)) {
      open = true
      return 'a'
    }
    return open ? 'ı' : 'u'
  })
}

/** 'sorununuzu' → 'durumunuzu', 'şikâyetiniz' → 'geri bildiriminiz': the ending stays, the noun is neutral. */
function neutral(token: Token | undefined, before: Token | undefined): string | undefined {
  if (!token) return undefined
  const { text, key } = token
  const swap = (length: number, noun: string, ending = text.slice(length)) => {
    const small = text.charAt(0) === lower(text.charAt(0))
    return `${small ? noun : capitalise(noun)}${ending}`
  }
  // 'giriş sorunu' is a matter of entering; 'bu sorunu' a state of things.
  const third = /^(?:sorunu|problemi)(n[iua]|yla|yle|nd[ae]n?|n[iu]n)?$/.exec(key)
  if (
    third &&
    before?.kind === 'word' &&
    !before.breaks &&
    !/^(?:bu|su|o|bir|her|soz|konusu)$/.test(before.key)
  )
    return swap(key.startsWith('s') ? 5 : 7, 'konus', harden(text.slice(key.startsWith('s') ? 5 : 7)))
  if (key.startsWith('sorun')) return swap(5, 'durum')
  if (key.startsWith('problem')) return swap(7, 'durum', harden(text.slice(7)))
  if (key.startsWith('sikayet')) return swap(7, 'geri bildirim', text.slice(7).replace(/^t/, 'd'))
  if (key.startsWith('sikinti')) {
    // The endings of a noun in a vowel, on one in a consonant: 'sıkıntınızı' → 'durumunuzu', 'sıkıntıyı' → 'durumu'.
    const ending = text.slice(7)
    const bare = /^n[ıiIİ]n$/.test(ending)
      ? ending.slice(1)
      : /^[nm]/i.test(ending)
        ? `u${ending}`
        : ending.replace(/^[ys]/i, '')
    return swap(7, 'durum', harden(bare))
  }
  return undefined
}

export const problemWord = express('problem-word', {
  message: '“{match}” yerine yansız bir sözcük seçin.',
  why: 'Yansız sözcük, dikkati çözüme çeker.',
  rules: [
    rule(
      'no-problem',
      `$clause <[gone: (hiç|hiçbir|kesinlikle)? (sorun|problem|sıkıntı|dert) (yok|değil|olmaz)]> !(mi|mu)`,
      (match) => {
        if (match.sentence.tokens.slice(0, match.start).some(({ key }) => key === 'rica'))
          return match.edit({ gone: '' })
        const words = saysSen(match.sentence) ? 'rica ederim' : 'rica ederiz'
        return match.edit({ gone: match.start === 0 ? capitalise(words) : words })
      },
    ),
    rule('problem', `<[word: $problem]>`, (match) => {
      const [token] = match.tokens('word')
      // The bare noun makes set phrases with its verb ('sorun yaratır'), in which no neutral word fits.
      const isBare = /^(?:sorun|problem|sikinti)$/.test(token?.key ?? '')
      const fixed = match.sentence.tokens
        .slice(match.end, match.end + 4)
        .find((other) => readingOf(other, ({ stem }) => stem === 'gider' || stem === 'gideril'))
      const word =
        isBare || /^(?:sorun|problem|sikinti)l[ae]r/.test(token?.key ?? '')
          ? undefined
          : neutral(token, match.sentence.tokens[match.start - 1])
      // 'havalimanının sorunu': whose it is, not what it is.
      const isPredicate =
        /^(?:sorunu|problemi)$/.test(token?.key ?? '') && match.sentence.tokens[match.end]?.kind !== 'word'
      const isAbsent = /^(?:yok|var|kalmadi|degil)/.test(match.sentence.tokens[match.end]?.key ?? '')
      if (!word || isPredicate || isAbsent) return undefined
      // One removes a problem, and settles a matter: 'sorununu giderdik' → 'konusunu çözdük'.
      const reading = readingOf(fixed, ({ stem }) => stem === 'gider' || stem === 'gideril')
      const rest = match.edit({ word })
      return fixed && reading
        ? {
            edits: [
              ...rest.edits,
              {
                start: fixed.start,
                end: fixed.end,
                replacement: turn(fixed, reading, {}, reading.stem === 'gider' ? 'çöz' : 'çözül'),
              },
            ],
          }
        : rest
    }),
    rule('mistake', `<[word: hatayı|hatanızı|hatanı|hatasını|yanlışı]> ..2 düzelt*|gider*|çöz*`, (match) => {
      return match.tokens('word')[0]?.key === 'hatayi' ? match.edit({ word: 'durumu' }) : undefined
    }),
    rule(
      'trouble',
      `<(arıza !(ekib*|ekip*|kayd*|kayıt|servis*|bildirim*|hattı*|numara*|tarih*) / arızayı|arızanın|arızanız|arızanızı|arızanızın|arızası|arızasını|aksaklığı|aksaklık|aksaklığın|aksilik|aksiliği)>`,
    ),
  ],
  flags: [
    { bad: 'Sorun değil, iyi günler dileriz.', at: 'Sorun değil', good: 'Rica ederiz, iyi günler dileriz.' },
    { bad: 'Baskı sorununu çözdük.', at: 'sorununu', good: 'Baskı konusunu çözdük.' },
    {
      bad: 'Probleminizi servis ekibimize ilettim.',
      at: 'Probleminizi',
      good: 'Durumunuzu servis ekibimize ilettim.',
    },
    {
      bad: 'Şikâyetinizi 4412 numarayla kaydettim.',
      at: 'Şikâyetinizi',
      good: 'Geri bildiriminizi 4412 numarayla kaydettim.',
    },
    {
      bad: 'Odanızdaki sorunla görevlimiz Ayla Hanım ilgileniyor.',
      at: 'sorunla',
      good: 'Odanızdaki durumla görevlimiz Ayla Hanım ilgileniyor.',
    },
    { bad: 'Sikayetiniz icin tesekkurler.', at: 'Sikayetiniz', good: 'Geri bildiriminiz icin tesekkurler.' },
    { bad: 'Bağlantı problemlerini bu sabah giderdik.', at: 'problemlerini' },
    { bad: 'Sepetteki hatayı düzelttik.', at: 'hatayı', good: 'Sepetteki durumu düzelttik.' },
    { bad: 'Arızanızı saat 15.00 için kaydettim.', at: 'Arızanızı' },
    { bad: 'Bağlantı problemini giderdik.', at: 'problemini', good: 'Bağlantı konusunu çözdük.' },
    { bad: 'Teslimat sıkıntınızı çözdüm.', at: 'sıkıntınızı', good: 'Teslimat durumunuzu çözdüm.' },
    { bad: 'Hesap hatanızı düzelttim.', at: 'hatanızı' },
    { bad: "Giriş sorununu 14.20'de giderdik.", at: 'sorununu', good: "Giriş konusunu 14.20'de çözdük." },
    { bad: 'Tesisatta bir arıza bulduk.', at: 'arıza' },
    { bad: 'Rica ederim, hiç sorun değil.', at: 'hiç sorun değil', good: 'Rica ederim.' },
    {
      bad: 'Yaşadığınız sıkıntıyı bölge ekibine aktardım.',
      at: 'sıkıntıyı',
      good: 'Yaşadığınız durumu bölge ekibine aktardım.',
    },
  ],
  allows: [
    'Sorunuz için teşekkür ederiz.',
    'Sorularınızı bu sohbetten sorabilirsiniz.',
    'Dilediğinizi bize sorun, hemen yanıtlayalım.',
    'Rica ederiz, yine bekleriz.',
    'Sorunsuz bir yolculuk dileriz.',
    'Bir sorun yaşarsanız bu sohbetten yazabilirsiniz.',
    'Kurulum sorunsuz tamamlandı.',
    'Bu sorun devam ederse bize yazın.',
    'Arıza kaydınızın numarası 5531.',
  ],
})
