/** Closed word classes of English. Function words tell where clauses and noun phrases begin without a tagger. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Pronouns that can only be, or nearly always are, the subject of a clause. */
export const subjectPronouns = list(
  'i we you he she it they this that these those there who someone somebody everyone everybody nobody nothing',
)

export const determiners = list(`
  the a an this that these those my your our his her its their each every any some no another both all either neither
  one such`)

export const prepositions = list(`
  about above across after against along among around as at before behind below beneath beside besides between beyond
  by concerning despite down during except for from in inside into like near of off on onto out outside over past per
  regarding since through throughout to toward towards under until till up upon via with within without`)

/** Forms that make a clause finite. */
export const finiteAuxiliaries = list(`
  am is are was were 'm 's 're has have had 've do does did will would 'll 'd wo can could ca may might must shall
  should cannot`)

export const weekdays = list(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
)

export const months = list(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec`)

/** Adverbs that stand between a subject and its verb without changing who acts. */
export const preverbalAdverbs = list(`
  really just also always simply only still already usually normally generally actually currently often certainly
  definitely sometimes now then soon never even probably possibly perhaps maybe kindly please truly`)

/** Verbs and nouns after which a plain form of "be", "have" is a state: a guess about them is said in the present. */
export const stativeVerbs = list(`
  be have need know want like belong cost contain include mean depend matter seem own prefer require deserve fit
  involve apply work help exist differ vary look sound weigh last measure consist remain stay make affect explain
  improve cause lead result suit save resolve indicate suggest reflect`)

/** Plural subjects without -s. */
export const irregularPlurals = list('people children men women staff police data feet teeth media criteria')

/** Words in -s that are singular. */
export const singularInS = list(
  'news status address access process business bus basis analysis gas lens plus campus canvas bonus virus focus menus series press express wireless',
)

/** Words of statements that keep people safe: there plain orders are kind. */
export const dangerWords = list(`
  pin pins password passwords passcode cvv otp scam scams phishing fraud fraudulent fraudster fraudsters malware swallow
  swallowed drowsiness drowsy anaesthetic anesthetic anaesthesia allergy allergies allergic allergen allergens peanuts nuts
  medication medicine tablets dosage dose overdose pregnant pregnancy alcohol flammable explosive emergency 999 911 choking
  safety goggles chemicals hazard hazards hazardous seatbelts fasten fastened belts danger dangerous poison toxic lithium helmet seatbelt evacuate unattended supervision injury
  injuries burns bleach electrocution gas smoke fire flames lifejacket malicious compromise compromised hijacking hacked`)

/** Words of the law and of small print. */
export const legalWords = list(`
  gdpr regulation regulations statute statutory hereby pursuant liability liable confidential indemnity jurisdiction
  copyright trademark legislation disclaimer`)

/** The commonest tokens of support English, most frequent first. */
export const common = `
  the you to a i is your of and it for that in this be not at on we will have are can with do please if or was from
  order 'll but any 's all there no as has so me my our up what n't by one would when how like been an more about know
  get out here could help them need 're time now want see make just email did soon ready think also had their 've 'm
  then only other which does after some look 'd back us they before over may were off send day work yes okay right
  confirm change great check thanks name able who should am too he she address link account available correct page
  found use than go under good down might must again into where it's take very new come because last next let long give
  still well sure first way`

export const numerals = list(
  'two three four five six seven eight nine ten eleven twelve both all many most several',
)

/** Frequent verbs that are their own base form: known without asking the tagger, so that it loads when first needed. */
export const plainVerbs = list(`
  accept access add adjust allow answer apply approve arrange arrive ask assign attach be become begin block book bring
  buy call cancel change charge check choose claim clear click close collect come complete confirm connect consider
  contact continue copy correct cost cover create decide delete deliver deny describe discuss do download edit email
  enable enter exchange expect explain export extend fill find finish fit fix follow forget forward get give go grant
  guarantee handle happen have hear help hold import include inform install issue join keep know leave let like list
  load locate log look lose mail make meet move need note offer open order pay pick place please plan post print process
  promise provide purchase reach read receive recommend refund register remember remove renew repair replace reply
  report request reschedule reserve reset resolve restart restore return review reverse run say schedule see select
  send serve set settle ship show sign solve sort speak start stay stop store submit support switch take talk tell
  test text think track transfer try turn understand unlock update upgrade upload use verify visit wait waive want
  work write`)
