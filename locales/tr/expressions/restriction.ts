import { express, type Match, type Rewrite, rule } from '../../contract'
import { decline, inflect } from '../morphology'
import { capitalise, lower } from '../normalise'
import { ablativeOfDative, givesCause } from '../pivots'
import { grantedForm, isFiniteForm, readingOf, turn } from '../verbs'

/** The denied verb at the end of the match, granted: 'yenileyemeyiz' → 'yenileyebiliriz', 'artmaz' → 'artar'. */
function granted(match: Match<'verb'>): string | undefined {
  const [first, second] = match.tokens('verb')
  // '… göremez veya düzenleyemezsiniz': one verb of a pair cannot be granted alone.
  if (/^(?:ve|veya|ya|ne)$/.test(match.sentence.tokens[match.end]?.key ?? '')) return undefined
  if (!first) return undefined
  if (second) return first.text
  if (first.key === 'yok' || first.key === 'yoktur') return first.key === 'yok' ? 'var' : 'vardır'
  const reading = readingOf(first, (found) => found.polarity === 'neg' && isFiniteForm(found))
  // What could not be done yesterday is no promise for the day when the condition holds.
  const isPast = reading?.form === 'past' || reading?.form === 'evid'
  return reading && !isPast ? turn(first, reading, grantedForm(reading)) : undefined
}

/** What one brings along or has made before. Folded. */
const PAPERS: Record<string, string> = {
  randevu: 'randevu',
  belge: 'belge',
  fatura: 'fatura',
  fis: 'fiş',
  onay: 'onay',
  kimlik: 'kimlik',
  recete: 'reçete',
  imza: 'imza',
  rezervasyon: 'rezervasyon',
  bilet: 'bilet',
  rapor: 'rapor',
  pasaport: 'pasaport',
  vize: 'vize',
  davetiye: 'davetiye',
}

const REGRETS = new Set(['maalesef', 'malesef', 'henuz', 'daha', 'simdilik'])

/** The rewrite without the words of regret that stand between condition and verb. */
function openly(match: Match, rewrite: Rewrite): Rewrite | undefined {
  if (givesCause(match.sentence, match.start, match.end)) return undefined
  const regrets = match.sentence.tokens.slice(match.start, match.end).filter(({ key }) => REGRETS.has(key))
  const edits = [...rewrite.edits, ...regrets.map(({ start, end }) => ({ start, end, replacement: '' }))]
  return { ...rewrite, edits: edits.sort((a, b) => a.start - b.start) }
}

/** -IncA keeps the subject of its clause, whoever it is: 'onaylamadan' → 'onaylayınca' (Göksel & Kerslake 20.3.2). */
function once(match: Match<'condition'>): string | undefined {
  const [token] = match.tokens('condition')
  const reading = readingOf(
    token,
    (found) => found.form === 'mAdAn' || (found.form === 'DIkçA' && found.polarity === 'neg'),
  )
  if (!token || !reading) return undefined
  const word = inflect({
    stem: reading.stem,
    polarity: 'pos',
    form: 'IncA',
    ...(reading.front === undefined ? {} : { front: reading.front }),
  })
  return token.start === 0 ? capitalise(word) : word
}

