/** Words and places that need a test of their own. */
import type { Grammar, Sentence, Token } from '../../contract'
import { lower } from '../normalise'
import { isFiniteForm, readings } from '../verbs'

const RESOURCES =
  'yer oda hat randevu stok renk urun beden numune kontenjan altyapi hizmet secenek masa koltuk bilet sube servis arac kurye saat ucus sefer kampanya indirim teslimat gonderim personel temsilci egitmen doktor hekim parca model surum paket kapasite bosluk sezlong otopark eleman'.split(
    ' ',
  )
const RESOURCE_ENDING = /^(?:[iu]|s[iu]|l[ae]r|l[ae]r[iu]|[iu]?m[iu]z|l[ae]r[iu]m[iu]z|[iu]m|mizde)?$/

const isResource = (key: string): boolean =>
  RESOURCES.some(
    (noun) =>
      (key.startsWith(noun) || (noun.endsWith('k') && key.startsWith(`${noun.slice(0, -1)}g`))) &&
      RESOURCE_ENDING.test(key.slice(noun.length)),
  )

const THIRD_PERSON_ADJECTIVE = /(?:m[ae]z|mis|mus)$/

/** Teams and persons of a company. Folded stems. */
const UNITS =
  'birim departman ekip ekib bolum kisi arkadas uzman personel sube makam taraf hoca ogretmen gorevli doktor mudur yonetici memur usta'.split(
    ' ',
  )

/** True behind a third-person form in -mAz or -mIş that describes the noun after it: 'kabul edilemez durum'. */
function isAttributive(sentence: Sentence, index: number): boolean {
  const before = sentence.tokens[index - 1]
  const token = sentence.tokens[index]
  if (!before || token?.kind !== 'word' || !THIRD_PERSON_ADJECTIVE.test(before.key)) return false
  return !/^(?:ama|fakat|ancak|cunku|ve|veya|diye|ki|de|da|artik|lutfen|maalesef|[a-z]*(?:bey|hanim))$/.test(
    token.key,
  )
}

/** The doer is named, or is the program. */
const NOT_OURS =
  /^(?:tarafindan|tarafimizca|tespit|asagida|yukarida|basariyla|basarili|otomatik|otomatikman|zaten|varsayilan|nedeniyle|bizzat)$/
/** What a support team works on. */
const CASE_WORK =
  /^(?:tal[eb][pb]|basvuru|kay[id][td]|siparis|iade|odeme|fatura|randevu|rezervasyon|sikayet|karar|hata|yanlis|eksik|sehven|mukerrer|ucret|tutar|para|bilet|kargo|paket|koltuk|ucus|sinav|ders|not[iu]|fiyat|puan|kupon|gerek|donus)/
/** The reader: 'size', 'hesabınız', 'puanın'. */
const READERS = /^(?!uzgunuz)(?:siz|sen|sana|[a-z]+n[iu]z(?:[iuae]|d[ae]n?|l[ae])?$)/

/** 'Puanın sıfırlandı': yours, unless it is the owner of the noun behind it, 'hesabın bağlantısı'. */
const isYours = ([first, second]: readonly Token[]): boolean =>
  first?.kind === 'word' &&
  /^(?:sifre|para|parola|odeme|iade|fatura|kargo|ucret|ekle)n$|..[^aeioun][iu]n$/.test(first.key) &&
  !/^(?:yarin|bugun|urun|sayin|yakin|uzun|icin|butun|kadin|sorun|altin|yogun|yeniden|neden)$/.test(
    first.key,
  ) &&
  !/[iu]$/.test(second?.key ?? '')

const isCapital = (text: string): boolean => text !== '' && text.charAt(0) !== lower(text.charAt(0))

/** 'sorun' is the noun where something of its own clause follows, and the request to ask ('bize sorun') at the end. */
const isNoun = (next: Token | undefined): boolean =>
  next?.kind === 'word' &&
  !['ve', 'veya', 'ya', 'lutfen', 'degil', 'yok', 'olmaz', 'ki', 'sonra'].includes(next.key)

