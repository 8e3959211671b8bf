import { express, rule } from '../../contract'
import { imperative, request } from '../politeness'
import { isYou, readingOf, turn } from '../verbs'

export const indirectRequest = express('indirect-request', {
  message: '“{match}” yerine “lütfen” ile doğrudan rica edin.',
  why: 'Açık bir rica, müşterinin ne yapacağını hemen anlamasını sağlar.',
  rules: [
    rule(
      'would-be-glad',
      `<[verb: $ifYou] [glad: (çok|gerçekten)? (sevinirim|seviniriz / memnun|mutlu|müteşekkir oluruz|olurum|oluruz / iyi|güzel|harika|süper olur)]>`,
      (match) => {
        const { start } = match.range('verb')
        const token = match.sentence.tokens[start]
        const reading = readingOf(
          token,
          (found) => isYou(found) && (found.copula === 'cond' || found.form === 'cond'),
        )
        if (!token || !reading) return undefined
        const sen = reading.person === '2sg'
        return request(match, start, match.range('glad').end, imperative(token, reading, { sen }), sen)
      },
    ),
    rule('is-it-possible', `<[verb: $yourDoing] [ask: mümkün mü|müdür|müydü acaba?]>`, (match) => {
      const token = match.tokens('verb')[0]
      const reading = readingOf(token, (found) => found.form === 'mA' && isYou(found))
      if (!token || !reading) return undefined
      const verb = turn(token, reading, { form: 'aor', person: '3sg' })
      const question = /[ıa]r$/.test(verb)
        ? reading.person === '2sg'
          ? 'mısın'
          : 'mısınız'
        : /ur$/.test(verb)
          ? reading.person === '2sg'
            ? 'musun'
            : 'musunuz'
          : /ür$/.test(verb)
            ? reading.person === '2sg'
              ? 'müsün'
              : 'müsünüz'
            : reading.person === '2sg'
              ? 'misin'
              : 'misiniz'
      return match.replace(`${verb} ${question}`)
    }),
    rule(
      'if-you-would',
      `<[cue: (rica etsem|etsek|edebilirsem / zahmet (olmazsa|olmayacaksa) / size|sana zahmet / eğer? mümkünse / mümkünü varsa / sakıncası|mahsuru yoksa / (vaktiniz|zamanınız|vaktin|zamanın) varsa|olursa / eğer? sizin|senin için de|da? uygunsa / uygun görürseniz|görürsen / sorun olmazsa|değilse / acaba / müsaadenizle|izninizle / izin verirseniz)] ,?>`,
      (match) => match.between(match.start, match.end, ''),
    ),
    rule('a-request', `ricam|ricamız <[was: olacaktı|vardı]>`, (match) => match.edit({ was: 'var' })),
    rule(
      'i-was-going-to',
      `<[verb: (rica edecektim|edecektik / isteyecektim|isteyecektik / sormak|öğrenmek istiyordum|istiyorduk|istemiştim|istemiştik)]>`,
      (match) => {
        const words = match.text('verb')
        const token = match.tokens('verb').at(-1)
        const reading = readingOf(token, ({ copula }) => copula === 'past')
        return token && reading
          ? match.replace(
              `${words.slice(0, words.length - token.text.length)}${turn(token, reading, { form: 'prog', copula: undefined })}`,
            )
          : undefined
      },
    ),
    rule(
      'i-was-going-to-ask',
      `<(merak (ediyordum|ediyorduk|etmiştim|ettim) / (sormak|öğrenmek / rica etmek) (istiyordum|isterdim|istedim) / soracaktım|soracaktık)>`,
    ),
  ],
  flags: [
    {
      bad: 'Poliçenizi yükleyebilirseniz seviniriz.',
      at: 'yükleyebilirseniz seviniriz',
      good: 'Lütfen poliçenizi yükleyin.',
    },
    {
      bad: 'Kodu bize göndermeniz mümkün mü?',
      at: 'göndermeniz mümkün mü',
      good: 'Kodu bize gönderir misiniz?',
    },
    { bad: 'Zahmet olmazsa adınızı yazar mısınız?', at: 'Zahmet olmazsa', good: 'Adınızı yazar mısınız?' },
    { bad: 'Mümkünse fişi de ekler misiniz?', at: 'Mümkünse', good: 'Fişi de ekler misiniz?' },
    { bad: 'Acaba kutu yanınızda mı?', at: 'Acaba', good: 'Kutu yanınızda mı?' },
    { bad: 'Size zahmet kapıyı açar mısınız?', at: 'Size zahmet', good: 'Kapıyı açar mısınız?' },
    {
      bad: 'Bir ricam olacaktı, fişi de ekler misiniz?',
      at: 'olacaktı',
      good: 'Bir ricam var, fişi de ekler misiniz?',
    },
    { bad: 'Sizden imza isteyecektim.', at: 'isteyecektim', good: 'Sizden imza istiyorum.' },
    { bad: 'Hangi beden olduğunu merak ediyordum.', at: 'merak ediyordum' },
    {
      bad: 'Sakincasi yoksa plakanizi alabilir miyim?',
      at: 'Sakincasi yoksa',
      good: 'Plakanizi alabilir miyim?',
    },
    {
      bad: 'Yeni adresinizi yazmanız mümkün mü?',
      at: 'yazmanız mümkün mü',
      good: 'Yeni adresinizi yazar mısınız?',
    },
    {
      bad: 'Vaktiniz olursa anketi doldurur musunuz?',
      at: 'Vaktiniz olursa',
      good: 'Anketi doldurur musunuz?',
    },
  ],
  allows: [
    'Adınızı alabilir miyim?',
    'Kodu gönderir misiniz?',
    'İsterseniz hemen arayalım.',
    'Size nasıl yardımcı olabilirim?',
    'Ürünü beğenmezseniz 14 gün içinde değiştiriyoruz.',
    'Yeni plana geçerseniz ilk ay bizden.',
    'Sizi saat kaçta arayalım?',
  ],
})
