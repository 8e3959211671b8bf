import { express, rule } from '../../contract'

const CAVEAT =
  '(çok|tam|tamamen? emin|kesin değilim|değiliz|değil / yüzde yüz emin değilim / söz|garanti veremem|veremeyiz|veremiyorum|veremiyoruz|vermeyeyim / kesin|net (konuşmak istemem|istemiyorum / konuşmayayım|söylemeyeyim|demeyeyim) / kesin|net bir şey söyleyemem|söyleyemeyiz|diyemem / kesin|net $word veremem|veremeyiz|veremiyorum / bağlayıcı olmasın|değil / tam|net|kesin bilmiyorum|hatırlamıyorum|hatırlayamıyorum / yanılıyor olabilirim / yanlışım varsa düzeltin)'

export const disclaimer = express('disclaimer', {
  message: '“{match}” sözünü çıkarın; önce kontrol edip sonra yazın.',
  why: 'Şerh düşülen bilgi, müşteriye iş çıkarır.',
  rules: [
    rule(
      'if-i-am-not-wrong',
      `<[cue: (yanılmıyorsam|yanılmıyorsak / yanılıyorsam düzeltin|düzelt|affedin / yanlış|eksik|hatalı $ifWeNot / doğru hatırlıyorsam|biliyorsam|hatırlıyorsak|görüyorsam / hata etmiyorsam|yapmıyorsam / tam|çok|tamamen? emin|kesin olmamakla birlikte|beraber / tam|çok? emin|kesin olmasam|olmasak da / bilmemekle birlikte / hafızam beni yanıltmıyorsa)] ,?>`,
      (match) => match.between(match.start, match.end, ''),
    ),
    rule('not-sure-but', `<[cue: ${CAVEAT} ,? ama|fakat|ancak|lakin]>`, (match) => match.edit({ cue: '' }), {
      covers: true,
    }),
    rule(
      'not-sure',
      `<(emin değilim|değiliz / $giveWord veremem|veremeyiz|veremiyoruz|veremiyorum / kesin|net bir şey söyleyemem|söyleyemeyiz|diyemem)>`,
      undefined,
      { covers: true },
    ),
  ],
  flags: [
    { bad: 'Yanılmıyorsam kahvaltı fiyata dahil.', at: 'Yanılmıyorsam', good: 'Kahvaltı fiyata dahil.' },
    { bad: 'Doğru hatırlıyorsam seans 75 dakika.', at: 'Doğru hatırlıyorsam', good: 'Seans 75 dakika.' },
    {
      bad: 'Yanlis hatirlamiyorsam bavul hakki 20 kilo.',
      at: 'Yanlis hatirlamiyorsam',
      good: 'Bavul hakki 20 kilo.',
    },
    {
      bad: 'Emin değilim ama şubemiz 17.30 itibarıyla kapanıyor.',
      at: 'Emin değilim ama',
      good: 'Şubemiz 17.30 itibarıyla kapanıyor.',
    },
    { bad: 'Söz veremem ama bilet fiyatı 300 TL.', at: 'Söz veremem ama', good: 'Bilet fiyatı 300 TL.' },
    { bad: 'Kesin olmamakla birlikte kurs 6 hafta.', at: 'Kesin olmamakla birlikte', good: 'Kurs 6 hafta.' },
    { bad: 'Hangi peron olduğundan emin değilim.', at: 'emin değilim' },
    {
      bad: 'Tam emin değilim, ama koltuk koridor tarafında.',
      at: 'Tam emin değilim, ama',
      good: 'Koltuk koridor tarafında.',
    },
    { bad: 'Kesin konuşmayayım ama yarın gelir.', at: 'Kesin konuşmayayım ama', good: 'Yarın gelir.' },
    { bad: 'Yanilmiyorsam bilet iki kisilik.', at: 'Yanilmiyorsam', good: 'Bilet iki kisilik.' },
    {
      bad: 'Yanılıyorsam düzeltin, poliçeniz kasko.',
      at: 'Yanılıyorsam düzeltin,',
      good: 'Poliçeniz kasko.',
    },
    { bad: "Yanlis animsamiyorsam mac 20.00'de.", at: 'Yanlis animsamiyorsam', good: "Mac 20.00'de." },
    { bad: 'Kesin bilgi veremem ama cuma açılır.', at: 'Kesin bilgi veremem ama', good: 'Cuma açılır.' },
  ],
  allows: [
    'Emin olun, paketiniz güvende.',
    'Hangi beden olacağından emin değilseniz tablo ekte.',
    'Yanlış adres seçtiyseniz hemen değiştirelim.',
    'Kahvaltının fiyata dahil olduğundan eminiz.',
    'Bağlayıcı teklifimiz ekte.',
    'Garanti süresi iki yıl.',
  ],
})
