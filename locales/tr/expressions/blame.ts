import { express, type Match, type Rewrite, rule } from '../../contract'
import { imperative, request } from '../politeness'
import { isYou, readingOf, type Wanted } from '../verbs'

const isYours: Wanted = (found) =>
  isYou(found) &&
  (found.form === 'past' || found.form === 'evid' || found.form === 'nec' || found.form === 'cond')

/** What was done wrong, done right: 'yanlış' → 'doğru'. */
const RIGHT: Record<string, string> = {
  yanlis: 'doğru',
  hatali: 'doğru',
  eksik: 'eksiksiz',
  bos: 'tam',
  gec: 'zamanında',
}

/** What should have been done earlier is asked for now: 'daha önce' goes. */
function withoutBefore(match: Match, rewrite: Rewrite): Rewrite {
  const { tokens } = match.sentence
  const at = tokens.findIndex(
    ({ key }, index) =>
      key === 'once' && (tokens[index - 1]?.key === 'daha' || tokens[index - 1]?.key === 'cok'),
  )
  const from = tokens[at - 1]
  const to = tokens[at]
  if (at < 1 || !from || !to || at >= match.start) return rewrite
  // 'Daha önce bildirmeliydiniz' → 'Lütfen bildirin': the please stands where the words stood.
  const opening = rewrite.edits.find(
    ({ start, replacement }) => start === from.start && /^Lütfen /.test(replacement),
  )
  if (opening)
    return {
      ...rewrite,
      edits: rewrite.edits.map((edit) =>
        edit === opening ? { ...edit, end: to.end, replacement: 'Lütfen' } : edit,
      ),
    }
  if (rewrite.edits.some(({ start, end }) => start < to.end && from.start < end)) return rewrite
  return {
    ...rewrite,
    edits: [...rewrite.edits, { start: from.start, end: to.end, replacement: '' }].sort(
      (a, b) => a.start - b.start,
    ),
  }
}

/** Verbs whose absence no request mends: what one did not hear or know. */
const NOT_ASKED = new Set(['duy', 'gör', 'bil', 'anla', 'bekle', 'gel', 'beğen', 'kal', 'iste', 'düşün'])

