/** Pieces of the cells about hedging. */
import type { Grammar, Token } from '../../contract'
import { ACTION_NOUNS } from '../lexicon'
import { type Form, stemOf } from '../morphology'
import {
  ASSERTING,
  BEFORE_NOUN,
  endings,
  isKnown,
  predicate,
  readAs,
  readEnding,
  reading,
  SAYING,
} from '../read'

/** Verbs of happening: with -ㄹ 수 있- they guess; with other verbs it is ability or leave. */
const HAPPENING =
  /^(?:걸리|늦어지|지연되|길어지|달라지|다르|생기|있|없|많아지|느려지|떨어지|좋아지|나빠지|소요되|효과적이|높아지|낮아지|넘|늘어나|줄어들|모자라|남|부족하|끊기|밀리|몰리|막히|빠지|보이지|빨라지|나아지|개선되|단축되|원인이|않)$/

/** The future adnominal of a state or a happening; a past one of any verb. */
const state = reading((form) => {
  if (form.ending !== 'Eㄹ') return false
  if (form.past) return isKnown(form)
  const { kind } = stemOf(form.stem)
  if (kind === 'copula' || kind === 'adjective')
    return !/^(?:가능하|필요하|아니)$/.test(form.stem) || form.stem === '아니'
  return HAPPENING.test(form.stem) && !form.honorific
})

const GUESSES = endings('N가 나 Eㄴ가')
const SAID = new Set([...ASSERTING, 'N데요'])
const plainly = (form: Form): boolean => !form.honorific

const willBe = (token: Token): boolean =>
  /^(?:것입니다|것이다|거예요|거에요|겁니다|것이며|것이고|것이니|거고요|거니까|건데요|거야|것이에요|것이므로|거라)$/.test(
    token.key,
  )

const thinking = predicate(
  '생각하 생각되 사료되 보 판단하 판단되 느끼 느껴지 여기 여겨지 믿 추측하 추정하 짐작하 봐지 이해하',
  SAID,
  (form) => plainly(form) && !form.past,
)

