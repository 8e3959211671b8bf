import { express, rule, slot } from '../../contract'
import { inflect } from '../morphology'
import { isUs, readingOf, saysSen, speaker } from '../verbs'

const by = `${slot('date')} tarihine kadar`

export const ignorance = express('ignorance', {
  message: '“{match}” müşteriyi yanıtsız bırakır; yanıtı ne zaman vereceğinizi yazın.',
  why: 'Söz verilen bir saat, bilgi kadar güven verir.',
  rules: [
    rule('know-what', `[what: *ini|*unu|*ani] (henüz|tam|daha)? <[verb: $notKnowing]> $end`, (match) => {
      const token = match.tokens('verb')[0]
      const reading = readingOf(token, (found) => found.polarity === 'neg' && isUs(found))
      if (!reading) return undefined
      const to = saysSen(match.sentence) ? 'sana' : 'size'
      const tell = inflect({ stem: 'bildir', polarity: 'pos', form: 'fut', person: reading.person ?? '1sg' })
      return match.edit({ verb: `öğrenip ${to} ${by} ${tell}` })
    }),
    rule(
      'no-answer',
      `<[gone: verecek|verebilecek (bir|net|kesin)? [noun: cevabım|cevabımız|yanıtım|yanıtımız] $lacks]>`,
      (match) => {
        const noun = match.text('noun')
        const give = inflect({
          stem: 'ver',
          polarity: 'pos',
          form: 'fut',
          person: /z$/.test(noun) ? '1pl' : '1sg',
        })
        return match.edit({ gone: `${by} ${noun.startsWith('y') ? 'yanıt' : 'cevap'} ${give}` })
      },
    ),
    rule(
      'no-information',
      `[about: ile|hakkında|konusunda|ilgili|alakalı|dair|ilişkin|dönük] <[gone: henüz? (bizde|elimizde|elimde|bende)? (net|kesin|güncel|ayrıntılı|detaylı)? (bir|hiçbir)? [noun: bilgi|bilgim|bilgimiz|malumat|açıklama|veri] ($lacks / mevcut değil / sahibi değilim|değiliz)]>`,
      (match) => {
        const person =
          match.text('gone').includes('im') && !match.text('gone').includes('imiz')
            ? '1sg'
            : speaker(match.sentence)
        const share = inflect({ stem: 'paylaş', polarity: 'pos', form: 'fut', person })
        const about = /^(?:hakk[ıi]nda|konusunda)$/i.test(match.text('about'))
          ? `${match.text('about')}ki`
          : match.text('about')
        return match.edit({ about, gone: `bilgiyi ${by} ${share}` })
      },
    ),
    rule(
      'no-idea',
      `<((hiçbir|hiç)? (fikrim|fikrimiz|haberim|haberimiz|malumatım) yok / bilgim|bilgimiz|malumatım (yok|bulunmuyor / dahilinde değil) / nedenini|sebebini ..2 anlamadım|anlamadık / (haberdar|hakim|vakıf / bilgi sahibi / bilgiye|bilgisine sahip) değilim|değiliz / (bize|bana|tarafımıza) (de|da|henüz)? (bildirilmedi|söylenmedi|iletilmedi|açıklanmadı|bildirilmemiş) / (bizde|bende) de|da yok / bilgim|bilgimiz dışında|sınırlı|kısıtlı / (bize|bana)? ..1 bilgi (verilmedi|iletilmedi|ulaşmadı|gelmedi|paylaşılmadı) / (elimde|elimizde|bizde|bende|tarafımızda) ..3 (bilgi|veri|kayıt|detay|tarih|cevap|yanıt) ($lacks / mevcut değil))> !(mi|mu)`,
    ),
    rule('not-knowing', `<!bilmem $notKnowing> !(mi|mu)`),
  ],
  flags: [
    {
      bad: 'Faturanın neden iki parça kesildiğini bilmiyorum.',
      at: 'bilmiyorum',
      good: 'Faturanın neden iki parça kesildiğini öğrenip size {date} tarihine kadar bildireceğim.',
    },
    {
      bad: 'Yeni sezonun saat kaçta açılacağını bilmiyoruz.',
      at: 'bilmiyoruz',
      good: 'Yeni sezonun saat kaçta açılacağını öğrenip size {date} tarihine kadar bildireceğiz.',
    },
    {
      bad: 'Buna verecek yanıtımız yok.',
      at: 'verecek yanıtımız yok',
      good: 'Buna {date} tarihine kadar yanıt vereceğiz.',
    },
    {
      bad: 'Yurt başvurularıyla ilgili elimizde net bir bilgi yok.',
      at: 'elimizde net bir bilgi yok',
      good: 'Yurt başvurularıyla ilgili bilgiyi {date} tarihine kadar paylaşacağız.',
    },
    {
      bad: 'Kampanyanın devamı hakkında bilgim yok.',
      at: 'bilgim yok',
      good: 'Kampanyanın devamı hakkındaki bilgiyi {date} tarihine kadar paylaşacağım.',
    },
    { bad: 'Hiçbir fikrim yok.', at: 'Hiçbir fikrim yok' },
    { bad: 'Yeni kurala dair bir şey bilmiyoruz.', at: 'bilmiyoruz' },
    { bad: 'Kuryenin rotasindan haberimiz yok.', at: 'haberimiz yok' },
    { bad: 'O kampanyanın detaylarına hâkim değilim.', at: 'hâkim değilim' },
    { bad: 'Sınav tarihi bizde de yok.', at: 'bizde de yok' },
    { bad: 'Yeni sürümün ne zaman çıkacağı bize de bildirilmedi.', at: 'bize de bildirilmedi' },
    { bad: 'O konuda bilgim sınırlı.', at: 'bilgim sınırlı' },
    {
      bad: 'Sinavin nerede olacagini bilmiyorum.',
      at: 'bilmiyorum',
      good: 'Sinavin nerede olacagini ogrenip size {date} tarihine kadar bildirecegim.',
    },
    {
      bad: 'Fiyat farkinin sebebini bilmiyoruz.',
      at: 'bilmiyoruz',
      good: 'Fiyat farkinin sebebini ogrenip size {date} tarihine kadar bildirecegiz.',
    },
    {
      bad: 'Yeni oyunun fiyatını henüz bilmiyoruz.',
      at: 'bilmiyoruz',
      good: 'Yeni oyunun fiyatını henüz öğrenip size {date} tarihine kadar bildireceğiz.',
    },
    { bad: 'Elimde kesin bir tarih yok.', at: 'Elimde kesin bir tarih yok' },
    { bad: 'Bu soruyu yanıtlayacak bilgiye sahip değilim.', at: 'bilgiye sahip değilim' },
  ],
  allows: [
    'Şifrenizi bilmiyor musunuz, yoksa kilitli mi görünüyor?',
    'Haberiniz yoksa hatırlatayım, puanlarınız yıl sonuna kadar geçerli.',
    'Fikriniz değişirse bize yazın.',
    'Kampanya hakkında bilgi almak için buradayız.',
    'Kart bilgilerinizi sizden başka kimse bilmiyor.',
    'Bilgilerinizi güncelledim.',
    'Bilmem anlatabildim mi?',
    'Bilmeniz gereken tek şey randevu saatiniz: 09.15.',
    'Paketin nerede olduğunu biliyoruz: Kocaeli.',
  ],
})
