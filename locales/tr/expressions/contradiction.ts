import { express, rule } from '../../contract'

export const contradiction = express('contradiction', {
  message: '“{match}” karşı çıkar gibi duyulur; doğru bilgiyi verin.',
  why: 'Doğru bilgi tek başına yeter; kimin haklı olduğu konuşulmadan da anlaşılır.',
  rules: [
    rule(
      'you-are-wrong',
      `<[gone: (bu|o konuda|noktada)? (yanılıyorsunuz|yanılıyorsun|hatalısınız|hatalısın|haksızsınız|haksızsın / yanlış|hatalı $youThink / (size|sana|kesinlikle)? katılmıyorum|katılmıyoruz / öyle değil / öyle bir şey yok / yanlışınız|yanlışın|hatanız var / (sizinle|seninle)? aynı fikirde|görüşte değilim|değiliz)]> ,|;|: $any`,
      (match) => {
        const { start, end } = match.range('gone')
        return match.between(start, end + 1, '')
      },
      { despite: ['warning'] },
    ),
    rule(
      'yes-but',
      `<([yes: haklısınız|haklısın|haklıydınız|evet|doğru|anlıyorum|tamam|tabii] ,? ama|ancak|fakat|lakin|yalnız / [yes: haklısınız|haklısın|doğru|tamam] da|de)>`,
      (match) => {
        const yes = match.text('yes')
        return match.between(match.start, match.end, `${yes},`)
      },
    ),
    rule(
      'no-actually',
      `<[gone: hayır ,? (aslında|aksine / tam tersine / öyle değil / bu|o yanlış) ,?]> !$stop`,
      (match) => match.edit({ gone: '' }),
    ),
    rule('well-and-good', `$start <[gone: iyi|güzel de|da]> !$stop`, (match) => match.edit({ gone: '' })),
    rule('actually', `<[gone: aslında|esasen|oysa|oysaki|halbuki] ,?>`, (match) =>
      match.between(match.start, match.end, ''),
    ),
    rule('on-the-contrary', `<[gone: tam|bunun? tersine|aksine] ,>`, (match) =>
      match.between(match.start, match.end, ''),
    ),
    rule(
      'not-so',
      `<((yanılıyorsunuz|yanılıyorsun|hatalısınız|hatalısın|haksızsınız) / yanlış|hatalı $youThink / (bu|bunlar|söylediğiniz|dediğiniz) (hiç)? (doğru|öyle|gerçek) değil / (dediğiniz|sandığınız|düşündüğünüz|söylediğiniz) gibi değil / (gerçeği|doğruyu) (yansıtmıyor|yansıtmamaktadır))> !(mi|mu)`,
    ),
  ],
  flags: [
    {
      bad: 'Yanılıyorsunuz, üyeliğiniz 3 Kasım günü bitiyor.',
      at: 'Yanılıyorsunuz',
      good: 'Üyeliğiniz 3 Kasım günü bitiyor.',
    },
    {
      bad: 'Haklısınız ama ücret haziranda değişti.',
      at: 'Haklısınız ama',
      good: 'Haklısınız, ücret haziranda değişti.',
    },
    {
      bad: 'Evet, fakat kampanya öğrencilere özel.',
      at: 'Evet, fakat',
      good: 'Evet, kampanya öğrencilere özel.',
    },
    { bad: 'Aslında iade süresi 30 gün.', at: 'Aslında', good: 'İade süresi 30 gün.' },
    {
      bad: 'Hayır, aslında paketiniz dün teslim oldu.',
      at: 'Hayır, aslında',
      good: 'Paketiniz dün teslim oldu.',
    },
    { bad: 'Tam tersine, bu plan daha uygun.', at: 'Tam tersine,', good: 'Bu plan daha uygun.' },
    { bad: 'Bu doğru değil.', at: 'Bu doğru değil' },
    {
      bad: 'Yanlis biliyorsunuz, odalar 14.00 itibariyla hazir.',
      at: 'Yanlis biliyorsunuz',
      good: 'Odalar 14.00 itibariyla hazir.',
    },
    { bad: 'İyi de başvuru süresi geçti.', at: 'İyi de', good: 'Başvuru süresi geçti.' },
    { bad: 'Bu söylediğiniz gerçeği yansıtmıyor.', at: 'gerçeği yansıtmıyor' },
    { bad: 'Yanlışınız var, tarife 120 TL.', at: 'Yanlışınız var', good: 'Tarife 120 TL.' },
    { bad: 'Haklısın da kural böyle.', at: 'Haklısın da', good: 'Haklısın, kural böyle.' },
    { bad: 'Tam tersine, poliçeniz bunu kapsıyor.', at: 'Tam tersine,', good: 'Poliçeniz bunu kapsıyor.' },
    {
      bad: 'Kesinlikle katılmıyorum, sistem doğru hesaplıyor.',
      at: 'Kesinlikle katılmıyorum',
      good: 'Sistem doğru hesaplıyor.',
    },
    {
      bad: 'Hayır, yanlış hatırlıyorsunuz; son gün cumaydı.',
      at: 'yanlış hatırlıyorsunuz',
      good: 'Hayır, son gün cumaydı.',
    },
    { bad: 'Tamam da bu bilet indirimli.', at: 'Tamam da', good: 'Tamam, bu bilet indirimli.' },
  ],
  allows: [
    'Haklısınız, ücreti hemen düzelttim.',
    'Evet, iade süresi 30 gün.',
    'Hayır, ek ücret yok.',
    'Yanılmış olmayı çok isterdik, ürün bugün geldi.',
    'Bu bilgi size göre doğru mu?',
    'Anlıyorum, hemen bakalım birlikte.',
  ],
})
