import { express, rule } from '../../contract'

export const appearance = express('appearance', {
  message: '“{match}” sözünü çıkarın, gördüğünüzü söyleyin.',
  why: 'Kontrol edilmiş bilgi, görünen bilgiden güçlüdür.',
  rules: [
    rule('as-if', `<[cue: sanki]> ..10 [like: gibi (duruyor|görünüyor|gözüküyor|geliyor)?]`, (match) =>
      match.edit({ cue: '', like: '' }),
    ),
    rule('seems', `<[cue: (gibi|gibime) $seemsTo|duruyordu]>`, (match) => match.edit({ cue: '' })),
    rule('as-it-were', `$evidential|var|yok|$ongoing <[cue: $asItWere]> $stop`, (match) =>
      match.edit({ cue: '' }),
    ),
    rule('looks', `$evidential <[cue: görünüyor|gözüküyor|görünmekte|görünmektedir]> !(mi|mu)`, (match) =>
      match.edit({ cue: '' }),
    ),
    rule(
      'it-seems',
      `<[cue: (görünüşe göre|bakılırsa / $clause anlaşılan !(ücre*|fiya*|tuta*|saat*|tari*|koşul*|şart*|süre*|gün*) (o ki)? / anlaşıldığı kadarıyla / (görünen|anlaşılan|belli o? ki) / (göründüğü|gözüktüğü|görüldüğü|anlaşıldığı) kadarıyla|üzere / sanki / güya|sözümona / öyle görünüyor ki)] ,?>`,
      (match) => match.between(match.start, match.end, ''),
    ),
    rule(
      'appears-to',
      `<(*a|*e benziyor|benzemekte / izlenimi|görüntüsü (veriyor|var|uyandırıyor) / *gi|*gu $seemsTo)>`,
    ),
  ],
  flags: [
    { bad: 'Sanki kutu yolda ıslanmış gibi.', at: 'Sanki', good: 'Kutu yolda ıslanmış.' },
    { bad: 'Kartınız şubede kalmış gibi görünüyor.', at: 'gibi görünüyor', good: 'Kartınız şubede kalmış.' },
    { bad: 'Görünüşe göre ödeme iki kez geçmiş.', at: 'Görünüşe göre', good: 'Ödeme iki kez geçmiş.' },
    { bad: 'Anlaşılan kurye arka kapıya gitmiş.', at: 'Anlaşılan', good: 'Kurye arka kapıya gitmiş.' },
    { bad: 'Belli ki kod bir harf eksik gelmiş.', at: 'Belli ki', good: 'Kod bir harf eksik gelmiş.' },
    { bad: 'Oda kartınız bozulmuş görünüyor.', at: 'görünüyor', good: 'Oda kartınız bozulmuş.' },
    { bad: 'Faturanızın ödendiği görünüyor.', at: 'ödendiği görünüyor' },
    { bad: 'Gorunen o ki koltugunuz degismis.', at: 'Gorunen o ki', good: 'Koltugunuz degismis.' },
    { bad: 'Hattınız kapanmışa benziyor.', at: 'kapanmışa benziyor' },
    { bad: 'Hattınız kapanmış gibi.', at: 'gibi', good: 'Hattınız kapanmış.' },
    { bad: 'Sayacınız değişmiş görünüyor.', at: 'görünüyor', good: 'Sayacınız değişmiş.' },
  ],
  allows: [
    'Puanınız uygulamada görünür.',
    'Renk ekranda lacivert görünüyor mu?',
    'Her zamanki gibi kapınızdayız.',
    'Belirttiğiniz gibi faturayı böldük.',
    'Anlaşılan ücret 1.200 TL.',
    'Görüntülü görüşme için bağlantı hazır.',
    'Anlaşılan tarihte geliyoruz.',
  ],
})
