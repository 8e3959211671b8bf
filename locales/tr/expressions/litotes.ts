import { express, rule } from '../../contract'

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
    rule('passes-as', `<[gone: (hiç|pek)? de|da? fena|kötü sayılmaz|olmaz]> !(mi|mu)`, (match) =>
      match.edit({ gone: 'iyi' }),
    ),
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
  ],
  allows: [
    'Otel merkeze uzak değil mi?',
    'İade için fiş zorunlu değil.',
    'Kurulum kolay, 5 dakika sürüyor.',
    'Bu numara bize ait değil.',
    'Cihazınız garanti kapsamında, ücretli değil.',
    'Az kullanılmış telefonlar 6 ay garantili.',
  ],
})
