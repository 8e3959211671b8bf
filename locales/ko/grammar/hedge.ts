/** Pieces of the cells about hedging. */
import type { Grammar, Token, TokenPattern } from '../../contract'
import { ACTION_NOUNS } from '../lexicon'
import { stemOf } from '../morphology'
import {
  ASSERTING,
  BEFORE_NOUN,
  endings,
  isKnown,
  plainly,
  predicate,
  readAs,
  reading,
  SAYING,
  verbal,
} from '../read'
import { beginning, starting } from './words'

/** Verbs of happening: with -ㄹ 수 있- they guess; with other verbs it is ability or leave. */
const HAPPENING =
  /^(?:걸리|늦어지|지연되|길어지|달라지|다르|생기|있|없|많아지|느려지|떨어지|좋아지|나빠지|소요되|효과적이|높아지|낮아지|넘|늘어나|줄어들|모자라|남|부족하|끊기|밀리|몰리|막히|빠지|보이지|빨라지|나아지|개선되|단축되|원인이|않|들|붐비|커지|작아지|올라가|내려가|해결되|회복되|끝나)$/

/**
 * Words of feeling. What another person feels is guessed by the very grammar of Korean (힘드셨을 것 같습니다): to say it
 * plainly would be presumption, and the guess is empathy.
 */
const FEELING =
  /^(?:힘들|아프|슬프|아쉽|괴롭|외롭|그립|무섭|두렵|놀라|화나|기쁘|즐겁|반갑|고맙|(?:속상|답답|불편|불안|당황|실망|걱정|편|행복|지루|고생|후회|긴장|억울|피곤|서운|섭섭)하|(?:당황|당혹|걱정|실망|부담|혼란)스럽|걱정되|기다리|지치|어울리|그렇|이렇|어떻)$/

export const feels = (token: Token | undefined): boolean =>
  readAs(token, (form) => BEFORE_NOUN.has(form.ending) && FEELING.test(form.stem)) !== undefined

/** The future adnominal of a state or a happening; a past one of any verb. */
const state: TokenPattern = {
  test: (token, index, sentence) =>
    readAs(token, (form) => {
      if (form.ending !== 'Eㄹ') return false
      if (form.past) return isKnown(form)
      if (FEELING.test(form.stem)) return false
      const { kind } = stemOf(form.stem)
      if (kind === 'copula' || kind === 'adjective') return !/^(?:가능하|필요하)$/.test(form.stem)
      return (
        HAPPENING.test(form.stem) &&
        !form.honorific &&
        // 예를 들 수 있습니다 is ability.
        !/[을를]$/.test(sentence.tokens[index - 1]?.key ?? '')
      )
    }) !== undefined,
}

const GUESSES = endings('N가 나 Eㄴ가')
const SAID = new Set([...ASSERTING, 'N데요'])

const thinking = predicate(
  '생각하 생각되 사료되 보 판단하 판단되 느끼 느껴지 여기 여겨지 믿 추측하 추정하 짐작하 봐지 이해하',
  SAID,
  (form) => plainly(form) && !form.past,
)

/** Endings that set a statement against another. */
const ALBEIT = endings('지만 S니다만 E나 N데 N데요 O나')