export const restriction = express('restriction', {
  message: '“{match}” engeli öne koyar; aynı koşulu “…-ince … -ebiliriz” diye kurun.',
  why: 'Koşul aynı kalır, müşteri önce neyin mümkün olduğunu duyar.',
  rules: [
    rule(
      'without-doing',
      `<[condition: $without|$unless] !(önce|sonra|evvel|dolayı|itibaren|yararlan*|faydalan*|kaynaklan*|kaçın*|vazgeç*|bahset*|memnun*) ..10 [verb: $refused]> !(mi|mu)`,
      (match) => {
        const condition = once(match)
        const verb = granted(match)
        return condition && verb ? openly(match, match.edit({ condition, verb })) : undefined
      },
    ),
    rule(
      'as-long-as-not',
      `<[condition: $notDone] [link: sürece|müddetçe|takdirde] ..10 [verb: $refused]> !(mi|mu)`,
      (match) => {
        const [token] = match.tokens('condition')
        const reading = readingOf(token, (found) => found.form === 'DIK' && found.polarity === 'neg')
        const verb = granted(match)
        if (!token || !reading || !verb) return undefined
        const condition = turn(token, reading, { polarity: 'pos', ability: undefined, case: 'loc' })
        return openly(match, match.edit({ condition, link: '', verb }))
      },
    ),
    rule('because-not', `<[condition: $notDone] [link: için] ..10 [verb: $unable]> !(mi|mu)`, (match) => {
      const [token] = match.tokens('condition')
      const reading = readingOf(token, (found) => found.form === 'DIK' && found.polarity === 'neg')
      const verb = granted(match)
      if (!token || !reading || !verb || reading.ability) return undefined
      return openly(
        match,
        match.edit({ condition: turn(token, reading, { polarity: 'pos', case: 'loc' }), link: '', verb }),
      )
    }),
    rule('if-not', `<[condition: $ifNot] ..10 [verb: $refused]> !(mi|mu)`, (match) => {
      const [token] = match.tokens('condition')
      const reading = readingOf(
        token,
        (found) => found.polarity === 'neg' && (found.copula === 'cond' || found.form === 'cond'),
      )
      const verb = granted(match)
      if (!token || !reading || !verb) return undefined
      const person = reading.person ?? '3sg'
      return openly(
        match,
        match.edit({
          condition: turn(token, reading, {
            polarity: 'pos',
            ability: undefined,
            form: 'DIK',
            copula: undefined,
            person,
            case: 'loc',
          }),
          verb,
        }),
      )
    }),
    rule('if-none', `$word <[condition: yoksa] ..10 [verb: $refused]> !(mi|mu)`, (match) => {
      const verb = granted(match)
      return verb ? openly(match, match.edit({ condition: 'varsa', verb })) : undefined
    }),
    rule(
      'without-thing',
      `<[thing: $word] [link: olmadan|olmaksızın] ..10 [verb: $refused]> !(mi|mu)`,
      (match) => {
        const verb = granted(match)
        return verb ? openly(match, match.edit({ link: 'olduğunda', verb })) : undefined
      },
    ),
    // 'randevusuz kabul etmiyoruz' → 'randevuyla kabul ediyoruz'.
    rule(
      'without-it',
      `<[thing: ${Object.keys(PAPERS)
        .map((noun) => `${noun}siz|${noun}suz`)
        .join('|')}] ..6 [verb: $denied]> !(mi|mu)`,
      (match) => {
        const token = match.tokens('thing')[0]
        const noun = PAPERS[token?.key.slice(0, -3) ?? '']
        const verb = granted(match)
        if (!token || noun === undefined || !verb) return undefined
        const word = decline(noun, 'ins')
        const isCapital = token.text.charAt(0) !== lower(token.text.charAt(0))
        return openly(match, match.edit({ thing: isCapital ? capitalise(word) : word, verb }))
      },
    ),
    rule(
      'until-done',
      `<[condition: $untilDone] [link: kadar|dek|değin] ..10 [verb: $refused]> !(mi|mu)`,
      (match) => {
        const [token] = match.tokens('condition')
        const reading = readingOf(token, (found) => found.form === 'An' && found.case === 'dat')
        const verb = granted(match)
        if (!token || !reading || !verb) return undefined
        return openly(
          match,
          match.edit({ condition: turn(token, reading, { form: 'IncA', case: undefined }), link: '', verb }),
        )
      },
    ),
    rule('not-until', `<[time: $timeTo|$number] kadar ..10 [verb: $refused]> !(mi|mu)`, (match) => {
      const time = ablativeOfDative(match.text('time'))
      const verb = granted(match)
      const { end } = match.range('time')
      if (!time || !verb) return undefined
      const [first] = match.between(end - 1, end + 1, `${time} itibaren`).edits
      const [last] = match.edit({ verb }).edits
      return first && last ? openly(match, { edits: [first, last] }) : undefined
    }),
    rule(
      'not-before',
      `<[time: *dan|*den|*tan|*ten|$number] [link: önce|evvel] ..10 [verb: $refused]> !(mi|mu)`,
      (match) => {
        const verb = granted(match)
        return verb ? openly(match, match.edit({ link: 'itibaren', verb })) : undefined
      },
    ),
  ],
  flags: [
    {
      bad: 'Depo sayımı bitirmeden yeni sipariş alamıyoruz.',
      at: 'bitirmeden yeni sipariş alamıyoruz',
      good: 'Depo sayımı bitirince yeni sipariş alabiliriz.',
    },
    {
      bad: 'Sözleşme imzalanmadıkça hattınızı açamayız.',
      at: 'imzalanmadıkça hattınızı açamayız',
      good: 'Sözleşme imzalanınca hattınızı açabiliriz.',
    },
    {
      bad: 'E-postanı doğrulamadığın sürece puanların görünmez.',
      at: 'doğrulamadığın sürece puanların görünmez',
      good: 'E-postanı doğruladığında puanların görünür.',
    },
    {
      bad: 'Dekontunuz gelmediği için kaydınızı açamıyoruz.',
      at: 'gelmediği için kaydınızı açamıyoruz',
      good: 'Dekontunuz geldiğinde kaydınızı açabiliriz.',
    },
    {
      bad: 'Depozito yatırmazsanız odayı ayıramıyoruz.',
      at: 'yatırmazsanız odayı ayıramıyoruz',
      good: 'Depozito yatırdığınızda odayı ayırabiliriz.',
    },
    {
      bad: 'Fatura olmadan değişim yapmıyoruz.',
      at: 'Fatura olmadan değişim yapmıyoruz',
      good: 'Fatura olduğunda değişim yapıyoruz.',
    },
    {
      bad: 'Kurulumu pazartesiye kadar yapamıyoruz.',
      at: 'pazartesiye kadar yapamıyoruz',
      good: 'Kurulumu pazartesiden itibaren yapabiliriz.',
    },
    {
      bad: 'Etiketi yoksa elbiseyi değiştiremiyoruz.',
      at: 'yoksa elbiseyi değiştiremiyoruz',
      good: 'Etiketi varsa elbiseyi değiştirebiliriz.',
    },
    {
      bad: 'Ödemeniz gelene kadar odayı tutamayız.',
      at: 'gelene kadar odayı tutamayız',
      good: 'Ödemeniz gelince odayı tutabiliriz.',
    },
    {
      bad: 'Salidan once numune gonderemiyoruz.',
      at: 'Salidan once numune gonderemiyoruz',
      good: 'Salidan itibaren numune gonderebiliriz.',
    },
    {
      bad: 'Onay kodunu girmeden transferi tamamlayamazsınız.',
      at: 'girmeden transferi tamamlayamazsınız',
      good: 'Onay kodunu girince transferi tamamlayabilirsiniz.',
    },
    {
      bad: 'Kayıt ücreti yatmadıkça dersler açılmaz.',
      at: 'yatmadıkça dersler açılmaz',
      good: 'Kayıt ücreti yatınca dersler açılır.',
    },
    {
      bad: 'Taahhüt süresi bitmeden paketi düşüremezsiniz.',
      at: 'bitmeden paketi düşüremezsiniz',
      good: 'Taahhüt süresi bitince paketi düşürebilirsiniz.',
    },
    {
      bad: 'Rapor gelmedikçe işlem başlatılamaz.',
      at: 'gelmedikçe işlem başlatılamaz',
      good: 'Rapor gelince işlem başlatılabilir.',
    },
    {
      bad: 'Onay vermediğiniz sürece başvurunuz ilerlemez.',
      at: 'vermediğiniz sürece başvurunuz ilerlemez',
      good: 'Onay verdiğinizde başvurunuz ilerler.',
    },
    {
      bad: 'Kargo görevlisi gelmeden paketi teslim alamazsın.',
      at: 'gelmeden paketi teslim alamazsın',
      good: 'Kargo görevlisi gelince paketi teslim alabilirsin.',
    },
    {
      bad: 'Kimlik doğrulaması tamamlanmadan çekim yapamazsınız.',
      at: 'tamamlanmadan çekim yapamazsınız',
      good: 'Kimlik doğrulaması tamamlanınca çekim yapabilirsiniz.',
    },
    { bad: 'Yoğunluktan dolayı cumaya kadar randevu veremiyoruz.', at: 'cumaya kadar randevu veremiyoruz' },
    {
      bad: "Ayın 15'ine kadar kargolayamıyoruz.",
      at: "15'ine kadar kargolayamıyoruz",
      good: "Ayın 15'inden itibaren kargolayabiliriz.",
    },
    {
      bad: 'Randevusuz hasta kabul etmiyoruz.',
      at: 'Randevusuz hasta kabul etmiyoruz',
      good: 'Randevuyla hasta kabul ediyoruz.',
    },
    { bad: 'Faturasiz iade alinmaz.', at: 'Faturasiz iade alinmaz', good: 'Faturayla iade alinir.' },
    {
      bad: 'Belgesiz işlem yapamıyoruz.',
      at: 'Belgesiz işlem yapamıyoruz',
      good: 'Belgeyle işlem yapabiliriz.',
    },
  ],
  allows: [
    'Sıra beklemeden işleminizi bitirebilirsiniz.',
    'Hiç vakit kaybetmeden dosyanızı açtım.',
    'Siz aramadan önce paketiniz yola çıkmıştı.',
    'Randevunuz olmadan da şubemize uğrayabilirsiniz.',
    'Onayınız olmadan kartınızdan çekim yapmayız.',
    'İndirim pazara kadar geçerli.',
    'Beğenmezseniz 14 gün içinde iade ediyoruz.',
    'Kazadan yararlanma hakkınız 12 ay sürer.',
    'İzniniz olmadan aramayız.',
    'Sormadan abonelik başlatmayız.',
    'Siz istemeden üyeliğiniz uzamaz.',
    'Ön ödeme olmadan da yer ayırıyoruz.',
    'Siz onay vermeden randevunuz değişmez.',
    'Faturasız da iade alıyoruz.',
  ],
})
