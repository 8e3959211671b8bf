import type { Traits } from './profile'

/**
 * The languages that trigram statistics may choose between, ISO 639-3 to 639-1: our own, and those that a
 * customer's or an agent's sentence is mistaken for. A neighbour is no target: winning, it keeps us silent.
 * Dari (prs) is left out on purpose: it is Persian, and counts as pes.
 */
export const francCodes: Readonly<Record<string, string>> = {
  // Ours.
  eng: 'en',
  tur: 'tr',
  kor: 'ko',
  ell: 'el',
  pes: 'fa',
  // Latin script: the helpdesk languages of Europe, Turkish's nearest kin, and Asia's.
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  por: 'pt',
  ita: 'it',
  nld: 'nl',
  pol: 'pl',
  ces: 'cs',
  ron: 'ro',
  hun: 'hu',
  swe: 'sv',
  dan: 'da',
  fin: 'fi',
  azj: 'az',
  ind: 'id',
  vie: 'vi',
  // Arabic script: what Persian is mistaken for.
  arb: 'ar',
  urd: 'ur',
}

/**
 * The build keeps the trigrams of these languages alone, and detection passes the list to franc, so that the
 * source and the bundle decide alike.
 */
export const francLanguages: readonly string[] = Object.keys(francCodes)

/**
 * A few words of each language that could be taken for one of ours, so that trigrams are seldom asked. Words that
 * two languages share stand in both lists, else they would speak for one. Where a script is
 * one language's own, no word is needed.
 */
