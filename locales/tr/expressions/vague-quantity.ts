import { express, rule, slot } from '../../contract'
import { decline } from '../morphology'

/** The singular that stands behind a numeral: 'belgeler' → 'belge', 'ürünlerde' → 'üründe'. */
function singular(word: string): string | undefined {
  const found = /^(.{2,}?)l[ae]r(?:d[ae](n?))?$/.exec(word)
  const noun = found?.[1]
  if (!found || !noun) return undefined
  return /l[ae]r$/.test(word) ? noun : decline(noun, found[2] ? 'abl' : 'loc')
}

export const vagueQuantity = express('vague-quantity', {
  message: '“{match}” yerine sayıyı yazın.',
  why: 'Sayıyı bilen müşteri hazırlığını ona göre yapar.',
  rules: [
    rule(
      'a-few',
      `<[many: (birkaç|bikaç / bir kaç / bir sürü|dizi|takım|miktar|grup|yığın / birtakım|birçok / (oldukça|epey)? çok? sayıda / pek çok / bir dolu / az sayıda / bir iki / iki üç / üç dört|beş / dört beş / beş altı|on / onlarca|yüzlerce|binlerce|tonla|yığınla / belli|belirli bir? sayıda|miktarda|miktar|sayı / (küçük|büyük|ufak) bir (kısım|bölüm|miktar))]> !(şey|şeyler|saniye) [next: $word]`,
      (match) => {
        const next = match.tokens('next')[0]
        const one = next && singular(next.text)
        return match.edit({ many: slot('number'), ...(one ? { next: one } : {}) })
      },
    ),
    rule(
      'some',
      `<[many: bazı|kimi|çeşitli]> !(şey|şeyler|zaman) [next: *lar|*ler|*larda|*lerde|*lardan|*lerden|*larımız|*lerimiz]`,
      (match) => {
        const next = match.tokens('next')[0]
        const one = next && singular(next.text)
        return one ? match.edit({ many: slot('number'), next: one }) : undefined
      },
    ),
    rule('some-of', `<bazı|kimi|çoğu> !(şey|şeyler|zaman) $word`),
  ],
  flags: [
    {
      bad: 'Dosyanız için birkaç imza daha topluyoruz.',
      at: 'birkaç',
      good: 'Dosyanız için {number} imza daha topluyoruz.',
    },
    { bad: 'Hesabına bir sürü puan ekledim.', at: 'bir sürü', good: 'Hesabına {number} puan ekledim.' },
    {
      bad: 'Bazı belgeler eksik görünüyordu, tamamladık.',
      at: 'Bazı',
      good: '{number} belge eksik görünüyordu, tamamladık.',
    },
    { bad: 'Pek çok mağazada indirim başladı.', at: 'Pek çok', good: '{number} mağazada indirim başladı.' },
    {
      bad: 'Siparişinize bir miktar indirim tanımladım.',
      at: 'bir miktar',
      good: 'Siparişinize {number} indirim tanımladım.',
    },
    { bad: 'Tur icin cok sayida yer ayirdik.', at: 'cok sayida', good: 'Tur icin {number} yer ayirdik.' },
    { bad: 'Kayıt iki üç gün sürüyor.', at: 'iki üç', good: 'Kayıt {number} gün sürüyor.' },
    { bad: 'Bazı kampanyaları size tanıttık.', at: 'Bazı' },
    { bad: 'Üç dört gün sürer.', at: 'Üç dört', good: '{number} gün sürer.' },
    {
      bad: 'Siparişinde bir takım eksikler vardı.',
      at: 'bir takım',
      good: 'Siparişinde {number} eksik vardı.',
    },
  ],
  allows: [
    'Kaç paket gönderelim?',
    'Üç belge daha istiyoruz.',
    'Kutudan 24 parça çıkıyor.',
    'Bütün odalarımız deniz görüyor.',
    'Her iki ürün de stokta.',
    'İlgili birçokları gibi siz de üye olabilirsiniz.',
  ],
})