export const hedge = {
  state,
  mayBe: reading(
    (form) =>
      form.ending === 'Eㄹ' &&
      form.stem !== '걸' &&
      form.stem !== '거' &&
      (isKnown(form) || stemOf(form.stem).class === 'copula') &&
      (form.past || !form.honorific || stemOf(form.stem).kind !== 'verb'),
  ),
  ifPossible: {
    test: (token, index, sentence) =>
      /^(?:가능하면|가능하다면)$/.test(token.key) &&
      !ACTION_NOUNS.has(sentence.tokens[index - 1]?.key.replace(/[이가]$/, '') ?? ''),
    anchors: { words: ['가능하면', '가능하다면'] },
  },
  /** What stands before 것 같-; a duty that seems (해야 할 것 같아요) is a duty first. */
  guessed: {
    test: (token, index, sentence) =>
      readEnding(token, BEFORE_NOUN) !== undefined && !/야만?$/.test(sentence.tokens[index - 1]?.key ?? ''),
  },
  lasting: reading(
    (form) =>
      form.ending === 'Eㄹ' &&
      !form.past &&
      (stemOf(form.stem).kind === 'copula' ||
        (stemOf(form.stem).kind === 'adjective' && form.stem !== '가능하') ||
        form.stem === '있' ||
        form.stem === '없' ||
        form.stem === '맞'),
  ),
  itWill: {
    test: willBe,
    anchors: {
      words: [
        '것입니다',
        '것이다',
        '거예요',
        '거에요',
        '겁니다',
        '것이며',
        '것이고',
        '것이니',
        '거고요',
        '거니까',
        '건데요',
        '거야',
        '것이에요',
        '것이므로',
        '거라',
      ],
    },
  },
  seemsShort: predicate('하 싶', SAID),
  seemsDeut: predicate('듯하 듯싶 듯이', SAID),
  perhaps: reading((form) => /^(?:Eㄹ지도|N지도)$/.test(form.ending) && isKnown(form)),
  knows: predicate('모르', SAID, plainly),
  likely: {
    test: (token) => readAs(token, (form) => /^Eㄹ걸요?$/.test(form.ending) && isKnown(form)) !== undefined,
    anchors: { suffixes: ['걸요', '걸'] },
  },
  great: predicate('높 크 있 많 농후하 짙', SAID, plainly),
  quoted: reading(
    (form) => form.ending === 'T다고' && (isKnown(form) || stemOf(form.stem).class === 'copula'),
  ),
  thinking,
  believed: predicate('알 알고있 생각하 생각되 사료되 기억하 믿 이해하 여겨지', SAID, plainly),
  wonder: reading((form) => form.ending === 'Eㄹ까' && isKnown(form)),
  wish: predicate('싶 생각되 생각하 하', SAID, plainly),
  aiming: reading(
    (form) =>
      /^(?:도록|고자|기|E려고|E려)$/.test(form.ending) && isKnown(form) && stemOf(form.stem).kind === 'verb',
  ),
  striving: predicate(
    '노력하 힘쓰 애쓰 다하 기울이 최선을다하 노력드리 노력중이',
    new Set([...SAID, 'Eㄹ게요']),
  ),
  striveAlone: predicate(
    '노력하 애쓰 힘쓰',
    endings('S니다 A요 Eㄹ게요 E며'),
    (form) => form.intent || /^Eㄹ게요$/.test(form.ending),
  ),
  wishing: reading(
    (form) =>
      form.ending === 'E면' &&
      form.stem !== '않' &&
      form.stem !== '못하' &&
      form.past &&
      !form.honorific &&
      isKnown(form) &&
      stemOf(form.stem).kind === 'verb',
  ),
  hopeSo: predicate('하 좋', endings('S니다 A요'), (form) => plainly(form) && !form.past),
  toDo: reading(
    (form) => form.ending === '기' && isKnown(form) && stemOf(form.stem).kind === 'verb' && !form.honorific,
  ),
  intending: reading(
    (form) =>
      /^(?:E려고|E려|고자)$/.test(form.ending) &&
      !form.honorific &&
      isKnown(form) &&
      stemOf(form.stem).kind === 'verb',
  ),
  todo: predicate('하', new Set([...SAYING, ...endings('E며 고 E니 지만')]), plainly),
  infinitive: reading(
    (form) =>
      form.ending === 'A' &&
      isKnown(form) &&
      stemOf(form.stem).kind === 'verb' &&
      !form.honorific &&
      !form.past,
  ),
  willTry: predicate(
    '보',
    endings('S니다 A요 Eㄹ게요 E며 고 Eㄹ께요'),
    (form) => plainly(form) && !form.past && (form.intent || /^Eㄹ[게께]요$/.test(form.ending)),
  ),
  willTryGlued: {
    test: (token) =>
      readAs(
        token,
        (form) =>
          /(?:해|드려)보$/.test(form.stem) &&
          !form.honorific &&
          !form.past &&
          (form.intent || form.ending === 'Eㄹ게요'),
      ) !== undefined,
    anchors: { suffixes: ['보겠습니다', '볼게요', '보겠어요', '보겠으며', '볼께요'] },
  },
  doPromise: predicate(
    '하',
    endings('S니다 A요 Eㄹ게요 E며 고'),
    (form) => form.intent || form.ending === 'Eㄹ게요',
  ),
  /** An event that one hopes for; wishes for the customer's well-being are no hedge. */
  hoping: reading(
    (form) =>
      /^(?:기를|길|기)$/.test(form.ending) &&
      isKnown(form) &&
      !form.past &&
      stemOf(form.stem).kind === 'verb' &&
      !/(?:만족하|즐기|지내|쾌유하|쉬|웃|누리|느끼|이해하)$|^(?:되|보내)$/.test(form.stem),
  ),
  hopes: predicate('희망하 기대하', SAID, plainly),
  hopesOn: '바라고|희망하고|기대하고|기다리고',
  nothing: predicate('아니', endings('고 지만 S니다만 N데 N데요 E나')),
  onlyDoing: reading((form) => form.ending === '기만' && isKnown(form)),
  ifYouDo: predicate('하', endings('E면')),
  deedOnly: {
    test: (token) => token.key.endsWith('만') && ACTION_NOUNS.has(token.key.slice(0, -1)),
    anchors: { suffixes: ['만'] },
  },
  nounOnly: {
    test: (token) => /^[가-힣]{2,}만하(?:시)?면$/.test(token.key),
    anchors: { suffixes: ['만하면', '만하시면'] },
  },
  giving: reading((form) => form.ending === 'Eㄹ' && /주$/.test(form.stem) && form.honorific),
  couldBe: {
    test: (token) =>
      /^(?:있을까요|있으실까요|있겠습니까|있으시겠습니까|있을는지요|있을런지요|있으실는지요|있을지요|있으실지요|있으신지요|있을까|있겠는지요)$/.test(
        token.key,
      ),
    anchors: { prefixes: ['있을', '있으실', '있겠', '있으시겠', '있으신지요'] },
  },
  couldBeToo: {
    test: (token) =>
      /^있(?:을까|으실까|겠습니까|으시겠습니까|을[는런]지|으실는지|을지|으실지|으신지|겠는지|나요|으신가요|으세요|으십니까|습니까)/.test(
        token.key,
      ),
    anchors: {
      prefixes: ['있을', '있으실', '있겠', '있으시겠', '있으신', '있나요', '있으세요', '있으십', '있습니까'],
    },
  },
  okay: {
    test: (token) =>
      /^(?:될까요|되겠습니까|될는지요|될런지요|될지요|괜찮을까요|괜찮으실까요|되겠는지요|되나요|되겠어요)$/.test(
        token.key,
      ),
    anchors: { prefixes: ['될', '되겠', '되나', '괜찮'] },
  },
  ifYouGive: {
    test: (token) => /(?:주시면|주신다면|주셨으면)$/.test(token.key),
    anchors: { suffixes: ['주시면', '주신다면', '주셨으면'], words: ['주시면', '주신다면', '주셨으면'] },
  },
  grateful: predicate('감사하 고맙 좋', endings('S니다 A요'), (form) => form.intent),
  looks: predicate(
    '보이 판단되 추정되 추측되 예상되 생각되 보여지 짐작되 사료되 여겨지 추정하 파악되 보고있',
    SAID,
    plainly,
  ),
  looksLike: predicate('보이 보여지 느껴지 판단되 추정되 추측되 사료되', SAID, plainly),
  nounAs: { test: (token) => token.kind === 'word' && /.(?:으로|로|처럼)$/.test(token.key) },
  infinitiveState: reading(
    (form) => form.ending === 'A' && isKnown(form) && stemOf(form.stem).kind !== 'verb',
  ),
  shape: {
    test: (token) =>
      /^(?:모양|눈치|기색|듯한|낌새)(?:입니다|이에요|이네요|이며|이고|이니|이라|인데요|이죠|이군요|입니다만|이므로)$/.test(
        token.key,
      ),
    anchors: { prefixes: ['모양입', '모양이', '모양인', '눈치입', '눈치이', '기색이'] },
  },
  guess: reading((form) => GUESSES.has(form.ending) && isKnown(form)),
  sees: predicate('보', endings('S니다 A요 네요 E니'), (form) => plainly(form) && !form.past && !form.intent),
} satisfies Grammar
