/** The pieces that Turkish patterns share. */
import type { Grammar, Sentence, Token, TokenPattern } from '../contract'
import { endings, finite, type Tense, type VerbFeatures } from './morphology'
import { lower } from './normalise'
import { isFinite, isNegative, isPositive, isUnable, isUs, isYou, readings, type Wanted } from './verbs'

const form = (wanted: Wanted, features: readonly VerbFeatures[] | undefined): TokenPattern => ({
  test: (token) => readings(token).some(wanted),
  ...(features && { anchors: { suffixes: endings(features) } }),
})

/** As `form`, for words whose likeliest reading fits: 'açıldı' opened by itself before anybody opened it. */
const onlyForm = (wanted: Wanted, features: readonly VerbFeatures[]): TokenPattern => ({
  test: (token) => {
    const [first] = readings(token)
    return first !== undefined && wanted(first)
  },
  anchors: { suffixes: endings(features) },
})

const ALL: readonly Tense[] = ['prog', 'aor', 'past', 'evid', 'fut', 'makta', 'nec']
const UNABLE = { polarity: 'neg', ability: true } as const
const ABLE = { polarity: 'pos', ability: true } as const
const NEGATIVE = { polarity: 'neg' } as const
const POSITIVE = { polarity: 'pos' } as const
const US = { persons: ['1sg', '1pl'] } as const
const YOU = { persons: ['2sg', '2pl'] } as const
const THEM = { persons: ['3sg', '3pl'] } as const

const unableForms = finite(UNABLE, ALL, { copulas: ['past', 'dir'] })
const negativeForms = finite(NEGATIVE, ['prog', 'aor', 'past', 'evid', 'fut', 'makta'], { copulas: ['dir'] })

const nominal = (formName: 'mA' | 'AcAK' | 'DIK', modality: Pick<VerbFeatures, 'polarity' | 'ability'>, rest: Partial<VerbFeatures>): VerbFeatures => ({
  ...modality,
  form: formName,
  ...rest,
})

/** What a support team promises not to do: 'sizden şifre istemeyiz', 'verilerinizi paylaşmayız'. */
const PROMISED = new Set(['iste', 'paylaş', 'aktar', 'sakla', 'unut', 'yorul', 'bekletme', 'beklet', 'uğraştır', 'yansıt', 'bırak', 'vazgeç'])

/** What one asks a customer to do another way: to forbid it says nothing of safety. To sen it would read as a noun ('arama'). */
const ANSWERS = new Set(['yanıtla', 'cevapla', 'ara', 'yaz', 'ertele', 'gecik'])

const RESOURCES = 'yer oda randevu stok urun beden bedenimiz numune kontenjan altyapi hizmet secenek masa koltuk bilet sube servis arac kurye saat ucus sefer kampanya indirim teslimat gonderim personel temsilci egitmen doktor hekim parca model surum paket kapasite bosluk sezlong otopark eleman'.split(' ')
const RESOURCE = new RegExp(`^(?:${RESOURCES.join('|')})(?:[iu]|s[iu]|l[ae]r|l[ae]r[iu]|[iu]?m[iu]z|l[ae]r[iu]m[iu]z|[iu]m|mizde)?$`)

/** What a team offers, and refuses by the negative. */
const REFUSED = new Set('et ver sat sun destekle al gönder yap karşıla uygula onayla gerçekleştir sağla düzenle çalış kabullen taşı yolla üret değiştir'.split(' '))

/** Passives that live on as verbs of their own: what happens by itself. */
const HAPPENING = new Set('reddedil yenil bulun görün kırıl kesil açıl çekil takıl yazıl tutul bağlan sevin üzül düşün basın öden yaşan söylen'.split(' '))

/** What a guess is about: things that come, last, change. What people may do is a permission. */
const GUESSED = new Set(
  'gel sür bul gecik yara değiş yaşan oluş çık uza art azal düş yansı yansıt ulaş etkile göster kaynaklan takıl tüken karış ettir et_ artır azalt kısal bozul yavaşla hızlan yüksel iste gerek sarkma sark yol doğ geç_ düzel çöz çözül düzelt kolaylaştır hızlandır iyileştir rahatlat yaşat neden görün bit başla_ açıl kapan kesil zorla yor engelle uzat değiştir_ gerektir'.split(' '),
)