export const neighbours: readonly Traits[] = [
  {
    code: 'de',
    script: 'Latn',
    letters: 'äöüß',
    functionWords: `der die das den dem ein eine einen einer ist sind war hat haben wird werden wurde nicht kein keine
      und oder aber mit von für auf bei nach zu zum zur im in an am als auch noch nur so wie was wir ihr ihre ihren
      ihnen sie es ich uns unser bitte danke vielen dank hallo guten leider können kann bis her all hier sehr gerne`,
    endings: 'ung ungen keit heit lich ieren tion ion schaft en er ent te st ive ell al',
  },
  {
    code: 'fr',
    script: 'Latn',
    letters: 'éèêàçœù',
    functionWords: `le la les un une des du de d l et ou mais est sont a à ai avez avons été être pas ne n plus nous vous
      je j il elle on qui que qu ce cette ces c s t m votre vos notre nos pour par sur dans avec sans en au aux y si
      merci bonjour me son sa ses bien très dès sera pouvez`,
    endings: 'ion ions ment ent able ble eur ez ons ive age ure ies ate al es elle ique er ir tir',
  },
  {
    code: 'es',
    script: 'Latn',
    letters: 'ñáéíóú',
    functionWords: `el la los las un una de del y o pero es son está están ha he hemos han no se lo le les nos su sus tu
      tus que con por para en al a más como me mi muy ya si sí gracias hola usted puede podemos pedido este esta eso
      hay sin has`,
    endings: 'cion ciones mente ado ados ada idad ble al es os as ar ir tir er',
  },
  {
    code: 'pt',
    script: 'Latn',
    letters: 'ãõçàáéíóúê',
    functionWords: `o a os as um uma de do da dos das e ou mas é são está foi não se que com por para em no na nos nas ao
      seu sua seus você vocês nós me mais como já muito obrigado obrigada olá pode podemos pedido este isso esta sem`,
    endings: 'cao coes mente ado ados ada dade al es os as ar ir tir er',
  },
  {
    code: 'it',
    script: 'Latn',
    letters: 'àèéìòù',
    functionWords: `il lo la i gli le un una di del della dei e o ma è sono ha ho abbiamo non si che con per da in nel al a
      ci vi mi suo sua più come grazie ciao buongiorno può possiamo ordine questo questa anche se me no su ben`,
    endings: 'zione zioni mente ato ata ati ando ale ile oni ini are ire one ola',
  },
  {
    code: 'nl',
    script: 'Latn',
    functionWords: `de het een en of maar is zijn was heeft hebben hebt niet geen van voor met op in aan bij naar te om dat
      dit die deze wij we u uw je jouw ik ons onze als ook nog al er worden wordt kan kunnen kunt dank bedankt hallo
      alstublieft graag over me so hier dan ben t s door uit`,
    endings: 'ing ingen lijk heid tie en er st ent te eerd age',
  },
  {
    code: 'sv',
    script: 'Latn',
    letters: 'åäö',
    functionWords: `och att det är en ett som på av för med till inte den har vi du ni er din ditt kan vill från om men så
      i han jag tack hej här skulle ska eller var`,
    endings: 'ing ar er en ade tion lig st ent age',
  },
  {
    code: 'da',
    script: 'Latn',
    letters: 'åøæ',
    functionWords: `og at det er en et som på af for med til ikke den har vi du din kan vil fra om men så i jeg tak hej her
      skal eller de over var under`,
    endings: 'ing er en ede lig tion st ent',
  },
  {
    code: 'pl',
    script: 'Latn',
    letters: 'ąęłńśźżćó',
    functionWords: `i w na z do nie się jest to że o od po za dla jak czy a ale są być został zamówienie dziękujemy proszę
      pan pani ze by co ile już tym on we są musi może ma bez lub przez przy dla oraz pana`,
    endings: 'nie ania ego ych ować any ek ak',
  },
  {
    code: 'cs',
    script: 'Latn',
    letters: 'ěščřžýůáíé',
    functionWords: `a v na je se to že s z do pro jsme vás vaše ale by jak od po za ve si byla bylo není děkujeme prosím
      objednávka i o jsou musí nebo být může pole jen při pro vám už podle dobrý den bude`,
    endings: 'ani eni ych eho ovat any ek uje',
  },
  {
    code: 'ro',
    script: 'Latn',
    letters: 'ășțâîţ',
    functionWords: `și în la de cu pe nu este sunt un o care din pentru vă ne că a fi al am mai ați vom sau dar mulțumim
      comanda bună dumneavoastră`,
    endings: 'ului ilor area are ate ului tie',
  },
  {
    code: 'hu',
    script: 'Latn',
    letters: 'őűáéíóöü',
    functionWords: `a az és nem hogy is egy van meg ez kérjük köszönjük de ha csak még el már rendelés vagy most ki`,
    endings: 'nak nek ban ben tok tek ság seg unk ünk ott ett ek ak',
  },
  {
    code: 'fi',
    script: 'Latn',
    letters: 'äö',
    functionWords: `ja on ei se että en me te ole ovat oli joka kun tai mutta kiitos hei voit tämä sen olemme voimme tilaus
      mitä myös ne`,
    endings: 'ssa sta lla lta mme tte',
  },
  {
    code: 'az',
    script: 'Latn',
    letters: 'əğışİçöü',
    functionWords: `və üçün bir bu o ilə deyil edin zəhmət olmasa sifariş sifarişiniz hesab təşəkkür edirik var yoxdur daha
      çox siz sizin sizi biz bizim da də ki nə hər xahiş salam bəli xeyr olar olacaq kimi ya mən sonra qədər gün edə bilər necə`,
    endings:
      'miz niz nuz acaq ecek ırıq irik lar lər ları ləri larin lerin dir dır ini unu inde dan dən miş mış',
  },
  {
    code: 'id',
    script: 'Latn',
    functionWords: `yang dan di ke dari untuk dengan tidak ini itu anda kami kita akan telah sudah pada saya bisa dapat atau
      ada juga terima kasih pesanan mohon maaf silakan`,
    endings: 'kan nya an lah',
  },
  {
    code: 'vi',
    script: 'Latn',
    letters: 'đơưăạảấầậắếềểệịọốồộớờợụủứừự',
    functionWords: `và của là có không được cho với trong này đã sẽ bạn chúng tôi các một để đơn hàng cảm ơn`,
  },
  {
    code: 'ar',
    script: 'Arab',
    letters: 'ةأإؤ',
    functionWords: `في من على إلى الى عن مع هذا هذه ذلك التي الذي ان أن إن لا لم لن ما هو هي كان كانت قد لقد كل بعد قبل او أو
      و ثم حتى إذا يمكن يمكنك يمكننا شكرا مرحبا نعم عذرا نعتذر سوف سيتم تم لك لكم عليك عليكم السلام طلبك حسابك يرجى
      الرجاء نحن أنت بك به له لها منك غير كما لدينا لديك اليوم غدا سلام هل`,
    beginnings: 'ال وال بال لل',
    endings: 'ات ية ين كم نا',
  },
  {
    code: 'ur',
    script: 'Arab',
    letters: 'ٹڈڑےںہھ',
    functionWords: `ہے ہیں کا کی کے کو سے میں نے پر یہ وہ اور آپ ہم نہیں ہو گا گی گے تھا تھی ایک بھی تو جی ہاں شکریہ براہ کرم
      کیا کر کریں کرنے لیے بعد اس ان رہے رہا ہوں سلام`,
  },
  {
    code: 'ps',
    script: 'Arab',
    letters: 'ښځڅړټډڼېۍ',
  },
  {
    code: 'ku',
    script: 'Arab',
    letters: 'ەێۆڕڵڤ',
  },
  {
    code: 'ru',
    script: 'Cyrl',
    functionWords:
      'и в не на я что с по это вы мы ваш для как но у за от из так все уже если или спасибо можно',
  },
  {
    code: 'uk',
    script: 'Cyrl',
    letters: 'іїєґ',
    functionWords:
      'і в не на я що з по це ви ми ваш для як але у за від із так все вже якщо або дякуємо можна та',
  },
  {
    code: 'bg',
    script: 'Cyrl',
    functionWords:
      'и в не на се да е са за от с ще по ви ни си как но ако или вашата благодарим може сме към',
  },
  { code: 'he', script: 'Hebr' },
  { code: 'hi', script: 'Deva' },
  { code: 'bn', script: 'Beng' },
  { code: 'th', script: 'Thai' },
  { code: 'ka', script: 'Geor' },
  { code: 'hy', script: 'Armn' },
  { code: 'ja', script: 'Kana' },
  { code: 'zh', script: 'Hani' },
]
