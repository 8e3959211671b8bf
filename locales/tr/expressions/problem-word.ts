import { express, rule, type Token } from '../../contract'
import { capitalise, lower } from '../normalise'
import { saysSen } from '../verbs'

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
function neutral(token: Token | undefined): string | undefined {
  if (!token) return undefined
  const { text, key } = token
  const swap = (length: number, noun: string, ending = text.slice(length)) => {
    const small = text.charAt(0) === lower(text.charAt(0))
    return `${small ? noun : capitalise(noun)}${ending}`
  }
  if (key.startsWith('sorun')) return swap(5, 'durum')
  if (key.startsWith('problem')) return swap(7, 'durum', harden(text.slice(7)))
  if (key.startsWith('sikayet')) return swap(7, 'geri bildirim', text.slice(7).replace(/^t/, 'd'))
  if (key.startsWith('sikinti'))
    return swap(7, 'durum', harden(text.slice(7).replace(/^y|^n(?=[ıiuü](?!z)|[ıi]n)|^s/, '')))
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
        const words = saysSen(match.sentence) ? 'rica ederim' : 'rica ederiz'
        return match.edit({ gone: match.start === 0 ? capitalise(words) : words })
      },
    ),
    rule('problem', `<[word: $problem]>`, (match) => {
      const [token] = match.tokens('word')
      // The bare noun makes set phrases with its verb ('sorun yaratır'), in which no neutral word fits.
      const isBare = token?.key === 'sorun' || token?.key === 'problem'
      const word =
        isBare || /^(?:sorun|problem|sikinti)lar/.test(token?.key ?? '') ? undefined : neutral(token)
      return word ? match.edit({ word }) : undefined
    }),
    rule('mistake', `<[word: hatayı]> ..2 düzelt*|gider*|çöz*`, (match) => match.edit({ word: 'durumu' })),
    rule(
      'trouble',
      `<arızayı|arızanın|arızanız|arızanızı|arızanızın|arızası|arızasını|aksaklığı|aksaklık|aksaklığın|aksilik|aksiliği>`,
    ),
  ],
  flags: [
    { bad: 'Sorun değil, iyi günler dileriz.', at: 'Sorun değil', good: 'Rica ederiz, iyi günler dileriz.' },
    { bad: 'Baskı sorununu çözdük.', at: 'sorununu', good: 'Baskı durumunu çözdük.' },
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
    {
      bad: 'Bağlantı problemlerini bu sabah giderdik.',
      at: 'problemlerini',
      good: 'Bağlantı durumlarını bu sabah giderdik.',
    },
    { bad: 'Sepetteki hatayı düzelttik.', at: 'hatayı', good: 'Sepetteki durumu düzelttik.' },
    { bad: 'Arızanızı saat 15.00 için kaydettim.', at: 'Arızanızı' },
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
  ],
})