/** What one does in a conversation without solving anything: thanking, understanding, reading, asking. */
const UNSOLVING = new Set('anla rica dile üzül bil iste um bekle gör oku düşün san inan sevin söyle de sor hatırla tanı farket öğren anımsa duy hisset yaşa isted görüş yaz_ zannet merak utan bulun ol konuş incele_ sevin'.split(' '))

const THIRD_PERSON_ADJECTIVE = /(?:m[ae]z|mis|mus)$/

/** True behind a third-person form in -mAz or -mIş that describes the noun after it: 'kabul edilemez durum'. */
function isAttributive(sentence: Sentence, index: number): boolean {
  const before = sentence.tokens[index - 1]
  const token = sentence.tokens[index]
  if (!before || token?.kind !== 'word' || !THIRD_PERSON_ADJECTIVE.test(before.key)) return false
  return !/^(?:ama|fakat|ancak|cunku|ve|veya|diye|ki|de|da|artik|lutfen|maalesef|[a-z]*(?:bey|hanim))$/.test(token.key)
}

const isCapital = (text: string): boolean => text !== '' && text.charAt(0) !== lower(text.charAt(0))

/** 'sorun' is the noun where something of its own clause follows, and the request to ask ('bize sorun') at the end. */
const isNoun = (next: Token | undefined): boolean => next?.kind === 'word' && !['ve', 'veya', 'ya', 'lutfen', 'degil', 'yok', 'olmaz', 'ki', 'sonra'].includes(next.key)

const forbids = (token: Token, next: Token | undefined): boolean =>
  readings(token).some(
    (reading) =>
      reading.form === 'imp' && isNegative(reading) && (reading.person === '2pl' || (reading.person === '2sg' && (next === undefined || next.breaks))),
  )

