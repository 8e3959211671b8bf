import { express, type Match, rule } from '../../contract'

/** What stands behind the double negative. Folded stems; the rest of the word stays. */
const PLAIN: Record<string, string> = {
  imkansiz: 'mümkün',
  olanaksiz: 'mümkün',
  az: 'çok',
  kotu: 'iyi',
  fena: 'iyi',
  zor: 'kolay',
  guc: 'kolay',
  nadir: 'sık görülen bir durum',
  yanlis: 'doğru',
  haksiz: 'haklı',
  uzak: 'yakın',
  onemsiz: 'önemli',
  gereksiz: 'gerekli',
  sasirtici: 'olağan',
  seyrek: 'sık',
  anlamsiz: 'anlamlı',
  basarisiz: 'başarılı',
  faydasiz: 'faydalı',
  degersiz: 'değerli',
  alisilmadik: 'alışıldık',
  beklenmedik: 'beklenen bir durum',
  mantiksiz: 'mantıklı',
  ilgisiz: 'ilgili',
  sebepsiz: 'nedeni belli',
  ender: 'sık görülen bir durum',
  yetersiz: 'yeterli',
  dusuk: 'yüksek',
  yavas: 'hızlı',
  sakincali: 'uygun',
  pahali: 'uygun fiyatlı',
  olagandisi: 'olağan',
  tatsiz: 'lezzetli',
  haksizsiniz: 'haklısınız',
}

/** Only what is denied outright ('hiç de uzun değil') is the contrary. */
const CONTRARY: Record<string, string> = {
  uzun: 'kısa',
  kucuk: 'büyük',
  karmasik: 'basit',
  agir: 'hafif',
  dar: 'geniş',
  yuksek: 'düşük',
  eski: 'yeni',
}

/** 'pahalı' of a price is 'uygun', of a thing 'uygun fiyatlı'. */
function contrary(match: Match<'word'>): string | undefined {
  const key = match.tokens('word')[0]?.key ?? ''
  const before = match.sentence.tokens[match.start - 1]?.key ?? ''
  if (key === 'pahali' && /^(?:fiyat|ucret)/.test(before)) return 'uygun'
  return PLAIN[key] ?? CONTRARY[key]
}

export const litotes = express('litotes', {
  message: '“{match}” dolaylı bir olumlamadır; olumlu sözcüğü doğrudan kullanın.',
  why: 'Tek olumlu sözcük, iki olumsuzdan çabuk anlaşılır.',
  rules: [
    rule(
      'not-bad',
      `<[gone: (hiç|pek / o kadar)? de|da? çok? [word: ${Object.keys(PLAIN).join('|')}] (bir şey|durum|sonuç|istek|talep)? [not: değil|değildir|değiller|değilsiniz|değilsin]]> !(mi|mu|ama)`,
      (match) => {
        const plain = PLAIN[match.tokens('word')[0]?.key ?? '']
        const ending = /(?:siniz|sin|dir|ler)$/.exec(match.tokens('not')[0]?.key ?? '')?.[0]
        if (!plain) return undefined
        const word = ending === 'siniz' ? `${plain}sınız` : ending === 'sin' ? `${plain}sın` : plain
        return ending?.startsWith('sin') && plain !== 'haklı' ? undefined : match.edit({ gone: word })
      },
    ),
    rule('not-a-little', `<(azımsanmayacak|küçümsenmeyecek / yabana atılmayacak) bir|kadar|ölçüde>`),
    rule(
      'passes-as',
      `<(hiç|pek)? de|da? [word: ${[...Object.keys(PLAIN), ...Object.keys(CONTRARY)].join('|')}] sayılmaz|sayılmazlar> !(mi|mu)`,
      (match) => {
        const word = contrary(match)
        return word ? match.replace(word) : undefined
      },
    ),
    rule(
      'by-no-means',
      `<hiç|pek de|da? [word: ${Object.keys(CONTRARY).join('|')}] değil|değildir> !(mi|mu|ama)`,
      (match) => {
        const word = contrary(match)
        return word ? match.replace(word) : undefined
      },
    ),
    rule(
      'not-rare',
      `<(pek|çok)? [rare: az|nadir|ender|seyrek] görülen|rastlanan|karşılaşılan|karşılaştığımız|yaşanan|duyulan bir? şey|durum|olay|soru|istek|konu [not: değil|değildir]>`,
      (match) => match.edit({ rare: 'sık', not: '' }),
    ),
    rule('not-useless', `işe <[gone: yaramaz değil|değildir]>`, (match) => match.edit({ gone: 'yarar' })),
    rule(
      'not-impossible',
      `<(olmaz / mümkün|olası|görülmüş olmayan|olmadık bir? şey|durum? / olmayacak bir şey / yok / yapılmayacak bir şey / olağan dışı / küçümsenecek|azımsanacak gibi|kadar / söz konusu olmayan) değil>`,
    ),
  ],
  flags: [
    {
      bad: 'Teslim saatini öne almak imkânsız değil.',
      at: 'imkânsız değil',
      good: 'Teslim saatini öne almak mümkün.',
    },
    { bad: 'Puanınız hiç de fena değil.', at: 'hiç de fena değil', good: 'Puanınız iyi.' },
    { bad: 'Bu hafta topladığın yıldız az değil.', at: 'az değil', good: 'Bu hafta topladığın yıldız çok.' },
    { bad: 'Talebinizde haksız değilsiniz.', at: 'haksız değilsiniz', good: 'Talebinizde haklısınız.' },
    {
      bad: 'Kurulum zor değil, 5 dakika sürüyor.',
      at: 'zor değil',
      good: 'Kurulum kolay, 5 dakika sürüyor.',
    },
    { bad: 'Bu adim gereksiz degil.', at: 'gereksiz degil', good: 'Bu adim gerekli.' },
    { bad: 'Bağlantı hızınız fena sayılmaz.', at: 'fena sayılmaz', good: 'Bağlantı hızınız iyi.' },
    { bad: 'Azımsanmayacak bir indirim kazandınız.', at: 'Azımsanmayacak bir' },
    { bad: 'Erken giriş olmaz değil.', at: 'olmaz değil' },
    {
      bad: 'Az rastlanan bir durum değil bu.',
      at: 'Az rastlanan bir durum değil',
      good: 'Sık rastlanan bir durum bu.',
    },
    { bad: 'Bu özellik işe yaramaz değil.', at: 'yaramaz değil', good: 'Bu özellik işe yarar.' },
    { bad: 'Fiyatı pahalı sayılmaz.', at: 'pahalı sayılmaz', good: 'Fiyatı uygun.' },
    { bad: 'Teslim süresi hiç de uzun değil.', at: 'hiç de uzun değil', good: 'Teslim süresi kısa.' },
    { bad: 'Bu fiyata odamız hiç fena sayılmaz.', at: 'hiç fena sayılmaz', good: 'Bu fiyata odamız iyi.' },
    { bad: 'Bu hız kötü sayılmaz.', at: 'kötü sayılmaz', good: 'Bu hız iyi.' },
  ],
  allows: [
    'Otel merkeze uzak değil mi?',
    'İade için fiş zorunlu değil.',
    'Kurulum kolay, 5 dakika sürüyor.',
    'Bu numara bize ait değil.',
    'Cihazınız garanti kapsamında, ücretli değil.',
    'Az kullanılmış telefonlar 6 ay garantili.',
    'Siyah değil, lacivert.',
  ],
})
