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
      `<[only: (sadece|yalnızca / bir tek)]> ..8 ($yourDoing|$doing yeterli|yeter|yeterlidir|kâfi / $yourDoing|$doing $need / $must / $please)`,
      (match) => match.edit({ only: '' }),
    ),
    rule('quickly', `<[soft: (şöyle? hızlıca|çabucak|ufaktan|kısaca bir? / şöyle bir)]>`, (match) =>
      match.edit({ soft: '' }),
    ),
    rule(
      'tiny',
      `<[soft: (ufak|ufacık|küçük|küçücük|minik|minicik|kısacık) bir]> [ask: rica|ricam|ricamız|soru|sorum|sorumuz|hatırlatma|not|konu|detay|onay|bilgi|kontrol|düzeltme|değişiklik|işlem|bakış]`,
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
  ],
  allows: [
    'Kampanya sadece öğrencilere özel.',
    'Yalnız seyahat edenlere tek kişilik oda var.',
    'Havuz yalnızca yaz aylarında açık.',
    'Küçük bir balkon da odanıza dahil.',
    'Sadece bugün yüzde 20 indirim var.',
    'Kısa bir yürüyüşle plaja varılır.',
  ],
})
