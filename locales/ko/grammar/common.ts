/** Pieces that patterns of many cells are made of: negation, ability, duty, money. */
import type { Grammar, Sentence, TokenPattern } from '../../contract'
import { ACTION_NOUNS, CONVERSATION_DEEDS, HARMLESS_NOT, POLICY_STEMS, STOCK_NOUNS } from '../lexicon'
import { analyse, type Form, splitParticle, stemOf } from '../morphology'
import {
  ASSERTING,
  BEFORE_NOUN,
  endings,
  isKnown,
  JI,
  plainly,
  predicate,
  readAs,
  reading,
  SAYING,
  verbal,
} from '../read'

const NOMINALISED = endings('기 기는 기가 기도 기에')

/** Those whom a clerk has to ask: 팀장님께, 개발팀과, 물류팀에, 선생님께. */
const BOSS =
  /^(?:본사|상급자|책임자|관리자|본부|지점장|공장|결재|내부|윗선)|(?:팀장|[^객원]님)(?:께|한테|에게|과|하고)$|.(?:팀|부서|본부)(?:에|과|와|의|에서|하고|한테)$|^(?:승인|결재|허락)을$/

/** Who speaks, and what only the one who speaks does: 제가, 여쭤보-. */
const MYSELF = /^(?:제가|저희가|저희는|저는|저희도|저도|우리가|당사는|당사가|본사는|저희에서)$/
const OWN_TASKS =
  /(?:물어보|여쭤보|여쭙|여쭈|여쭈어보|알아보|찾아보|보고드리|확인받|승인받|(?:보고|상의|협의|논의|검토|조회)하)$/

/** The noun of an act, alone or as the end of a compound, with any particle: 환불이, 비밀번호변경은. */
const deed: TokenPattern = {
  test: (token) => {
    if (token.kind !== 'word' || token.key.length < 2) return false
    const { noun } = splitParticle(token.key)
    return ACTION_NOUNS.has(noun) || ACTION_NOUNS.has(noun.slice(-2)) || ACTION_NOUNS.has(noun.slice(-3))
  },
}

const IMPOSSIBLE = /^(?:.{2,})?불가(?:능)?(?=하|합|해|했|한|할|함|입|이|였|예|$)/
/** 불가능하다, 불가하다 and the bare nouns at the end of a notice; 불가리아 and 불가피 are other words. */
const impossible: TokenPattern = {
  test: (token, index, sentence) => {
    if (token.kind !== 'word' || !IMPOSSIBLE.test(token.key)) return false
    if (/불가능?$/.test(token.key)) {
      const next = sentence.tokens[index + 1]
      return next === undefined || next.breaks || next.kind === 'mark'
    }
    return (
      readAs(token, (form) => /불가능?[하이]$/.test(form.stem) && ASSERTING.has(form.ending)) !== undefined
    )
  },
  anchors: {
    prefixes: ['불가'],
    suffixes: [
      '불가',
      '불가능',
      '불가합니다',
      '불가능합니다',
      '불가해요',
      '불가능해요',
      '불가하며',
      '불가합니다만',
    ],
  },
}

/** An act in the future adnominal: 출고할, 받으실. */
const future = reading((form) => form.ending === 'Eㄹ')
const ji = reading((form) => JI.has(form.ending) && isKnown(form))
/** -지 of what it is no loss to be spared: 부과되지, 사라지지. */
const grave = reading(
  (form) =>
    JI.has(form.ending) &&
    isKnown(form) &&
    !HARMLESS_NOT.test(form.stem) &&
    stemOf(form.stem).kind === 'verb',
)
/** What is not charged or not shared is no refusal: 수수료를 받지 않습니다, 정보를 제3자에게 제공하지 않습니다. */
const SPARED =
  /수수료|비용|요금(?!제)|위약금|배송비|추가금|개인정보|정보|제3자|광고|스팸|영향|불이익|비[는를]$|료[는를]$/
const PRIVATE = /개인정보|비밀번호|인증번호|카드번호/
const SPARING = /^(?:받|주|미치|청구하|부과하|제공하|제공되|공개하|공개되|판매하|팔|보내)$/
const policyForm = (form: Form): boolean =>
  JI.has(form.ending) && (POLICY_STEMS.has(form.stem) || /드리$/.test(form.stem))
const isSpared = (sentence: Sentence, index: number, stem: string): boolean =>
  sentence.tokens
    .slice(Math.max(0, index - 3), index)
    .some(({ key }) => PRIVATE.test(key) || (SPARED.test(key) && SPARING.test(stem)))

const policyJi: TokenPattern = {
  test: (token, index, sentence) =>
    readAs(token, (form) => policyForm(form) && !isSpared(sentence, index, form.stem)) !== undefined,
}

const plainAct = reading(
  (form) => ASSERTING.has(form.ending) && form.ending !== 'A' && verbal(form) && !form.honorific,
)
const policyAct = reading(
  (form) =>
    ASSERTING.has(form.ending) &&
    (POLICY_STEMS.has(form.stem) || /드리$/.test(form.stem)) &&
    !form.honorific &&
    !form.past,
)

const stock: TokenPattern = {
  test: (token) => token.kind === 'word' && STOCK_NOUNS.has(splitParticle(token.key).noun),
}

const DEMANDING = endings(
  'S니다 S니다만 A요 E며 고 고요 구요 E니 O니 Eㅁ N데 N데요 지만 T다 지요 죠 A서요 거든요',
)