export const hedge = {
  sure: starting('확실 정확 분명 확신 장담 단정 단언 확답 보장 공식 확정된 정해진 결정된 최종 100%'),
  butNot: predicate('않 아니', ALBEIT),
  butNone: predicate('없', ALBEIT),
  butIs: predicate('있', ALBEIT),
  butCannot: predicate('하 드리 못하 모르 어렵', ALBEIT),
  butUnknown: predicate('모르', ALBEIT),
  inView: {
    test: (token) =>
      /^(?:생각|판단|소견|의견|느낌|기억|짐작|추측|견해)(?:으?로는?|으?론|에는?|엔)$|^경험상$/.test(
        token.key,
      ),
    anchors: { prefixes: '생각 판단 소견 의견 느낌 기억 짐작 추측 견해 경험상'.split(' ') },
  },
  byKnowing: {
    test: (token) =>
      /^(?:알|보|듣|느끼|(?:생각|기억|이해|판단|파악|확인)하)기(?:로는?|론|에는?|엔)$/.test(token.key),
    anchors: { suffixes: '기로 기로는 기론 기에 기에는 기엔'.split(' ') },
  },
  /** 번거로우시겠지만, 바쁘시더라도: the preface of a request. */
  albeit: predicate(
    '불편하 번거롭 바쁘 수고스럽 귀찮 언짢',
    endings('더라도 지만 E나'),
    (form) => form.honorific || form.intent,
  ),
  state,
  /** 가져올 수도 있습니다 after an object is a thing that can be done as well. */
  mayBe: {
    test: (token, index, sentence) =>
      !feels(token) &&
      readAs(
        token,
        (form) =>
          form.ending === 'Eㄹ' &&
          !/^[걸거]$/.test(form.stem) &&
          isKnown(form) &&
          (form.past ||
            stemOf(form.stem).kind !== 'verb' ||
            (!form.honorific &&
              !sentence.tokens.slice(Math.max(0, index - 3), index).some(({ key }) => /[을를]$/.test(key)))),
      ) !== undefined,
  },
  ifPossible: {
    test: (token, index, sentence) =>
      /^(?:가능하면|가능하다면)$/.test(token.key) &&
      !ACTION_NOUNS.has(sentence.tokens[index - 1]?.key.replace(/[이가]$/, '') ?? ''),
    anchors: { words: ['가능하면', '가능하다면'] },
  },
  /** What stands before 것 같-; a duty that seems (해야 할 것 같아요) is a duty first. */
  guessed: {
    test: (token, index, sentence) =>
      !feels(token) &&
      readAs(token, (form) => BEFORE_NOUN.has(form.ending)) !== undefined &&
      !/야만?$/.test(sentence.tokens[index - 1]?.key ?? ''),
  },
  lasting: reading(
    (form) =>
      form.ending === 'Eㄹ' &&
      !FEELING.test(form.stem) &&
      (form.past
        ? isKnown(form)
        : /^(?:copula|adjective)$/.test(stemOf(form.stem).kind)
          ? form.stem !== '가능하'
          : /^(?:있|없|맞)$/.test(form.stem)),
  ),
  happens: reading(
    (form) =>
      form.ending === 'Eㄹ' &&
      !form.past &&
      plainly(form) &&
      (HAPPENING.test(form.stem) || (/.[되지]$/.test(form.stem) && isKnown(form))),
  ),
  /** In speech a guess; -ㄹ 것입니다 of a happening announces it. */
  itMightWell: '거예요|거에요|거고요|거니까|거야|겁니다',
  itWill:
    '것입니다|것이다|거예요|거에요|겁니다|것이며|것이고|것이니|거고요|거니까|건데요|거야|것이에요|것이므로',
  /** 좋은 선택일 거라 믿어요. */
  itWillBe: '거라|거라고|것이라|것이라고|걸로',
  seemsShort: predicate('하 싶', SAID),
  seemsDeut: predicate('듯하 듯싶 듯이', SAID),
  perhaps: reading((form) => /^(?:Eㄹ지도|N지도)$/.test(form.ending) && isKnown(form)),
  knows: predicate('모르', SAID, plainly),
  likely: {
    ...reading((form) => /^Eㄹ걸요?$/.test(form.ending) && isKnown(form)),
    anchors: { suffixes: ['걸요', '걸'] },
  },
  great: predicate('높 크 있 많 농후하 짙', SAID, plainly),
  quoted: reading(
    (form) => form.ending === 'T다고' && (isKnown(form) || stemOf(form.stem).class === 'copula'),
  ),
  thinking,
  believes: predicate('생각하 믿 보 기대하 예상하', SAID, (form) => plainly(form) && !form.past),
  believed: predicate('알 알고있 생각하 생각되 사료되 기억하 믿 이해하 여겨지', SAID, plainly),
  wonder: reading((form) => form.ending === 'Eㄹ까' && isKnown(form)),
  wish: predicate('싶 생각되 생각하 하', SAID, plainly),
  aiming: reading((form) => /^(?:도록|고자|기|E려고|E려)$/.test(form.ending) && verbal(form)),
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
      !/^(?:않|못하|되)$/.test(form.stem) &&
      form.past &&
      !form.honorific &&
      verbal(form),
  ),
  hopeSo: predicate('하 좋', endings('S니다 A요'), (form) => plainly(form) && !form.past),
  toDo: reading((form) => form.ending === '기' && verbal(form) && !form.honorific),
  /** Ours, with a day, with us in it, or for the customer; 문서를 이동하려고 합니다 tells what the reader is about to do. */
  intending: {
    test: (token, index, sentence) =>
      readAs(token, (form) => /^(?:E려고|E려|고자)$/.test(form.ending) && !form.honorific && verbal(form)) !==
        undefined &&
      (/(?:드리|보)[려고]/.test(token.key) ||
        sentence.tokens
          .slice(0, index)
          .some(
            ({ kind, key }) =>
              kind === 'number' ||
              /^(?:오늘|내일|모레|이번|다음|올해|빠르|저희|제가|저는|당사)|까지$/.test(key),
          )),
  },
  todo: predicate(
    '하',
    new Set([...SAYING, ...endings('E며 고 E니 지만')]),
    (form) => plainly(form) && !form.past,
  ),
  infinitive: reading((form) => form.ending === 'A' && verbal(form) && !form.honorific && !form.past),
  willTry: predicate(
    '보',
    endings('S니다 A요 Eㄹ게요 E며 고 Eㄹ께요'),
    (form) => plainly(form) && !form.past && (form.intent || /^Eㄹ[게께]요$/.test(form.ending)),
  ),
  willTryGlued: {
    ...reading(
      (form) =>
        /(?:해|드려)보$/.test(form.stem) &&
        !form.honorific &&
        !form.past &&
        (form.intent || form.ending === 'Eㄹ게요'),
    ),
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
  /** An event of ours that is wished for; 쾌유, 만족 and the like are wishes for the customer. */
  hopingEvent: reading(
    (form) =>
      /^(?:기를|길)$/.test(form.ending) &&
      !form.honorific &&
      !form.past &&
      /^(?:도착하|나오|(?:처리|해결|완료|반영|복구|도착|입고|출고|승인|배송|확정|재개|개선|정상화)되)$/.test(
        form.stem,
      ),
  ),
  wants: predicate('바라', SAID, plainly),
  hopes: predicate('희망하 기대하', SAID, plainly),
  hopesOn: '바라고|희망하고|기대하고|기다리고',
  nothing: predicate('아니', endings('고 지만 S니다만 N데 N데요 E나')),
  onlyDoing: reading((form) => form.ending === '기만' && isKnown(form)),
  ifYouDo: predicate('하', endings('E면')),
  deedOnly: {
    test: (token) => token.key.endsWith('만') && ACTION_NOUNS.has(token.key.slice(0, -1)),
    anchors: { suffixes: ['만'] },
  },
  nounOnly: '*만하면|*만하시면',
  giving: reading((form) => form.ending === 'Eㄹ' && /주$/.test(form.stem) && form.honorific),
  couldBe: starting(
    '있을까 있으실까 있겠습니까 있으시겠습니까 있겠는지 있을는지 있을런지 있으실는지 있을지 있으실지 있으신지',
  ),
  couldBeToo: '$couldBe|있나요|있으신가요|있으세요|있으십니까|있습니까',
  whether: '있는지|있을지|있으신지|있으실지',
  okay: '될까요|되겠습니까|될는지요|될런지요|될지요|괜찮을까요|괜찮으실까요|되겠는지요|되나요|되겠어요',
  ifYouGive: '주시면|주신다면|주셨으면|*주시면|*주신다면|*주셨으면',
  grateful: predicate('감사하 감사드리 고맙 좋', SAID, (form) => form.intent),
  askIt: '여쭙니다|여쭤봅니다|여쭤봐요|여쭤요|문의드립니다|문의드려요|궁금합니다|해서요',
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
  shape: beginning('모양 눈치 기색 낌새'),
  guess: reading((form) => GUESSES.has(form.ending) && isKnown(form)),
  sees: predicate('보', endings('S니다 A요 네요 E니'), (form) => plainly(form) && !form.past && !form.intent),
} satisfies Grammar
