/** The pieces that English patterns share. */
import type { Grammar, PlacePattern, Token, TokenPattern } from '../contract'
import { breaksBefore, declaredUpTo, isClause } from './clauses'
import {
  dangerWords,
  determiners,
  finiteAuxiliaries,
  irregularPlurals,
  legalWords,
  months,
  prepositions,
  preverbalAdverbs,
  singularInS,
  subjectPronouns,
  weekdays,
} from './lexicon'
import { baseForm, tagsOf } from './morphology'
import { positives } from './opposites'
import { handled, harmed, ofCase, ofYours, worked } from './passive'

const among = (words: ReadonlySet<string>): TokenPattern => ({ test: (token) => words.has(token.key) })

const anchored = (words: ReadonlySet<string>): TokenPattern => ({
  ...among(words),
  anchors: { words: [...words] },
})

const isFunctionWord = (key: string): boolean =>
  determiners.has(key) || prepositions.has(key) || finiteAuxiliaries.has(key) || subjectPronouns.has(key)

/** A plain verb form: after "to" or a modal. */
const bare: TokenPattern = {
  test: ({ kind, key }) =>
    kind === 'word' &&
    (key === 'be' ||
      key === 'have' ||
      key === 'do' ||
      (!isFunctionWord(key) && !/^(not|n't|nt|or|and|but)$/.test(key) && baseForm(key) === key)),
}

/** Something that a clause can begin with: a pronoun, a determiner, a name, a noun. */
const subject: TokenPattern = {
  test: ({ kind, key, text }) =>
    kind === 'opaque' ||
    kind === 'slot' ||
    kind === 'number' ||
    (kind === 'word' &&
      (subjectPronouns.has(key) ||
        determiners.has(key) ||
        (!prepositions.has(key) &&
          !finiteAuxiliaries.has(key) &&
          !/^(so|not|and|or|but)$/.test(key) &&
          text.length > 1))),
}

const adjective: TokenPattern = {
  test: (token, index, sentence) =>
    token.kind === 'word' && !isFunctionWord(token.key) && tagsOf(sentence)[index]?.has('Adjective') === true,
}

/** A word that can be graded or compared: what a degree word stands before. */
const gradable: TokenPattern = {
  test: (token, index, sentence) => {
    if (token.kind !== 'word' || isFunctionWord(token.key)) return false
    // The tagger takes these for verbs or nouns after "a bit".
    if (
      /^(off|slow|warm|cool|cold|long|late|early|low|high|short|tight|loose|dry|quiet|clear|open|light|dark|bright|loud|thick|thin|cheap|wide|narrow)(e?r)?$/.test(
        token.key,
      )
    )
      return true
    const tags = tagsOf(sentence)[index]
    return tags !== undefined && (tags.has('Adjective') || tags.has('Adverb') || tags.has('Comparative'))
  },
}

/** A verb after "just" that is no finished act: "just check", not "just arrived". */
const plain: TokenPattern = {
  test: (token, index, sentence) =>
    bare.test(token, index, sentence) ||
    (/[a-z]s$/.test(token.key) && tagsOf(sentence)[index]?.has('PresentTense') === true),
}

/** A past form or participle: "called", "sent". */
const past: TokenPattern = {
  test: ({ kind, key }) =>
    kind === 'word' &&
    !isFunctionWord(key) &&
    !/(ing|s)$/.test(key) &&
    (baseForm(key) !== key ||
      /^(put|set|read|let|cut|been|had|done|torn|worn|bent|burnt|stuck|hurt|split|shut|hit)$/.test(key)),
}

const ending = (end: string): TokenPattern => ({
  test: ({ kind, key }) => kind === 'word' && key.length > end.length + 2 && key.endsWith(end),
})

/** A plural noun, perhaps after adjectives. */
const plural: TokenPattern = {
  test: (_, index, { tokens }) => {
    for (let at = index; at < Math.min(index + 4, tokens.length); at++) {
      const word = tokens[at]
      if (word?.kind !== 'word' || isFunctionWord(word.key)) return false
      if ((/[^su']s$/.test(word.key) && !singularInS.has(word.key)) || irregularPlurals.has(word.key))
        return true
    }
    return false
  },
}

const troubles = new Set(['problem', 'problems', 'issue', 'issues'])

/** What customers book, buy or use. */
const offers = new Set(
  'seat seats seating room rooms table tables slot slots appointment appointments opening openings flight flights ticket tickets space spaces place places spot spots date dates time times vacancy vacancies option options stock car cars van vans bike bikes agent agents technician technicians engineer engineers doctor doctors bed beds train trains bus buses ferry ferries service services session sessions class classes copy copies unit units product products model models colour colours color colors size sizes voucher vouchers discount discounts delivery deliveries parking wifi wi-fi pool lift elevator breakfast restaurant shuttle upgrade upgrades replacement replacements part parts version versions'.split(
    ' ',
  ),
)

/** Participles of what customers wait for. */
const awaitedActs = new Set(
  'dispatched shipped sent processed approved completed released delivered scheduled assigned issued refunded reviewed fixed activated posted credited printed packed repaired arrived left answered replied responded reached come cleared started finished decided landed returned heard resolved restored installed handled'.split(
    ' ',
  ),
)

/** Participles of what customers are asked to do. */
const owedActs = new Set(
  'signed returned paid completed submitted sent filled confirmed provided uploaded presented shown renewed verified updated attached supplied settled entered selected installed accepted cleared restarted registered declared stamped printed'.split(
    ' ',
  ),
)

/** Where a clause can open: at a break, after "that", "and", "but" and the like. */
const opens: PlacePattern = {
  place: (index, { tokens }) => {
    const before = tokens[index - 1]
    return (
      before === undefined ||
      before.kind === 'mark' ||
      /^(and|but|so|because|as|since|that|although|though|while|then|yes|no|well|hi|hello|ok|okay|tbh|honestly|btw)$/.test(
        before.key,
      )
    )
  },
}

/** People to whom leave is given. */
const served = new Set(
  'applicant applicants attendees buyer buyers candidate candidates cardholders children client clients customer customers drivers employee employees everybody everyone guest guests holder holders member members owner owners parent parents participant participants passenger passengers patient patients people players recipient recipients resident residents riders seller sellers sender senders shoppers staff student students subscriber subscribers tenant tenants traveler travelers traveller travellers user users visitor visitors'.split(
    ' ',
  ),
)

/** The last word of a noun phrase that is no pronoun: the subject of a guess about things. */
const thing: TokenPattern = {
  test: ({ kind, key }) =>
    kind === 'opaque' ||
    kind === 'slot' ||
    kind === 'number' ||
    (kind === 'word' &&
      !isFunctionWord(key) &&
      !preverbalAdverbs.has(key) &&
      !served.has(key) &&
      !/^(and|or|but|if|as|so|not|please|there|anyone|everyone|one)$/.test(key)),
}

const NO_ACTOR =
  /^(tomorrow|tonight|today|noon|midday|midnight|then|now|next|end|close|half|quarter|mistake|accident|error|default|hand|e?-?mail|post|phone|text|sms|letter|fax|chat|courier|air|sea|rail|car|van|card|cheque|bank|.+ing)$/
/** Who may stand after "by": no time and no means. */
const actor: TokenPattern = {
  test: ({ kind, key }, index, { tokens }) =>
    kind !== 'number' &&
    kind !== 'mark' &&
    !weekdays.has(key) &&
    !months.has(key) &&
    !NO_ACTOR.test(key) &&
    !(
      key === 'the' &&
      /^(end|close|beginning|start|time|morning|afternoon|evening|weekend|\d.*)$/.test(
        tokens[index + 1]?.key ?? '',
      )
    ),
}

/** The last word of any noun phrase, people among them. */
const noun: TokenPattern = {
  test: ({ kind, key }) =>
    kind === 'opaque' ||
    kind === 'slot' ||
    (kind === 'word' &&
      !isFunctionWord(key) &&
      !preverbalAdverbs.has(key) &&
      !/^(and|or|but|if|as|so|not|please|there|that|which|who|what|how)$/.test(key)),
}

/** A name, or the first word of one. */
const capital: TokenPattern = { test: ({ kind, text }) => kind === 'word' && /^[A-Z]./.test(text) }

/** "your plan lapsed on 1 June": a past form that no noun follows, whatever the tagger makes of it. */
const hasPastVerb = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ key }, at) => {
    const next = tokens[from + at + 1]
    return /[^e]ed$/.test(key) && (next === undefined || next.kind === 'mark' || prepositions.has(next.key))
  })

const belittled: TokenPattern = {
  test: ({ key }) => Object.hasOwn(positives, key),
  anchors: { words: Object.keys(positives) },
}

export const grammar: Grammar = {
  // "don't" is "do" + "n't"; "nt" is what a hasty "dont" leaves.
  not: "not|n't|nt",
  be: "am|is|are|was|were|'m|'s|'re|be|been",
  have: "have|has|had|'ve|'s",
  do: 'do|does|did',
  will: "will|'ll|would|'d|shall|wo",
  modal: "can|ca|could|will|'ll|wo|would|'d|may|might|must|shall|should",
  us: 'i|we',
  who: 'i|we|you|he|she|it|they',
  determiner: among(determiners),
  weekday: anchored(weekdays),
  month: anchored(months),
  danger: anchored(dangerWords),
  legal: anchored(legalWords),
  bare,
  subject,
  adjective,
  opens,
  // Every way to say that something is out of reach; what follows is the bare verb.
  unable: `(can|ca|could not|n't|nt / can|could no longer / $be not|n't|nt able to / ai n't able to / $be unable to / will|wo|would not|n't|nt be able to /
    will|'ll|would be unable to / $be not|n't|nt in a position to)`,
  doubtful: `(maybe|prolly|perhaps|possibly|probably|hopefully|presumably|conceivably / most|very likely|probably !to / prob &$word / in theory / in all (likelihood|probability) / with (any / a bit of / a little)? luck / all being well)`,
  view: `(imo|imho|afaik|iirc / in my|our (humble|personal|honest)? (opinion|view|experience|eyes) / from my|our (point of view / perspective) / to my|our (mind|knowledge) / to the best of my|our knowledge / as far as i|we (know / (can)? (tell|see|remember|recall) / am|'m|are|'re aware / understand) / as far as i|we 'm|am|are|'re concerned / as best i|we can (tell|recall|remember) / if you ask me / as i|we (recall|remember|understand) it?)`,
  opine: 'think|believe|feel|guess|suppose|reckon|assume|suspect|imagine|figure|presume',
  unsure: `((am|'m|are|'re) (not|n't|nt) (really|entirely|completely|totally|quite|absolutely|fully|too / all that)? (100 %)? (sure|certain|positive) /
    (am|'m|are|'re) (no / not|n't|nt (a|an|the)) (real)? (expert|specialist|lawyer|doctor|accountant|engineer|technician|mechanic|plumber|electrician) / (can|ca) not|n't|nt be (entirely|completely|absolutely|fully|100 %)? (sure|certain|positive) / (do not|n't|nt)? take (my word for it / this as gospel) /
    (could|may|might) (well|easily / very well)? be (wrong|mistaken) /
    (do not|n't|nt)? quote me / do not|n't|nt hold me to / (can|ca) not|n't|nt (promise|guarantee|swear) you? anything? / no (promises|guarantees) /
    (do not|n't|nt) want to (promise|say) (too much / anything wrong) / correct me if i 'm|am wrong / stand to be corrected)`,
  seem: 'seems|seem|appears|appear|seemed|appeared|looks|look|sounds|sound',
  apparent: `(apparently|seemingly|evidently / from (what|where) (i|we) (can|could)? (see|tell|gather|understand|stand|sit) / by|from the look|looks of (it|things|this) /
    as it (seems|appears|looks) / it (seems / appears / would seem / would appear) &$brk / on the face of it / at first (sight|glance))`,
  // A sentence with a full stop, or typed in haste: labels and menu entries have neither.
  written: {
    place: (_, { tokens, text }) => {
      const last = tokens[tokens.length - 1]
      return (last?.kind === 'mark' && /^[.!…]/.test(last.key)) || !/^\p{Lu}/u.test(text.trimStart())
    },
  },
  // The sentence begins as a statement of ours, whatever it asks in the end.
  declared: { place: (_, sentence) => declaredUpTo(sentence) > 0 },
  lastClause: { place: (index, sentence) => index > 0 && index === declaredUpTo(sentence) },
  // Still in the clause of "only": no relative clause has begun.
  closeToOnly: {
    place: (index, { tokens }) => {
      for (let at = index - 1; at >= 0 && tokens[at]?.key !== 'only'; at--)
        if (/^(that|which|who|whose|where)$/.test(tokens[at]?.key ?? '')) return false
      return true
    },
  },
  brk: {
    place: (index, sentence) => sentence.tokens[index]?.kind === 'mark' || index >= sentence.tokens.length,
  },
  // A clause of its own follows: "the seal is worn", not "the battery".
  clauseAhead: {
    place: (index, sentence) => {
      let end = index + 1
      while (
        end < sentence.tokens.length &&
        sentence.tokens[end - 1]?.breaks !== true &&
        !breaksBefore(end, sentence)
      )
        end++
      return isClause(sentence, index, end) || hasPastVerb(sentence.tokens, index + 2, end)
    },
  },
  strive: `(try|attempt|endeavour|endeavor|aim|strive|hope|seek / do|try (our|my|their) (very|level|absolute)? (best|utmost|hardest) / make every (effort|attempt) / make (an|our|my best?) effort /
    do (everything|all|whatever) (i|we|they) can / do everything possible / give it (my|our) best (shot)? / see if i|we can (manage)?)`,
  gradable,
  past,
  thing,
  roughly:
    '(kinda / sorta / kind of / sort of / probably / maybe / perhaps / presumably / more or less / basically / pretty much / in a way / in theory)',
  plain,
  ing: ending('ing'),
  plural,
  handled,
  harmed,
  worked,
  ofCase,
  ofYours,
  manner:
    'apparently|probably|possibly|already|now|just|also|since|accidentally|mistakenly|wrongly|incorrectly|immediately|recently|currently',
  beenDone: "has|have|'s|'ve $manner? been $manner?",
  // Who acts is said, or that the customer asked for it: "by Marta", not "by Friday".
  byAgent: `(out / ..7 by $actor / ..9 (successfully / as|like (requested|agreed|promised / you (asked|requested|wanted|wished)) / at|on your (request|behalf)))`,
  actor,
  belittled,
  // Verbs of which nobody is given leave: what follows "may" is a guess.
  happens:
    'be|have|take|arrive|come|cause|delay|fail|vary|change|differ|appear|affect|help|work|need|include|depend|result|lead|occur|happen|reach|solve|fix|resolve|cost|improve|explain|slow|get|go|run|show|look|seem|expire|lose|receive|increase|decrease|return|bring|last|contain|fit|apply|end|start|leave|feel|sound|require|experience|notice|see|hear|find|want|land|ship|clear|refresh|restore|update|interest|suit|mean|make|speed|reduce|drop|fall|rise|break|stop|turn|become|remain|stay|prevent|block|close|open|reopen|shut|move|begin|turn|fade|shrink|crack|leak|melt|itch|hurt|slip|stick|freeze|crash|hang|lag|flicker|beep|blink|smell|bend|tear|drip|rattle|swell|jam|overheat|disconnect|disappear|vanish|interfere|interrupt|impact|miss|overlap',
  doubly:
    'well|just|also|still|even|only|possibly|perhaps|hopefully|probably|now|then|soon|already|sometimes|occasionally',
  // What "could" says of an ability.
  able: 'see|hear|find|get|want|show|run|go|feel|look|return|bring|leave|reach|land|ship|update|experience|notice|receive|open|close|move|start|begin|turn|stop|shut|reopen|block|prevent',
  // "may be used", "may occur only": leave is given. "may or may not" is no guess to be taken back.
  leave:
    '(used|created|listed|sent|shared|submitted|made|ordered|purchased|paid|returned|booked|combined|transferred|redeemed|found|seen|reached|accessed|downloaded|requested|viewed|added|exchanged|collected|picked|brought|taken|claimed|left|bought|rented|hired|obtained|reserved|stored|kept|worn|recorded|monitored|given|placed|carried / only / or (may|might) not)',
  // What is expected "should be" so; "should be at most 10 characters" is an order.
  expected: `($doubly|all|very|pretty|fully|completely? (ready|here|there|back|up|out|fine|ok|okay|alright|live|visible|viewable|possible|complete|done|over|enough|sorted|working|arriving|normal|good|gone|open|online|active|quick|easy|straightforward|better|faster|home|yours|resolved|fixed|settled|solved|cleared|delivered|refunded|credited|dispatched|shipped|restored|processed|completed|received|posted|repaired|replaced|reassigned|rebooked|installed|connected|reconnected|activated|unlocked|reinstated|released|approved|confirmed|reopened|lifted|covered|able|effective|with|within) /
    available !(in|to|for) / in &(soon|shortly|today|tomorrow|by|$brk) / sent ..6 $when / (about|around|approximately|roughly)? $number !(characters|digits|letters|words|symbols|pixels|px|lines|objects) / (on|in|at|by ..3 $spot) / at (the|your|our|a) $word / the|your (answer|cause|reason|right|case|last|end|problem|same|one))`,
  spot: '(account|inbox|mailbox|card|way|post|bar|shop|store|statement|hands|folder|office|desk|door|bank|system|road|van|time|touch|stock|service|place|air / $weekday / $month / $number / noon|midnight|tomorrow|today|tonight)',
  when: '(by|before|on|within|in|at|tomorrow|today|tonight|soon|shortly|next|this)',
  // What is expected to happen, rather than ordered to.
  due: '(be &$expected / have !$past &(..8 ready|by|tomorrow|today|tonight|soon|shortly|within) / arrive|take|come|reach|work|help|fix|solve|resolve|appear|show|land|get|clear|return|restore|receive|last|go|run|bring|disappear|expire|ship|leave|refresh|update|improve|speed|reduce|drop|stop|explain|cover|suffice|settle|apply|make|answer|turn|load|sync|connect|pass|open|reopen|finish / $bare &you)',
  noun,
  capital,
  // Who of us, and what such a one does for a customer.
  fromUs:
    '(from|in|at|on|within) (the $word? (team|department|staff|crew) / (our|my) $word? (team|side|end|office|department|staff|crew|company|group|desk|warehouse|depot|branch))',
  serving:
    'looking|working|checking|coming|calling|reviewing|handling|investigating|helping|preparing|fixing|bringing|sending|picking|packing|processing|dealing|sorting|repairing|answering|driving|taking|following|writing|arranging',
  served:
    'looked|checked|reviewed|called|phoned|rang|replied|responded|answered|processed|approved|declined|forwarded|escalated|closed|updated|moved|picked|fixed|handled|noticed|marked|cancelled|dropped|missed|overlooked|forgot|misread|misplaced|lost|sent|promised|told|visited|came|turned|switched|opened|packed|booked|fetched|brought',
  serves:
    'looks|checks|reviews|calls|phones|rings|replies|responds|answers|processes|comes|brings|sends|picks|fixes|handles|visits|opens|meets|fetches|drives|waits|gets|texts|emails|writes|confirms|helps|takes|follows|contacts',
  andSoOn: `(etc|etcetera \\.? / and so (on|forth) (and so (on|forth))? / and|or (things / stuff / something / anything / others / the rest) (like (that|this|those) / of (that|the) (kind|sort) / similar) / and everything else / and stuff else? / and everything &($stop / ,) / and the like|likes / and (all|everything) that / and|or whatever (else)? / and what (not / have you) / and whatnot / or (something / what have you / some such) similar? &$brk / and such &$brk / and more &$brk / and many more &$brk)`,
  // The list follows that says how many: "several teas, including oolong".
  listed: '(~..4 including|include|includes|ranging|namely|\\: / such as / like $subject , / from ..4 to)',
  pronoun: 'it|them|this|that|these|those|him|her|you',
  soonDone: '($brk / for you / right|now|today|tomorrow|tonight|personally|by|before|within|as|and|first)',
  // Of these "some" speaks in general: nobody counts them.
  general:
    'issues|people|customers|users|banks|cases|countries|browsers|phones|devices|things|times|days|guests|members|questions|problems|shops|stores|companies|carriers|airlines|hotels|apps|tools|words|kinds|types|sorts',
  unlinked: {
    place: (index, { tokens }) => {
      const before = tokens[index - 1]?.key ?? ''
      return (
        !prepositions.has(before) &&
        !/^(how|too|so|as|that|very|not|n't|nt|or|and|the|these|those|your|our|my|his|her|their|its|.+ing)$/.test(
          before,
        )
      )
    },
  },
  // What happens to the customer rather than what the customer is free to do.
  undergo:
    'receive|notice|see|hear|get|experience|find|need|be|have|encounter|lose|feel|recognise|recognize|remember|know',
  badly:
    '((unfortunately|unfortunatly|unfortunatley|unfortunetly|sadly|regrettably|regretfully|alas|unluckily|disappointingly (for (us|you|everyone|all))?) / much? to (my|our) (great|deep)? (regret|disappointment|sadness))',
  sorry: `((i|we)? ((do|really|sincerely|deeply|truly|humbly)? (apologise|apologize|regret) / (am|'m|are|'re)? (very|so|really|truly|terribly|deeply|extremely)? sorry) / (please accept)? (my|our) (sincere|sincerest|deepest|humble|heartfelt)? apologies / apologies / (please)? (excuse|forgive|pardon))`,
  bother: `((and (any|the|all)? / or / potential)? (inconvenience|inconveniences|inconvinience|inconvience|inconvenence|inconveniance|trouble|hassle|bother|disruption|frustration|discomfort|confusion|upset|annoyance) (and|or (any|the)? (inconvenience|frustration|trouble|confusion|hassle|disruption|upset|annoyance))?)`,
  yes: 'yes|yeah|yep|yup|sure|ok|okay',
  soon: `soon|shortly|momentarily`,
  obliged: `(must / gotta / will|'ll be (required|obliged) to / are|'re (going to / gonna) (have|need) to / (have|need) to|2 / (have|need) got to / 've got to / shall / (have|'ve) to / are|'re (required|obliged|obligated|expected|asked) to / ought to / had better / 'd better)`,
  offered: { test: ({ key }) => offers.has(key) },
  awaited: {
    test: ({ key }) => awaitedActs.has(key),
    anchors: { words: [...awaitedActs] },
  },
  // The word for what is wrong; with a capital inside a sentence it names a button or a heading.
  trouble: {
    test: ({ key, text }, index, sentence) =>
      troubles.has(key) &&
      (index === 0 || text.charAt(0) === key.charAt(0) || !/\p{Ll}/u.test(sentence.text)),
    anchors: { words: [...troubles] },
  },
  // What customers are asked to do, as it is said of the thing.
  owed: {
    test: ({ key }) => owedActs.has(key),
    anchors: { words: [...owedActs] },
  },
  mandatory:
    '(mandatory|compulsory|obligatory|imperative|essential|vital|crucial|required|necessary|important)',
  question: 'why|when|what|where|how|who|whether|if|which',
  unknown: `((i|we) ((really|still|honestly|actually|just)? do not|n't|nt (really|actually|exactly|currently|yet)? know (yet / exactly / for sure)? /
    ('m|am|are|'re) (not|n't|nt) (really|entirely|quite|too|exactly)? (sure|certain|aware) (yet)? / (have|'ve|got) (got)? no (idea / clue / way of knowing / way to know) / (ca|can|could) not|n't|nt (really)? (say|tell|know) (you)? /
    have (not|n't|nt) (got)? (a|the) (clue|faintest|foggiest) / (could not|n't|nt tell you / would not|n't|nt know / (honestly|really|truly) (ca|can|could) not|n't|nt (say|tell)) / (do not|n't|nt) have (a|any) (clue|idea) / 'm|am unsure / 're|are unsure) /
    (it|that) 's|is (beyond / a mystery to) (me|us) / it (is|'s) (still|currently)? (unclear / (not|n't|nt) (yet)? (clear|known)) (to (me|us))? / (ive / $opens) (absolutely|honestly)? no (idea|clue) !(is|was|too) / idk / i dunno / dunno / your guess is as good as mine|ours / (beats me))`,
  noAnswer: `((i|we) (do not|n't|nt (currently|yet)? have / have|'ve not|n't|nt got / have no) (the|an|any|that|this|a)? (exact|clear|further|more|definite)? (answer|answers|information|info|details|data|update|updates|news|explanation) )`,
  disowned: `<($start not (my|our) (department|job|area|responsibility|fault|mistake|doing|problem|decision|call|concern|business) / (its|thats / it|this|that is|'s|was) (really)? (not|n't|nt) (really)? ((my|our) (department|dept|job|area|responsibility|fault|mistake|error|doing|problem|decision|call|concern|business) / up to (me|us) / (in|within) (my|our) (hands|control|power) / something (i|we) (can|do|handle|deal)) /
    (there (is|'s) / (there 's|is)?) nothing (else|more|further)? (that)? (i|we) can do / (i|we) (ca|can not|n't|nt) do (anything|much) / (it|this|that) (is|'s) (entirely|completely|really|simply)? (out of / beyond / outside (of)?) (my|our) (hands|control|remit|scope) / (i|we) ('m|am|are|'re) (not|n't|nt) (responsible / in charge / the right person) (for (this|that|it))? / (i|we) have nothing to do with (it|this|that) / (it|this|that) has nothing to do with (us|me|our) / (my|our) hands are tied / (i|we) (ca|can not|n't|nt) be held (responsible|liable|accountable) / there (is|are) (not|n't|nt) (much|anything) (i|we) can do / it was (not|n't|nt) (me|us) (who|that) / (i|we) (just|only) work here / (i|we) (do not|n't|nt) (handle / deal with / do / cover) (this|that|those|these))>`,
  currency: '$mark',
  price: '(another|an|a|additional|extra|about)? (additional|extra)? ($mark)? $number',
  join: `(, &(how|what about / can|may|could i|we (offer|suggest|get|interest|recommend|propose)) / ; / ,? but / : / – / — / - / , so / , and? &(they|these|those|it|we|you|our))`,
  noProblem: `((no / not a) (problem|problems|prob|probs|trouble|worries|issue|issues|bother) / (it|that|this) ('s|is) (no / not a) (trouble|problem|bother))`,
  handling: `((fix|fixed|fixes|fixing|solve|solved|solves|solving|resolve|resolved|resolves|resolving|investigate|investigated|investigates|investigating|handle|handled|handles|handling|address|addressed|addressing|escalate|escalated|escalating|raise|raised|report|reported|reporting|discuss|discussed|review|reviewed|reviewing|regarding|concerning) /
    (look|looks|looked|looking into|at) / aware of / work|working|works|worked on / attention to)`,
  people: [...served].join('|'),
  granted: `(offer|allow|accept|provide|support|sell|ship|deliver|refund|issue|give|take|permit|cover|do|make|serve|stock|carry|have|rent|repair|replace|exchange|reimburse|process|book|handle|send|print|discuss|extend|waive|change|transfer|reserve|match|combine|disclose|backdate|split|swap|honour|honor|lend|hire|operate)`,
  permitted:
    'allowed|permitted|admitted|authorised|authorized|approved|granted|eligible|accepted|possible|covered|included|supported|refundable|transferable|entitled',
  gone: `((out of / not|n't|nt in) stock / (sold|booked) out / (fully|completely|all) booked / (closed|shut &(from|between|over|for|on|until|till|before|today|tomorrow|tonight|now|due|this|at|during|on|temporarily|every|in)) / (not|n't|nt) (currently|yet)? available / (not|n't|nt) (currently|yet)? open &(on|at|until|till|before|during|for|today|tomorrow|tonight|right / $brk) / offline &(until|till|for|at|right / $brk) / unavailable / (out of order|service) / discontinued / (down for maintenance))`,
}