export const wordTests: Grammar = {
  // 'sorun' is also the stem of the request to ask ('sorun', ask!) and near 'soru' (question): only clear nouns count.
  problem: {
    test: ({ key, text }, index, sentence) =>
      !(index > 0 && isCapital(text) && isCapital(sentence.tokens[index - 1]?.text ?? '')) &&
      ((key === 'sorun' && isNoun(sentence.tokens[index + 1])) ||
        /^(?:sorun(?:u|un|um|la|da|dan|a|lar[a-z]*|unu|unuz[a-z]*|umuz[a-z]*|uyla|unun|una|unda|undan)|problem(?!atik)[a-z]*|sikayet(?!v?ar|ci)[a-z]*|sikinti(?!si?z|li)[a-z]*)$/.test(
          key,
        )),
    anchors: { prefixes: ['sorun', 'problem', 'sikayet', 'sikinti'] },
  },
  // What may be out of reach: places, stock, people, services. '*' keeps their endings.
  resource: {
    test: ({ key }) => isResource(key),
    anchors: { prefixes: RESOURCES.map((noun) => noun.replace(/k$/, '')) },
  },
  unitWord: {
    test: ({ key }) => UNITS.some((unit) => key.startsWith(unit)),
    anchors: { prefixes: UNITS },
  },
  currency: {
    test: ({ key }) =>
      /^(?:(?:tl|lira|dolar|euro|avro|sterlin|kurus|usd|eur|try)(?:'?[a-z]{1,4})?|[₺$€])$/.test(key),
    anchors: { prefixes: ['tl', 'lira', 'dolar', 'euro', 'avro', 'sterlin', 'kurus', 'usd', 'eur', 'try'] },
  },
  // What one asks or does in passing: 'ufak bir rica', 'minik bir not'.
  errand: {
    test: ({ key }) =>
      /^(?:rica|soru(?!n)|hatirlat|not(?!e)|konu|detay|onay|bilgi|kontrol|duzeltme|degisi|islem|bakis|guncelleme|anket|test|ayar|adim|ekleme|teyit|oneri|tavsiye|uyari|istek|istegi)/.test(
        key,
      ),
  },
  // 'kapanmış gibi.', where no 'sanki' opens it.
  asItWere: {
    test: ({ key }, _, { tokens }) => key === 'gibi' && !tokens.some((token) => token.key === 'sanki'),
    anchors: { words: ['gibi'] },
  },
  // What is ours to answer for.
  ours: {
    test: ({ key }) =>
      /^(?:sorumlulug|gorev|is|konu|alan|hata|kusur|suc|kabahat|yetki|kontrol|departman|birim|bolum|sube|taraf|karar|el)[iu]?m(?:[iu]z)?(?:[iu]n|d[ae]n?)?$/.test(
        key,
      ),
    anchors: {
      prefixes:
        'sorumlulug gorev isim konum alan hata kusur suc kabahat yetki kontrol departman birim bolum sube taraf karar elim'.split(
          ' ',
        ),
    },
  },
  // When something ends: a day, an hour, a month, an event; 'kapıya kadar' is a place.
  timeTo: {
    test: ({ key }) =>
      /^(?:\d|ocag|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|araliga|(?:cumarte|pazarte)?si|sali|carsamba|persembe|cuma|pazar|yarin|bugun|haft|gun|ay[ai]|yil|saat|aksam|sabah|ogle|gece|bayram|sezon|donem|tarih|son|bas|orta|zaman|vade|sure|bitim|mesai|onay|odeme|teslim|acilis|kapanis|sinav|toplanti).*(?:[ae]|\d)$/.test(
        key,
      ),
  },
  // A clause about the reader or the case in hand, whose doer is not named: what a program reports is none.
  inOurHands: {
    place: (index, sentence) => {
      let from = index
      while (from > 0 && !sentence.tokens[from - 1]?.breaks) from--
      const clause = sentence.tokens.slice(from, index)
      return (
        !clause.some(({ key }) => NOT_OURS.test(key)) &&
        (clause.some(({ key }) => CASE_WORK.test(key)) ||
          isYours(clause) ||
          clause.some(({ key }) => READERS.test(key)))
      )
    },
  },
  // The end of a clause whose predicate is a noun: 'bu bir tür hediye çeki.'
  nounEnd: {
    place: (index, sentence) => {
      const token = sentence.tokens[index]
      const before = sentence.tokens[index - 1]
      return (
        (token === undefined || token.breaks) &&
        !readings(before).some((reading) => reading.known && isFiniteForm(reading))
      )
    },
  },
  // A question to the reader: 'biraz çay alır mısınız?'
  courteous: { place: (_, sentence) => sentence.question },
  participleHead: { place: (index, sentence) => isAttributive(sentence, index) },
  trouble: {
    test: ({ key }) =>
      /^(?:aksaklik|aksakli|sorun|olumsuzlu|rahatsizli|magduriyet|sikinti|gecikme|karisikli|aksilik|aksili|yanlisli|hata|durum|tatsizli|problem|kesinti|yogunlu|rotar|deneyim|gecikmeler)[a-z]*$/.test(
        key,
      ),
  },
}