export const common = {
  future,
  // Bound nouns have no anchor: writers glue them to both sides, where only the ends of a word are looked up.
  su: { test: (token) => /^수(?:는|가|도|조차)?$/.test(token.key) },
  kes: { test: (token) => /^[것거]$/.test(token.key) },
  none: predicate('없'),
  noneBefore: predicate('없', endings('N')),
  arePlain: predicate('있'),
  impossible,
  /** 힘들겠어요 feels with the customer. */
  hard: predicate(
    '어렵 힘들 곤란하',
    ASSERTING,
    (form) =>
      !(form.honorific && (form.past || form.intent)) &&
      !(form.intent && (form.past || form.stem === '힘들')),
  ),
  /** 힘드실 것 같습니다. */
  hardMay: predicate('어렵 힘들 곤란하 불가능하 불가하', endings('Eㄹ N'), (form) => !form.past),
  gi: reading((form) => NOMINALISED.has(form.ending) && isKnown(form)),
  ji,
  grave,
  policyJi,
  policyAct,
  plainAct,
  not: predicate('않', ASSERTING, plainly),
  /** What is not done as a rule; what was not done is a report. */
  notNow: predicate('않', ASSERTING, (form) => plainly(form) && !form.past),
  notSo: predicate('않', new Set([...ASSERTING, 'N', 'Eㄴ'])),
  unable: predicate('못하', ASSERTING, (form) => !(form.honorific && form.past)),
  become: predicate('되', ASSERTING, (form) => !(form.honorific && form.past)),
  deed,
  stock,
  notice: '점|점을|점은|상황|상황입니다|상황이며|상황이라|상태|상태입니다|상태이며|상태라|실정입니다|관계로',
  /** -아/어야, -아/어야만 of others, and of oneself. */
  mustYou: {
    test: (token, index, sentence) => {
      const form = readAs(
        token,
        (each) => /^A야만?$/.test(each.ending) && (each.honorific || stemOf(each.stem).known),
      )
      if (!form || form.past || /^(?:기다리|대기하)$/.test(form.stem)) return false
      return (
        form.honorific ||
        (stemOf(form.stem).kind === 'verb' &&
          !/^(?:있|없|되)$/.test(form.stem) &&
          !(
            OWN_TASKS.test(form.stem) ||
            sentence.tokens.slice(0, index).some(({ key }) => MYSELF.test(key) || BOSS.test(key))
          ))
      )
    },
  },
  mustHonoured: reading((form) => (form.ending === 'A야' || form.ending === 'A야만') && form.honorific),
  mustPlain: reading(
    (form) =>
      (form.ending === 'A야' || form.ending === 'A야만') &&
      !form.honorific &&
      !form.past &&
      stemOf(form.stem).known &&
      stemOf(form.stem).kind === 'verb',
  ),
  /** What is put on the customer; 해야 하니까요, 해야 하네요 explain and sympathise. */
  mustSay: predicate('하 되', DEMANDING, (form) => !form.past),
  /** 알려 드려야 했습니다 is a regret. */
  must: predicate('하 되', ASSERTING, (form) => !form.past),
  boss: { test: (token) => BOSS.test(token.key) },
  me: '제가|저희가|저희는|저는|저희도|저도|저희|우리가|제|당사는|본사는|저희에서|저희쪽에서|저로서는|저희로서는',
  anyBeforeNoun: reading((form) => BEFORE_NOUN.has(form.ending)),
  statement: reading((form) => SAYING.has(form.ending) && isKnown(form)),
  /** Words by which a sentence asks the customer for something. */
  request: {
    test: (token) =>
      /^(?:주세요|주십시오|주시기|주시길|주시겠|주실|주시면|부탁|바랍|바라|바랄)/.test(token.key) ||
      /(?:주세요|주시겠어요|십시오)$/.test(token.key) ||
      (token.key.endsWith('세요') &&
        readAs(token, (form) => form.honorific && stemOf(form.stem).kind === 'verb') !== undefined),
  },
  fee: { test: (token) => token.kind === 'word' && FEES.test(splitParticle(token.key).noun) },
  money: {
    test: (token) =>
      token.kind === 'number' && /(?:원|달러|유로|엔|%|퍼센트|프로)씩?[이가은는을를의]?$/.test(token.key),
  },
  /** 1만 5천 원. */
  tens: { test: (token) => token.kind === 'number' && /[천만억]$/.test(token.key) },
  /** A sum that a template fills in; a slot of ours is one still to be named. */
  sumSlot: { test: (token) => token.kind === 'opaque' },
  amount:
    '$tens? $money 가|이|를|을|은|는|의? / $tens? $number|$sumSlot 만|천|백|억? 원|원이|원은|원의|원을|원씩|달러|달러가|달러의|달러를|달러는|%|퍼센트 가|이|를|을|은|는|의? / $sumSlot 가|이|를|을|은|는|의?',
  noun: {
    test: (token) =>
      (token.kind === 'word' &&
        analyse(token.key).every((form) => !stemOf(form.stem).known || form.ending === 'A')) ||
      token.kind === 'opaque',
  },
  answer: '답|답은|답이|답변|답변은|답변이|바|바가|바는',
  conversation: { test: (token) => CONVERSATION_DEEDS.has(token.key) },
  neg: '$future $su $none / $impossible / $gi $hard / $deed 다소|조금|좀? $hard / !(알지*) $grave $unable|$not / 못|안 $plainAct / $noun $none / $future $su $noneBefore $notice / $noun? 안 $become',
} satisfies Grammar

const FEES = /(?:비용|요금|위약금|추가금|벌금|운임|이자|가산금|할증|차액|부담금|보증금|료|금액|대금|비|^돈)$/
