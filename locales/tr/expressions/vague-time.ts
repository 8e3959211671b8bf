import { express, rule, slot } from '../../contract'

const BY_DATE = `${slot('date')} tarihine kadar`

export const vagueTime = express('vague-time', {
  message: '“{match}” her okuyanda başka bir gün; tarih ya da süre yazın.',
  why: 'Belli bir tarih, müşterinin gününü planlamasına yarar.',
  rules: [
    rule(
      'a-while-more',
      `<[when: (kısa? bir / kısa) süre|müddet] (daha|sonra)?> !(aralığında|önce|evvel|içinde|içerisinde|boyunca|için|ile|zarfında)`,
      (match) => match.edit({ when: slot('time') }),
    ),
    rule('in-a-moment', `<[when: hemen? (az|biraz sonra / birazdan / çok geçmeden)]>`, (match) =>
      match.edit({ when: `${slot('time')} içinde` }),
    ),
    rule(
      'soon',
      `<[when: ((mümkün olan)? en kısa|yakın sürede|zamanda|süre|zaman içinde|içerisinde? / (mümkün olduğunca / olabildiğince) (çabuk|hızlı|erken / kısa sürede|zamanda) / kısa|yakın (sürede|vadede / süre|zaman içinde|içerisinde) / kısa zamanda / kısa bir (sürede / süre içinde|içerisinde|sonra) / bir an önce|evvel / bilahare|bilahere / (ilerleyen|önümüzdeki|gelecek|yakın) (günlerde|saatlerde|haftalarda|aylarda|dönemde|süreçte|zamanlarda|gelecekte / günler|saatler|haftalar içinde|içerisinde) / (vakti|zamanı|sırası|yeri) (gelince|geldiğinde) / ilk fırsatta / en kısada / (müsait|uygun|boş) (olduğunuz|olduğun)? (bir)? (zamanda|zamanınızda|vakitte|anınızda|anında|vaktinizde|vaktinde) / yakın bir tarihte|zamanda|gelecekte|vakitte / bugün yarın / (müsait|uygun) (olduğunuzda|olduğunda|olunca) / (boş|müsait|uygun) bir (vaktinizde|zamanınızda|vaktinde|zamanında|anınızda|gün|zaman|vakit) / (fırsat|vakit|fırsatınız|vaktiniz) (bulunca|buldukça|olunca|olduğunda|bulduğunuzda|bulduğunda) / er geç / eninde sonunda / günün birinde / bir ara !sıcak / bu|şu aralar|sıralar / bugünlerde)]>`,
      (match) => match.edit({ when: BY_DATE }),
    ),
    rule('later', `<[when: daha sonra / sonradan]> ..4 $weWill $end`, (match) =>
      match.edit({ when: BY_DATE }),
    ),
    rule('wait-a-bit', `<[when: biraz]> bekleyin|bekleyiniz|bekleyip|bekle`, (match) =>
      match.edit({ when: slot('time') }),
    ),
    rule('some-day', `<[when: ileride|ilerde]> ..4 $futureVerb $end`, (match) =>
      match.edit({ when: BY_DATE }),
    ),
    rule('in-time', `<[when: zamanla]> ..4 $futureVerb $end`, (match) => match.edit({ when: BY_DATE })),
    rule(
      'near-at-hand',
      `<[when: pek|çok? yakında]> ..1 hazır|kargoda|yayında|stokta|satışta|kapında|kapınızda|sizde|sende|sizinle|sizlerle|mağazada|mağazalarda|raflarda|elinizde|yolda $end`,
    ),
    rule('near', `<[when: (pek|çok? yakında / yakın zamanda)]> !(bir|*an|*en) ..8 $coming`, (match) =>
      match.edit({ when: BY_DATE }),
    ),
  ],
  flags: [
    {
      bad: 'Uzmanımız bir süre daha sahada çalışacak.',
      at: 'bir süre daha',
      good: 'Uzmanımız {time} daha sahada çalışacak.',
    },
    { bad: 'Size daha sonra yazacağız.', at: 'daha sonra', good: 'Size {date} tarihine kadar yazacağız.' },
    { bad: 'Kuryemiz birazdan kapınızda.', at: 'birazdan', good: 'Kuryemiz {time} içinde kapınızda.' },
    {
      bad: 'Size en kısa sürede döneceğiz.',
      at: 'en kısa sürede',
      good: 'Size {date} tarihine kadar döneceğiz.',
    },
    {
      bad: 'Başvurunuzu önümüzdeki günlerde yanıtlayacağız.',
      at: 'önümüzdeki günlerde',
      good: 'Başvurunuzu {date} tarihine kadar yanıtlayacağız.',
    },
    {
      bad: 'Yeni menümüz yakında yayında olacak.',
      at: 'yakında',
      good: 'Yeni menümüz {date} tarihine kadar yayında olacak.',
    },
    {
      bad: 'Belgelerinizi müsait olduğunuzda yükleyin.',
      at: 'müsait olduğunuzda',
      good: 'Belgelerinizi {date} tarihine kadar yükleyin.',
    },
    {
      bad: 'Mumkun olan en kisa surede kargoluyoruz.',
      at: 'Mumkun olan en kisa surede',
      good: '{date} tarihine kadar kargoluyoruz.',
    },
    {
      bad: 'Faturanızı bir ara yollarım.',
      at: 'bir ara',
      good: 'Faturanızı {date} tarihine kadar yollarım.',
    },
    {
      bad: 'Kaydınızı bir an önce açıyoruz.',
      at: 'bir an önce',
      good: 'Kaydınızı {date} tarihine kadar açıyoruz.',
    },
    { bad: 'Paketin yakında kargoda.', at: 'yakında' },
    {
      bad: 'Sonucu ileride göreceksiniz.',
      at: 'ileride',
      good: 'Sonucu {date} tarihine kadar göreceksiniz.',
    },
    {
      bad: 'Lütfen biraz bekleyin, sayfa açılacak.',
      at: 'biraz',
      good: 'Lütfen {time} bekleyin, sayfa açılacak.',
    },
    { bad: 'Fiyatlar zamanla artacak.', at: 'zamanla', good: 'Fiyatlar {date} tarihine kadar artacak.' },
    { bad: 'Kargonuz bugün yarın gelir.', at: 'bugün yarın', good: 'Kargonuz {date} tarihine kadar gelir.' },
    { bad: 'Müsait bir anında bizi ara.', at: 'Müsait bir anında', good: '{date} tarihine kadar bizi ara.' },
    {
      bad: 'Notlarin kisa zamanda aciklanir.',
      at: 'kisa zamanda',
      good: 'Notlarin {date} tarihine kadar aciklanir.',
    },
    {
      bad: 'Ekspertiz randevunuz yakın bir tarihte belli olur.',
      at: 'yakın bir tarihte',
      good: 'Ekspertiz randevunuz {date} tarihine kadar belli olur.',
    },
    { bad: 'Kisa sure sonra kapiniz calacak.', at: 'Kisa sure sonra', good: '{time} sonra kapiniz calacak.' },
    { bad: 'Yeni menümüz yakında sizlerle.', at: 'yakında' },
  ],
  allows: [
    'Yakında bir otopark var, girişi 50 metre ileride.',
    'Bu akşamki menüde bir ara sıcak ikramımız var.',
    'Paketiniz 2 saat sonra kapınızda.',
    'Uçuştan bir gün önce check-in açılıyor.',
    'Randevunuzu dilediğiniz an değiştirebilirsiniz.',
    'Otele en yakın durak 100 metre.',
    'Sürenin sonunda üyeliğiniz otomatik yenilenir.',
  ],
})
