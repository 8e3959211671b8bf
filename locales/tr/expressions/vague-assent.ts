import { express, rule } from '../../contract'

export const vagueAssent = express('vague-assent', {
  message: '“{match}” yerine açık bir “Evet” yazın.',
  why: 'Açık bir evet, müşteriyi yeniden sormaktan kurtarır.',
  rules: [
    rule(
      'something-like-that',
      `$start <[yes: (evet|yani|hı|aynen|he|hee|tamam|olur)? ya? ,? (öyle|şöyle bir şey / onun|bunun gibi bir şey / öyle gibi bir şey / öyle (de|da denebilir|diyebiliriz / sayılır|gibi|denebilir|galiba|herhalde|heralde|sanırım|diyelim / bir şeyler) / sayılır / (sanırım|galiba|herhalde|heralde|muhtemelen|belki) ,? (olabilir|öyle|öyledir|evet|olur|tamam|tamamdır) / olması lazım|gerek / (olur|hallolur|tamam|tamamdır|evet|olabilir) ,? (herhalde|heralde|galiba|sanırım|belki / gibi (duruyor|görünüyor)? / bir şekilde) / olabilir tabii|tabi? / fena olmaz / eh işte / idare eder / bakarız artık? / bir şekilde (olur|hallolur|çözülür) / (sorun|problem) olmaz (herhalde|heralde|sanırım)) işte|yani?]> $end`,
      (match) =>
        match.edit({
          yes: match.sentence.tokens.slice(match.end).some(({ key }) => key === 'evet') ? '' : 'Evet',
        }),
      { covers: true },
    ),
    rule(
      'yeah',
      `$start <[yes: (he|hee|hı|hıı|hıhı|eh) ,? (hı|tamam|tamamdır|olur|işte|peki)? ya|işte|o? zaman?]> ,|;|.|$stop`,
      (match) => match.edit({ yes: 'Evet' }),
    ),
  ],
  flags: [
    { bad: 'Evet, öyle bir şey.', at: 'Evet, öyle bir şey', good: 'Evet.' },
    {
      bad: 'Yani, öyle sayılır; fatura her ayın 3 günü kesiliyor.',
      at: 'Yani, öyle sayılır',
      good: 'Evet; fatura her ayın 3 günü kesiliyor.',
    },
    { bad: 'He, tamam ya, adresini güncelledim.', at: 'He, tamam ya', good: 'Evet, adresini güncelledim.' },
    {
      bad: 'Sanırım öyle, kartınız 4 yıl geçerli.',
      at: 'Sanırım öyle',
      good: 'Evet, kartınız 4 yıl geçerli.',
    },
    { bad: 'Olur herhalde.', at: 'Olur herhalde', good: 'Evet.' },
    { bad: 'Öyle gibi, kurye şubeden çıktı.', at: 'Öyle gibi', good: 'Evet, kurye şubeden çıktı.' },
    { bad: 'Galiba oyle, siparisin yolda.', at: 'Galiba oyle', good: 'Evet, siparisin yolda.' },
    { bad: 'Bir şekilde hallolur.', at: 'Bir şekilde hallolur', good: 'Evet.' },
    { bad: 'Herhâlde öyledir.', at: 'Herhâlde öyledir', good: 'Evet.' },
    { bad: 'Yani, sayılır.', at: 'Yani, sayılır', good: 'Evet.' },
    { bad: 'Olur gibi, evet.', at: 'Olur gibi', good: 'Evet.' },
    { bad: 'Öyle de denebilir.', at: 'Öyle de denebilir', good: 'Evet.' },
    { bad: 'Olabilir tabii.', at: 'Olabilir tabii', good: 'Evet.' },
    { bad: 'Evet ya, öyle bir şey.', at: 'Evet ya, öyle bir şey', good: 'Evet.' },
    { bad: 'Hıı, tamam.', at: 'Hıı, tamam', good: 'Evet.' },
  ],
  allows: [
    'Evet, kartınız 4 yıl geçerli.',
    'Tamamdır, adresinizi güncelledim.',
    'Böyle bir şey ilk kez oldu, hemen düzelttik.',
    'Öyleyse salı günü görüşürüz.',
    'Bize uyar mı diye sordunuz, evet uyar.',
    'İyi günler dilerim.',
  ],
})