export const grammar: Grammar = {
  need: `(gerekiyor|gerekir|gerek|gerekecek|gerekmektedir|gerekecektir|gereklidir|gerekli|lazım|şart|şarttır|zorunlu|zorunludur|mecburi|mecburidir|elzem|elzemdir|zaruri|zaruridir / icap eder|ediyor|etmektedir)`,

  // 'sorun' is also the stem of the request to ask ('sorun', ask!) and near 'soru' (question): only clear nouns count.
  problem: {
    test: ({ key, text }, index, sentence) => !(index > 0 && isCapital(text) && isCapital(sentence.tokens[index - 1]?.text ?? '')) && ((key === 'sorun' && isNoun(sentence.tokens[index + 1])) || /^(?:sorun(?:u|un|um|la|da|dan|a|lar[a-z]*|unu|unuz[a-z]*|umuz[a-z]*|uyla|unun|una|unda|undan)|problem(?!atik)[a-z]*|sikayet(?!v?ar|ci)[a-z]*|sikinti(?!si?z|li)[a-z]*)$/.test(key)),
    anchors: { prefixes: ['sorun', 'problem', 'sikayet', 'sikinti'] },
  },

  // What may be out of reach: places, stock, people, services. '*' keeps their endings.
  resource: {
    test: ({ key }) => RESOURCE.test(key),
    anchors: { prefixes: RESOURCES },
  },
  absent: `($resource ..1 yok|yoktur|kalmadı|kalmamıştır|bulunmuyor|bulunmamaktadır !(mi|mu|ise) / mevcut|müsait|satışta|stokta|stoklarımızda|açık|aktif|boş değil|değildir|değiliz|değilim|yok|yoktur|kalmadı|bulunmuyor|bulunmamaktadır !(mi|mu) /
    tükendi|tükenmiştir|tükenmiş|doluyuz|kapalıyız / (kontenjan|kontenjanımız|kapasite|kapasitemiz|uçuş|uçuşumuz|sefer|otelimiz|salon|salonumuz|oda|odalarımız|sınıf|kurs|liste|restoranımız|ajanda|takvim|takvimimiz|randevularımız|grup) ..2 dolu|doldu|doludur / (mağazamız|şubemiz|ofisimiz|deskimiz|restoranımız|servisimiz|merkezimiz|bankomuz|gişemiz|büromuz|havuz|havuzumuz|spa|salon|salonumuz) ..1 kapalı|kapalıdır /
    ($resource|stoğumuz|stoklarımız|stok bitti|bitmiş|bitmiştir / izinli|izinde|raporlu|tatilde $end / (günleri|günü|saatlerinde|saatleri|tatilinde|akşamları|bayramda) ..1 (çalışmıyor|çalışmıyoruz|çalışmamaktayız / hizmet vermiyoruz|vermiyor|veremiyoruz / açık değil|değiliz)) /
    satıştan|yayından|menüden|katalogdan kalktı|kaldırıldı|kaldırdık|çıkarıldı|çıktı / üretimi|satışı|hizmeti durduruldu|durdu|bitti|sonlandırıldı|kaldırıldı / hizmet|devre|kullanım dışı|dışında !(bırak*) / hizmete kapalı / hizmetimiz|kampanyamız|kampanya|satışımız|servisimiz (bitti|bulunmuyor|yok / sona erdi|ermiştir))`,

  // What a team refuses: verbs of offering, with their noun.
  refusedByUs: '(kabul|teslim|dahil|takas|tamir|iptal|geri|takip|ibraz|izin|destek|hizmet|garanti|taahhüt|onay? $refusing)',

  unitWord: {
    test: ({ key }) => /^(?:birim|departman|ekip|ekib|bolum|kisi|arkadas|uzman|personel|sube|makam|taraf)(?:[a-z]*)$/.test(key),
    anchors: { prefixes: ['birim', 'departman', 'ekip', 'ekib', 'bolum', 'kisi', 'arkadas', 'uzman', 'personel', 'makam', 'taraf'] },
  },

  // What one washes one's hands of.
  notOurs: `((bizim|benim)? (sorumluluğumuzda|sorumluluğumda|sorumluluğumuz|sorumluluğum|görevimiz|görevim|işimiz|işim|konumuz|alanımız|alanım|hatamız|hatam|kusurumuz|suçumuz|suçum|kabahatimiz|yetkimizde|yetkimde|departmanımız|birimimiz|birimimizde|departmanımızda|şubemizde|tarafımızda) (dahilinde)? (değil|değildir) / (bizi|beni) (ilgilendirmez|ilgilendirmiyor|bağlamaz|bağlamıyor) / (bizimle|benimle|ekibimizle|şirketimizle) (ilgili|alakalı) değil|değildir / (yetkimiz|yetkim|sorumluluğumuz|sorumluluğum) (yok|yoktur|bulunmuyor|bulunmamaktadır|dışında|dışındadır) / bizim? (bizden|tarafımızdan) (kaynaklanmıyor|kaynaklanmamaktadır / kaynaklı|kaynaklanan ..2 değil) / sorumlu değiliz|değilim|tutulamayız / (biz|ben) bakmıyoruz|bakmıyorum|karışmıyoruz)`,

  // Figures.
  numeral: 'bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz|bin|birkaç|yarım',
  unit: 'dakika|saat|gün|günü|hafta|ay|yıl|saniye|sn|dk',
  currency: {
    test: ({ key }) => /^(?:(?:tl|lira|dolar|euro|avro|sterlin|kurus|usd|eur|try)(?:'?[a-z]{1,4})?|[₺$€])$/.test(key),
    anchors: { prefixes: ['tl', 'lira', 'dolar', 'euro', 'avro', 'sterlin', 'kurus', 'usd', 'eur', 'try'] },
  },
  notYet: form((reading) => isNegative(reading) && isFinite(reading) && reading.person === '3sg' && (reading.form === 'past' || reading.form === 'evid' || reading.form === 'prog') && reading.copula !== 'cond', finite(NEGATIVE, ['past', 'evid', 'prog'], { ...THEM, copulas: ['dir'] })),

  // What cannot be had, and what can.
  cannot: `($unable / erişimim|erişimimiz yok|bulunmuyor / (mümkün|olanaklı|olası / söz konusu) değil|değildir|görünmüyor|olmuyor|olamıyor|olmayacak|olmayacaktır|olamaz /
    imkansız|imkânsız|imkansızdır / imkan|imkanı|imkanımız|imkanım|imkanınız|olanağı|olanağımız|şansımız|şansım|şansınız yok|yoktur|bulunmuyor|bulunmamaktadır|kalmadı)`,
  refused: `($denied / yok|yoktur / mümkün|geçerli|mevcut|aktif değil|değildir)`,
  offer: `($youCan|$weWill|$weCan|$please|uygun|müsait|mevcut|var|açık|hazır|açığız|mümkün !değil)`,
  // The end of a clause whose predicate is a noun: 'bu bir tür hediye çeki.'
  nounEnd: {
    place: (index, sentence) => {
      const token = sentence.tokens[index]
      const before = sentence.tokens[index - 1]
      return (token === undefined || token.breaks) && !readings(before).some((reading) => reading.known && isFinite(reading))
    },
  },
  participleHead: { place: (index, sentence) => isAttributive(sentence, index) },

  // Finite verbs.
  unable: form(isUnable, unableForms),
  unableWe: form((reading) => isUnable(reading) && isUs(reading), finite(UNABLE, ALL, US)),
  unableYou: form((reading) => isUnable(reading) && isYou(reading), finite(UNABLE, ALL, YOU)),
  denied: form((reading) => isFinite(reading) && reading.polarity === 'neg' && !reading.possible && reading.form !== 'imp' && reading.form !== 'cond' && reading.form !== 'opt', [...unableForms, ...negativeForms]),
  negative: form((reading) => isNegative(reading) && isFinite(reading) && reading.form !== 'imp' && reading.form !== 'cond' && reading.form !== 'opt', negativeForms),
  negativeWe: form((reading) => isNegative(reading) && isFinite(reading) && isUs(reading) && reading.form !== 'opt', finite(NEGATIVE, ['prog', 'aor', 'past', 'evid', 'fut', 'makta'], US)),
  finite: form((reading) => reading.known && isFinite(reading) && reading.form !== 'imp' && reading.form !== 'cond', undefined),
  finitePositive: form((reading) => reading.known && isFinite(reading) && isPositive(reading) && reading.form !== 'imp' && reading.form !== 'cond' && reading.form !== 'nec', undefined),
  we: form((reading) => reading.known && isFinite(reading) && isUs(reading) && isPositive(reading) && reading.form !== 'cond', undefined),
  weWill: form((reading) => isFinite(reading) && isUs(reading) && isPositive(reading) && ['fut', 'aor', 'prog', 'makta'].includes(reading.form), finite(POSITIVE, ['fut', 'prog', 'makta'], US)),
  weCan: form((reading) => isFinite(reading) && isUs(reading) && isPositive(reading) && reading.ability === true, finite(ABLE, ['aor', 'fut', 'prog'], US)),
  please: form((reading) => reading.known && reading.form === 'imp' && isPositive(reading) && reading.person === '2pl', undefined),
  ifNot: form((reading) => reading.polarity === 'neg' && (reading.copula === 'cond' || reading.form === 'cond') && reading.copula !== 'past', [
    ...finite(NEGATIVE, ['aor'], { copulas: ['cond'] }).filter(({ copula }) => copula),
    ...finite(NEGATIVE, ['cond']),
  ]),
  notDone: form((reading) => isNegative(reading) && reading.form === 'DIK' && reading.person !== undefined && !reading.case, (['1sg', '2sg', '3sg', '1pl', '2pl'] as const).map((person) => nominal('DIK', NEGATIVE, { person }))),
  unableAsWe: form((reading) => reading.polarity === 'neg' && reading.ability === true && reading.form === 'DIK' && isUs(reading), (['1sg', '1pl'] as const).map((person) => nominal('DIK', UNABLE, { person }))),
  youCan: form((reading) => isFinite(reading) && isYou(reading) && isPositive(reading) && reading.ability === true && reading.form === 'aor', finite(ABLE, ['aor'], YOU)),
  canThirdPerson: form((reading) => reading.form === 'aor' && (reading.ability === true || reading.possible === true) && reading.person === '3sg' && (reading.polarity === 'pos' || reading.possible === true), finite(ABLE, ['aor'], THEM)),
  evidential: form((reading) => reading.form === 'evid' && isFinite(reading), undefined),

  // Nominal forms with a possessor.
  yourDoing: form((reading) => reading.form === 'mA' && isYou(reading) && isPositive(reading) && !reading.case && !reading.plural, (['2sg', '2pl'] as const).map((person) => nominal('mA', POSITIVE, { person }))),
  yourDoingAcc: form((reading) => reading.form === 'mA' && isYou(reading) && isPositive(reading) && reading.case === 'acc', (['2sg', '2pl'] as const).map((person) => nominal('mA', POSITIVE, { person, case: 'acc' }))),
  ourDoing: form((reading) => reading.form === 'mA' && isUs(reading) && isPositive(reading) && !reading.case, (['1sg', '1pl'] as const).map((person) => nominal('mA', POSITIVE, { person }))),
  doing: form((reading) => reading.form === 'mAk' && isPositive(reading) && !reading.case, [nominal('mA', POSITIVE, {})].map((features) => ({ ...features, form: 'mAk' as const }))),
  doingAcc: form((reading) => reading.form === 'mA' && isPositive(reading) && reading.case === 'acc' && !reading.person, [nominal('mA', POSITIVE, { case: 'acc' })]),
  doingDat: form((reading) => reading.form === 'mA' && isPositive(reading) && reading.case === 'dat' && !reading.person, [nominal('mA', POSITIVE, { case: 'dat' })]),
  doingAbl: form((reading) => (reading.form === 'mAk' || reading.form === 'mA') && isPositive(reading) && reading.case === 'abl' && !reading.person, [{ ...POSITIVE, form: 'mAk', case: 'abl' }]),
  doingLoc: form((reading) => reading.form === 'mAk' && isPositive(reading) && reading.case === 'loc', [{ ...POSITIVE, form: 'mAk', case: 'loc' }]),
  without: form((reading) => reading.form === 'mAdAn', [{ ...NEGATIVE, form: 'mAdAn' }]),
  unless: form((reading) => reading.form === 'DIkçA' && reading.polarity === 'neg', [{ ...NEGATIVE, form: 'DIkçA' }]),

  must: form((reading) => reading.form === 'nec' && isYou(reading) && isPositive(reading) && !reading.copula, finite(POSITIVE, ['nec'], YOU)),
  weMust: form((reading) => reading.form === 'nec' && isUs(reading) && isPositive(reading) && !reading.copula, finite(POSITIVE, ['nec'], US)),
  shouldHave: form(
    (reading) => (reading.form === 'nec' || reading.form === 'cond') && isYou(reading) && reading.copula === 'past',
    [...finite(POSITIVE, ['nec', 'cond'], { ...YOU, copulas: ['past'] }), ...finite(NEGATIVE, ['nec'], { ...YOU, copulas: ['past'] })].filter(({ copula }) => copula),
  ),
  passiveMust: form((reading) => reading.activeStem !== undefined && reading.form === 'nec' && reading.person === '3sg' && isPositive(reading), finite(POSITIVE, ['nec'], { persons: ['3sg'], copulas: ['dir'] })),
  passiveDoing: form((reading) => reading.activeStem !== undefined && reading.form === 'mA' && reading.person === '3sg' && !reading.case && isPositive(reading), [nominal('mA', POSITIVE, { person: '3sg' })]),
  youDidNot: form((reading) => reading.activeStem === undefined && isNegative(reading) && isYou(reading) && ['past', 'evid'].includes(reading.form) && reading.copula !== 'cond', finite(NEGATIVE, ['past', 'evid'], YOU)),
  youCouldNot: form((reading) => isUnable(reading) && isYou(reading) && ['past', 'evid'].includes(reading.form), finite(UNABLE, ['past', 'evid'], YOU)),
  youDid: form((reading) => reading.activeStem === undefined && isPositive(reading) && !reading.ability && isYou(reading) && ['past', 'evid'].includes(reading.form) && reading.copula !== 'cond', finite(POSITIVE, ['past', 'evid'], YOU)),
  notKnowing: 'bilmiyorum|bilmiyoruz|bilemiyorum|bilemiyoruz|bilmem|bilmeyiz|bilemem|bilemeyiz|bilmiyordum|bilmemekteyiz|bilememekteyiz|bilemedim|bilemedik',
  couldDo: form((reading) => reading.form === 'AcAK' && reading.ability === true && isPositive(reading) && isUs(reading) && !reading.case, (['1sg', '1pl'] as const).map((person) => nominal('AcAK', ABLE, { person }))),
  dontAnswer: form((reading) => reading.form === 'imp' && isNegative(reading) && reading.person === '2pl' && ANSWERS.has(reading.stem), [
    { ...NEGATIVE, form: 'imp', person: '2pl' },
    { ...NEGATIVE, form: 'imp', person: '2pl', formal: true },
  ]),
  refusing: form((reading) => isNegative(reading) && isUs(reading) && ['prog', 'aor', 'makta', 'fut'].includes(reading.form) && REFUSED.has(reading.stem), finite(NEGATIVE, ['prog', 'aor', 'makta', 'fut'], US)),
  refusedPassive: form((reading) => isNegative(reading) && reading.activeStem !== undefined && isFinite(reading) && ['prog', 'aor', 'makta'].includes(reading.form) && reading.person === '3sg' && REFUSED.has(reading.activeStem) && reading.activeStem !== 'et', finite(NEGATIVE, ['prog', 'aor', 'makta'], { persons: ['3sg'], copulas: ['dir'] })),
  whoDoesNot: form((reading) => reading.form === 'An' && reading.polarity === 'neg', [
    { ...NEGATIVE, form: 'An' },
    { ...NEGATIVE, form: 'An', plural: true },
    { ...NEGATIVE, form: 'An', plural: true, case: 'dat' },
    { ...NEGATIVE, form: 'An', plural: true, case: 'acc' },
  ]),
  look: form((reading) => reading.stem === 'bak' && isUs(reading) && isPositive(reading) && isFinite(reading) && !reading.ability && reading.form !== 'nec', [
    ...finite(POSITIVE, ['prog', 'aor', 'fut', 'opt'], US),
  ]),
  act: form((reading) => isUs(reading) && isPositive(reading) && ['yap', 'et', 'gerçekleştir', 'tamamla'].includes(reading.stem) && isFinite(reading), finite(POSITIVE, ['prog', 'aor', 'fut'], US)),
  donePassive: onlyForm(
    (reading) => reading.activeStem !== undefined && isPositive(reading) && !reading.ability && ['past', 'evid', 'fut'].includes(reading.form) && reading.person === '3sg' && (reading.copula === undefined || reading.copula === 'dir') && !HAPPENING.has(reading.stem),
    finite(POSITIVE, ['past', 'evid', 'fut'], { persons: ['3sg'], copulas: ['dir'] }),
  ),
  ongoing: form((reading) => reading.form === 'prog' && isFinite(reading), undefined),
  futureVerb: form((reading) => reading.form === 'fut', undefined),
  mightHappen: form((reading) => reading.form === 'aor' && reading.person === '3sg' && !reading.copula && (reading.possible === true || (reading.ability === true && isPositive(reading) && GUESSED.has(reading.stem))), finite(ABLE, ['aor'], { persons: ['3sg'] })),
  claim: form((reading) => (reading.form === 'AcAK' || reading.form === 'DIK') && (reading.case === 'acc' || reading.case === 'dat') && reading.person !== undefined, [
    ...(['1sg', '1pl', '2pl', '3sg'] as const).flatMap((person) => [nominal('AcAK', POSITIVE, { person, case: 'acc' }), nominal('DIK', POSITIVE, { person, case: 'acc' }), nominal('AcAK', POSITIVE, { person, case: 'dat' }), nominal('DIK', POSITIVE, { person, case: 'dat' })]),
  ]),
  think: '(düşünüyorum|düşünüyoruz|sanıyorum|sanıyoruz|zannediyorum|zannediyoruz|inanıyorum|inanıyoruz|umuyorum|umuyoruz|umarım|varsayıyorum|varsayıyoruz|sanmaktayız|düşünmekteyiz / tahmin ediyorum|ediyoruz|etmekteyiz|ederim / ümit ediyorum|ediyoruz / zannetmekteyiz)',
  trying: '(çalışalım|çalışayım|düşünüyoruz|düşünüyorum|çalışıyoruz|çalışıyorum|çalışacağız|çalışacağım|çalışırız|çalışırım|çalışmaktayız|uğraşıyoruz|uğraşıyorum|uğraşacağız|uğraşırız|çabalıyoruz|çabalıyorum|çabalayacağız|umuyoruz|umuyorum|hedefliyoruz|hedefliyorum|planlıyoruz|planlıyorum|deneyeceğiz|deneyeceğim|deneriz|denerim|deniyoruz|amaçlıyoruz / gayret|ümit|umut|niyet ediyoruz|ediyorum|edeceğiz|edeceğim|ederiz|ederim / çalışacak|çalışacaklar|çalışacaktır / çaba|özen|gayret gösteriyoruz|göstereceğiz|gösteririz|gösteriyorum)',
  ifYou: form((reading) => isPositive(reading) && isYou(reading) && (reading.form === 'cond' || (reading.form === 'aor' && reading.copula === 'cond')), [
    ...finite(POSITIVE, ['cond'], YOU),
    ...finite(POSITIVE, ['aor'], { ...YOU, copulas: ['cond'] }).filter(({ copula }) => copula),
  ]),
  giveWord: 'söz|garanti',
  solves: form(
    (reading) => reading.known && isFinite(reading) && isUs(reading) && isPositive(reading) && !reading.possible && ['prog', 'fut', 'aor', 'past', 'makta'].includes(reading.form) && !reading.copula && !UNSOLVING.has(reading.stem),
    finite(POSITIVE, ['prog', 'fut', 'past', 'makta', 'aor'], US),
  ),
  theyWill: form((reading) => reading.known && reading.form === 'fut' && !isUs(reading) && isPositive(reading), finite(POSITIVE, ['fut'], { persons: ['3sg', '3pl', '2sg', '2pl'], copulas: ['dir'] })),
  couldNot: form((reading) => isUnable(reading) && reading.person === '3sg' && (reading.form === 'past' || reading.form === 'evid') && !reading.copula, finite(UNABLE, ['past', 'evid'], { persons: ['3sg'] })),
  trouble: {
    test: ({ key }) => /^(?:aksaklik|aksakli|sorun|olumsuzlu|rahatsizli|magduriyet|sikinti|gecikme|karisikli|aksilik|aksili|yanlisli|hata|durum|tatsizli|problem|kesinti|yogunlu)[a-z]*$/.test(key),
  },
  untilDone: form((reading) => reading.form === 'An' && isPositive(reading) && reading.case === 'dat' && !reading.plural, [{ ...POSITIVE, form: 'An', case: 'dat' }]),
  dontPlural: form((reading) => reading.form === 'imp' && isNegative(reading) && reading.person === '2pl', [
    { ...NEGATIVE, form: 'imp', person: '2pl' },
    { ...NEGATIVE, form: 'imp', person: '2pl', formal: true },
  ]),
  coming: form((reading) => reading.known && isFinite(reading) && ['prog', 'fut', 'aor', 'makta', 'opt'].includes(reading.form), undefined),
  otherCan: form((reading) => reading.known && isFinite(reading) && isPositive(reading) && reading.ability === true && !isUs(reading) && !isYou(reading), finite(ABLE, ['aor', 'prog', 'fut'], THEM)),
  mustNot: form((reading) => reading.form === 'nec' && isNegative(reading), finite(NEGATIVE, ['nec'], { copulas: ['dir'] })),
  neverDone: form(
    (reading) => isNegative(reading) && isUs(reading) && ['prog', 'aor', 'makta', 'fut'].includes(reading.form) && PROMISED.has(reading.stem),
    finite(NEGATIVE, ['prog', 'aor', 'makta', 'fut'], US),
  ),
  youDidEvidential: form((reading) => reading.activeStem === undefined && isPositive(reading) && !reading.ability && isYou(reading) && reading.form === 'evid' && !reading.copula, finite(POSITIVE, ['evid'], YOU)),
  yourNotDoing: form((reading) => isNegative(reading) && reading.form === 'DIK' && isYou(reading) && !reading.case, (['2sg', '2pl'] as const).map((person) => nominal('DIK', NEGATIVE, { person }))),
  yourHavingDone: form((reading) => isPositive(reading) && reading.form === 'DIK' && isYou(reading) && !reading.case, (['2sg', '2pl'] as const).map((person) => nominal('DIK', POSITIVE, { person }))),
  notHappening: form((reading) => isNegative(reading) && reading.form === 'DIK' && reading.person === '3sg' && !reading.case, [nominal('DIK', NEGATIVE, { person: '3sg' })]),
  // To sen the form is also a noun ('sorma', the asking): it counts at the end of a clause alone.
  dont: { ...form((reading) => reading.form === 'imp' && isNegative(reading) && reading.person === '2pl', [
    { ...NEGATIVE, form: 'imp', person: '2sg' },
    { ...NEGATIVE, form: 'imp', person: '2pl' },
    { ...NEGATIVE, form: 'imp', person: '2pl', formal: true },
  ]), test: (token, index, sentence) => forbids(token, sentence.tokens[index + 1]) },
}