export const blame = express('blame', {
  message: '“{match}” müşteriyi suçlar; doğru adımı “lütfen” ile söyleyin.',
  why: 'İşi çözen, bundan sonraki adımdır.',
  rules: [
    rule('forgot', `<[deed: $doingAcc] [verb: ($youForgot / ihmal $youDidIt)]> !(mi|mu)`, (match) => {
      const { start } = match.range('deed')
      const token = match.sentence.tokens[start]
      const reading = readingOf(token, (found) => found.form === 'mA')
      if (!token || !reading) return undefined
      const sen = readingOf(match.tokens('verb').at(-1), isYou)?.person === '2sg'
      return request(match, start, match.range('verb').end, imperative(token, reading, { sen }), sen)
    }),
    rule(
      'wrongly',
      `<[how: yanlış|hatalı|eksik] ..2 !(anlamışsınız|anladınız|anlamışsın|bilmişsiniz) [verb: $youDid]> !(mi|mu|için) $end`,
      (match) => {
        const { start } = match.range('verb')
        const token = match.sentence.tokens[start]
        const reading = readingOf(token, isYours)
        const how = match.tokens('how')[0]
        if (
          !token ||
          !reading ||
          !how ||
          start !== match.range('how').end ||
          /^(?:kez|kere|defa)$/.test(match.sentence.tokens[match.start - 1]?.key ?? '')
        )
          return undefined
        const sen = reading.person === '2sg'
        return request(
          match,
          match.range('how').start,
          start + 1,
          // What was left incomplete is filled in.
          `${RIGHT[how.key]} ${imperative(token, reading, { sen }, reading.stem === 'bırak' ? 'doldur' : reading.stem)}`,
          sen,
        )
      },
    ),
    rule(
      'wrongly-so',
      `<[how: yanlış|hatalı|eksik] [verb: $yourHavingDone] [because: için] ..12 [stuck: kaldı|kalmış|bekliyor]?> $end`,
      (match) => {
        const token = match.tokens('verb')[0]
        const how = match.tokens('how')[0]
        const reading = readingOf(token, (found) => found.form === 'DIK' && isYou(found))
        if (!token || !how || !reading || match.sentence.question) return undefined
        const sen = reading.person === '2sg'
        const asked = request(
          match,
          match.range('how').start,
          match.range('because').end,
          `${RIGHT[how.key]} ${imperative(token, reading, { sen })};`,
          sen,
        )
        const { start } = match.range('stuck')
        const stuck = match.tokens('stuck')[0]
        const isPlace = /[dt][ae]$/.test(match.sentence.tokens[start - 1]?.key ?? '')
        return stuck && isPlace
          ? { edits: [...asked.edits, { start: stuck.start, end: stuck.end, replacement: '' }] }
          : asked
      },
    ),
    rule('should-have', `<[verb: $shouldHave]> !(mi|mu)`, (match) => {
      const { start, end } = match.range('verb')
      const token = match.sentence.tokens[start]
      const reading = readingOf(
        token,
        (found) => isYours(found) && found.form === 'nec' && found.polarity === 'pos',
      )
      if (!token || !reading) return undefined
      const sen = reading.person === '2sg'
      return withoutBefore(match, request(match, start, end, imperative(token, reading, { sen }), sen))
    }),
    rule(
      'had-to',
      `<[verb: $yourDoing] [need: gerekirdi|gerekiyordu|lazımdı|gerekliydi|beklenirdi]>`,
      (match) => {
        const { start } = match.range('verb')
        const token = match.sentence.tokens[start]
        const reading = readingOf(token, (found) => found.form === 'mA' && isYou(found))
        if (!token || !reading) return undefined
        const sen = reading.person === '2sg'
        return withoutBefore(
          match,
          request(match, start, match.range('need').end, imperative(token, reading, { sen }), sen),
        )
      },
    ),
    rule('and-you-did-not', `[gone: , siz|sen de|da|ise? <[verb: $youDidNot|$youCouldNot]>] $end`, (match) =>
      match.edit({ gone: '' }),
    ),
    rule('did-not', `<[verb: $youDidNot]> !(mi|mu) $end`, (match) => {
      const { start, end } = match.range('verb')
      const token = match.sentence.tokens[start]
      const reading = readingOf(token, (found) => isYours(found) && found.polarity === 'neg')
      const before = match.sentence.tokens[start - 1]?.key ?? ''
      // '…, o yüzden kayıt düştü': what came of it would hang in the air.
      const result = match.sentence.tokens.slice(end, end + 4).map(({ key }) => key)
      if (
        !token ||
        !reading ||
        NOT_ASKED.has(reading.stem) ||
        /^(?:fark|ihmal|telefonu|kapiyi|zili)$/.test(before) ||
        // 'üç hafta katılmadınız': what lasted is over.
        /^(?:gun|hafta|ay|yil|kez|kere|defa)$/.test(before) ||
        result.some((key) => /^(?:yuzden|nedenle|sebeple|dolayisiyla)$/.test(key))
      )
        return undefined
      const sen = reading.person === '2sg'
      return request(match, start, end, imperative(token, reading, { sen }), sen)
    }),
    rule(
      'your-fault',
      `<(sizin|senin hatanız|hatan|kusurunuz|ihmaliniz|suçunuz|sorumluluğunuz / (sizin|senin yüzünüzden|yüzünden) / (evde|adreste|yerinizde|yerinde) (yoktunuz|yoktun|değildiniz|değildin / yokmuşsunuz|yokmuşsun) / sizden|senden (kaynaklanıyor|kaynaklanmaktadır|kaynaklandı|kaynaklanmış|kaynaklı|kaynaklanan) / (hata|kusur|suç) (sizde|sende) / (iddia|öne) (ediyorsunuz|ettiğiniz|ettiğinize|sürdüğünüz|sürüyorsunuz|ediyorsun) / $youCouldNot / geç ..1 $yourHavingDone için|nedeniyle / $without ..4 $youDidEvidential / hakkınızı|hakkını kaybettiniz|kaybettin / geç $youWereLate / $youSpoilt / dikkatsizliğiniz|dikkatsizliğinizden|ihmaliniz|hatanız|hatanızdan|ihmalinizden / siz|sen ..2 $youDidEvidential / kendiniz|kendin ..2 $youDid)> !(mi|mu)`,
    ),
    rule('that-is-why', `<$youDid> ,? ..2 yüzden|nedenle|sebeple`),
    rule('as-you-did-not', `<($yourNotDoing için|sebebiyle|nedeniyle / $asYouDidNot !emin)>`),
  ],
  flags: [
    { bad: 'Dekontu eklemeyi unutmuşsunuz.', at: 'eklemeyi unutmuşsunuz', good: 'Lütfen dekontu ekleyin.' },
    {
      bad: 'Vergi numaranızı yanlış yazmışsınız.',
      at: 'yanlış yazmışsınız',
      good: 'Lütfen vergi numaranızı doğru yazın.',
    },
    {
      bad: 'Adres bilgisini eksik girdiğiniz için kargo şubede.',
      at: 'eksik girdiğiniz için kargo şubede',
      good: 'Lütfen adres bilgisini eksiksiz girin; kargo şubede.',
    },
    {
      bad: 'Koşulları daha önce incelemeliydiniz.',
      at: 'incelemeliydiniz',
      good: 'Lütfen koşulları inceleyin.',
    },
    {
      bad: 'Paketi kurye gelmeden hazırlamanız gerekirdi.',
      at: 'hazırlamanız gerekirdi',
      good: 'Lütfen paketi kurye gelmeden hazırlayın.',
    },
    {
      bad: 'Kurye iki kez zile bastı, siz de açmamışsınız.',
      at: 'açmamışsınız',
      good: 'Kurye iki kez zile bastı.',
    },
    {
      bad: 'Ödeme açıklamasına sipariş numarasını yazmamışsınız.',
      at: 'yazmamışsınız',
      good: 'Lütfen ödeme açıklamasına sipariş numarasını yazın.',
    },
    { bad: 'Gecikme sizden kaynaklandı.', at: 'sizden kaynaklandı' },
    { bad: 'Kimlik fotokopinizi göndermediğiniz için dosyanız bekliyor.', at: 'göndermediğiniz için' },
    { bad: 'Resmi yuklememissin.', at: 'yuklememissin', good: 'Resmi yukle.' },
    { bad: 'Talimatları okusaydınız bu olmazdı.', at: 'okusaydınız' },
    { bad: 'Kurye geldiğinde evde yoktunuz.', at: 'evde yoktunuz' },
    { bad: 'Aboneliği kendiniz iptal etmişsiniz.', at: 'kendiniz iptal etmişsiniz' },
    { bad: 'Modemin fişini takmamışsınız.', at: 'takmamışsınız', good: 'Modemin fişini takın.' },
    { bad: 'E-postanı doğrulamamışsın.', at: 'doğrulamamışsın', good: 'E-postanı doğrula.' },
    { bad: 'Modemi kapalı dolaba koymuşsunuz, sinyal o yüzden zayıf.', at: 'koymuşsunuz' },
    { bad: 'Sınav saatini kontrol etmeden yola çıkmışsınız.', at: 'etmeden yola çıkmışsınız' },
    { bad: 'Geç haber verdiğiniz için odayı başka misafire verdik.', at: 'Geç haber verdiğiniz için' },
    {
      bad: 'Formdaki tarihi eksik birakmissiniz.',
      at: 'eksik birakmissiniz',
      good: 'Lutfen formdaki tarihi eksiksiz doldurun.',
    },
    { bad: 'Kuponu kullanmayı unuttun.', at: 'kullanmayı unuttun', good: 'Kuponu kullan.' },
    { bad: 'Daha önce bildirmeliydiniz.', at: 'bildirmeliydiniz', good: 'Lütfen bildirin.' },
    { bad: 'Derse üç hafta katılmadın.', at: 'katılmadın' },
  ],
  allows: [
    'Kodu girmediniz mi, yoksa ekran mı kapandı?',
    'Formu eksiksiz doldurmuşsunuz, teşekkür ederiz.',
    'Dün yazdığınız için teşekkür ederiz.',
    'Ürünü beğenmediyseniz 14 gün içinde değiştirebilirsiniz.',
    'Bize neden yazmadınız diye sormayız.',
    'Doğru şubeyi seçmişsiniz, işleminiz tamam.',
    'Yanlış numarayı ben yazmışım, düzelttim.',
    'Hiçbir şeyi yanlış yapmadınız, hata bizdeydi.',
    'Sizin suçunuz değil.',
    'Doğru seçmişsiniz, 3. sırada kalın.',
    'Fotoğrafı net çekmişsiniz, teşekkürler.',
  ],
})
