import { express, rule } from '../../contract'

export const minimizer = express('minimizer', {
  message: '“{match}” sözünü çıkarın.',
  why: 'Küçültülen rica, rahatsız etmekten çekinildiğini düşündürür.',
  rules: [
    rule('only-a', `<[only: (sadece|yalnızca|yalnız|sırf / bir tek)]> ..8 $we`, (match) =>
      match.edit({ only: '' }),
    ),
    rule(
      'only-you-need',
      `<[only: (sadece|yalnızca / bir tek)]> ..8 ($yourDoing|$doing yeterli|yeter|yeterlidir|kâfi / $yourDoing|$doing $need / $must)`,
      (match) => match.edit({ only: '' }),
    ),
    rule('merely', `$we <[only: sadece|yalnızca]> $end`, (match) => match.edit({ only: '' })),
    rule(
      'only-do',
      `$clause <[only: (sadece|yalnızca / bir tek)]> !(*i|*u kullan*) ..6 !kullan* $please $end`,
      (match) => match.edit({ only: '' }),
    ),
    rule(
      'only-a-minute',
      `<[only: sadece|yalnızca|yalnız]> $number|$numeral dakika|saniye|dk|sn|dakikanız*|dakikan*`,
      (match) => match.edit({ only: '' }),
    ),
    rule('quickly', `<[soft: (şöyle? (hızlıca|çabucak|ufaktan|kısaca bir / şöyle bir))]>`, (match) =>
      match.edit({ soft: '' }),
    ),
    rule('quickly-we', `<[soft: hızlıca|çabucak|ufaktan|kısaca]> ..4 $we $end`, (match) =>
      match.edit({ soft: '' }),
    ),
    rule(
      'tiny',
      `(<[soft: ufak|ufacık|küçük|küçücük|minik|minicik|kısacık bir]> $errand / <[soft: kısa bir]> soru|sorum|sorumuz|ricam|hatırlatma|bilgi|bilgilendirme)`,
      (match) => match.edit({ soft: 'bir' }),
    ),
  ],
  flags: [
    { bad: 'Sadece imzanızı rica ediyorum.', at: 'Sadece', good: 'İmzanızı rica ediyorum.' },
    { bad: 'Yalnızca beş dakikanızı alacağız.', at: 'Yalnızca', good: 'Beş dakikanızı alacağız.' },
    {
      bad: 'Bunun için yalnızca formu doldurmanız yeterli.',
      at: 'yalnızca',
      good: 'Bunun için formu doldurmanız yeterli.',
    },
    { bad: 'Şöyle bir depoya soruyorum.', at: 'Şöyle bir', good: 'Depoya soruyorum.' },
    {
      bad: 'Ufak bir ricam var, kodu yazar mısınız?',
      at: 'Ufak bir',
      good: 'Bir ricam var, kodu yazar mısınız?',
    },
    {
      bad: 'Küçük bir hatırlatma: seans 11.30 itibarıyla başlıyor.',
      at: 'Küçük bir',
      good: 'Bir hatırlatma: seans 11.30 itibarıyla başlıyor.',
    },
    { bad: 'Kaydinizi hizlica kontrol ediyorum.', at: 'hizlica', good: 'Kaydinizi kontrol ediyorum.' },
    { bad: 'Sırf doğum yılınızı soracağım.', at: 'Sırf', good: 'Doğum yılınızı soracağım.' },
    { bad: 'Sadece linke tıklayın.', at: 'Sadece', good: 'Linke tıklayın.' },
    { bad: 'Sadece 5 dakika surer.', at: 'Sadece', good: '5 dakika surer.' },
    { bad: 'Minik bir notum var.', at: 'Minik bir', good: 'Bir notum var.' },
    { bad: 'Kısa bir sorum var.', at: 'Kısa bir', good: 'Bir sorum var.' },
    {
      bad: 'Ufacık bir düzeltme yaptım, tutar 89 TL.',
      at: 'Ufacık bir',
      good: 'Bir düzeltme yaptım, tutar 89 TL.',
    },
    { bad: 'Kısa bir bilgi vereyim.', at: 'Kısa bir', good: 'Bir bilgi vereyim.' },
    { bad: 'Bir dakikanızı rica edeceğim sadece.', at: 'sadece', good: 'Bir dakikanızı rica edeceğim.' },
  ],
  allows: [
    'Kampanya sadece öğrencilere özel.',
    'Yalnız seyahat edenlere tek kişilik oda var.',
    'Havuz yalnızca yaz aylarında açık.',
    'Küçük bir balkon da odanıza dahil.',
    'Sadece bugün yüzde 20 indirim var.',
    'Kısa bir yürüyüşle plaja varılır.',
    'Bu anahtarı yalnızca sunucuda kullanın.',
  ],
})
