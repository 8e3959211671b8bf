/** Pieces of the cues of the reply steps. */
import type { Grammar } from '../../contract'
import { ACTION_NOUNS } from '../lexicon'
import { endings, isKnown, predicate, readAs, reading, SAYING, verbal } from '../read'
import { starting } from './words'

const ASKING = /(?:나요|까요|가요|습니까|니까|세요|어요|아요|죠|지요|여요|해요|지|는지요)$/
const CLOSING = endings('S니다 A요 Eㄹ게요 T다 Eㄹ께요 네요')
const DONE: ReadonlySet<string> = new Set([...SAYING, '고', 'E며', 'E니'])
/** Words of courtesy that look like promises. */
const COURTESY =
  /(?:부탁드리|사과드리|감사드리|여쭙|여쭈|여쭤보|축하드리|인사드리|죄송하|감사하|알|모르|이해하|좋|부탁하|바라|듣|기다리|당부드리|말씀드리|양해드리)$/
const TOLD = /(?:이해|확인|접수|파악|말씀|안내|연락|전화|문의|생각|요청|조회|인지)(?:하|드리)$/

/** Beginnings of words that ask whether all is well now. */
const SETTLED = '풀리셨 풀렸 풀리시 해결되 해결됐 해소되 만족 이해되 이해가 정리되셨 충분하'.split(' ')

/** Beginnings of words for what one feels when something went wrong. */
const UPSET =
  '속상 답답 놀라 당황 힘드 힘들 걱정 불안 번거로우 곤란 불편 고단 화나 화가 서운 실망 막막 염려 초조 섭섭 언짢 난감 애타 황당 억울 아쉬우 고생 당혹 조마조마 허탈 불쾌 지치 난처'.split(
    ' ',
  )

export const reply = {
  settling: {
    test: (token) => SETTLED.some((start) => token.key.startsWith(start)) && ASKING.test(token.key),
    anchors: { prefixes: SETTLED },
  },
  isThere: '있으신*|있으실*|있으세*|있나*|있을*|있습니까|있으십*|없으신*|없으세*|없으실*|없나*|남아*|남으*',
  thanks: predicate('감사하 감사드리 고맙', endings('S니다 A요 T다 네요')),
  empathy: {
    test: (token) =>
      UPSET.some((start) => token.key.startsWith(start)) &&
      /(?:셨(?:겠|을|죠|지요|다니|는지|군요|네요|으리라)|시(?:겠|죠|지요|군요|네요)|실|신지)/.test(token.key),
    anchors: { prefixes: UPSET },
  },
  felt: reading(
    (form) =>
      form.honorific &&
      /^(?:크|많|깊|심하|쓰이|상하|아프|무겁|타|놓이)$/.test(form.stem) &&
      (form.past || /^(?:Eㄹ|죠|지요|S니다|A요|T다|네요|군요|E면)$/.test(form.ending)),
  ),
  heavy: predicate('쓰이 무겁 아프', endings('S니다 A요')),
  understand: predicate(
    '이해하 공감하 알 헤아리 이해되 느끼 압니다',
    endings('S니다 A요 고 E며 A N데'),
    (form) => !form.honorific && (!form.past || form.stem !== '이해하'),
  ),
  confirm: starting(
    '맞나 맞습니까 맞으신 맞으세 맞을까 맞는지 맞죠 맞지요 맞으실 맞으십 말씀이신 말씀이시 뜻이신 것이신 건가 것인가 건지 뜻인가 말씀인가',
  ),
  wh: starting('언제 어디 어느 어떤 어떻게 무엇 무슨 몇 누구 누가 얼마 왜 뭐 뭘 며칠 어떠'),
  choice: {
    test: (token) =>
      /(?:인가요|신가요|나요|이나|아니면|세요|었나요|였나요|셨나요|셨습니까|십니까|습니까|가요)$/.test(
        token.key,
      ) && !/^(?:풀|해결|있|없|괜찮|될|되|도움|만족)/.test(token.key),
    anchors: {
      suffixes: ['인가요', '신가요', '나요', '아니면', '셨습니까', '십니까', '습니까', '가요', '세요'],
    },
  },
  tellMe: '알려|말씀해|보내|적어|회신해|답해|첨부해|공유해|골라|남겨|전해|일러|가르쳐|설명해',
  tellMeShort: '알려주*|말씀해주*|보내주*|적어주*|회신해주*|첨부해주*|공유해주*',
  meaning:
    '말씀이시죠|말씀이시지요|말씀이신가요|말씀이신지요|뜻이시죠|말씀이죠|말씀이군요|말씀이시군요|말씀으로|뜻으로',
  promise: {
    test: (token) =>
      readAs(
        token,
        (form) =>
          !form.honorific &&
          !form.past &&
          CLOSING.has(form.ending) &&
          isKnown(form) &&
          !COURTESY.test(form.stem) &&
          (form.intent || /^Eㄹ[게께]요$/.test(form.ending) || /드리$/.test(form.stem)),
      ) !== undefined,
    anchors: { suffixes: ['겠습니다', '겠어요', '게요', '께요', '드립니다', '드려요', '드린다'] },
  },
  haveDone: {
    test: (token) =>
      readAs(token, (form) => {
        if (
          form.honorific ||
          !form.past ||
          !DONE.has(form.ending) ||
          TOLD.test(form.stem) ||
          COURTESY.test(form.stem)
        )
          return false
        return (
          /드리$/.test(form.stem) || (form.stem.endsWith('하') && ACTION_NOUNS.has(form.stem.slice(0, -1)))
        )
      }) !== undefined,
    anchors: {
      suffixes: [
        '드렸습니다',
        '드렸어요',
        '했습니다',
        '했어요',
        '하였습니다',
        '드렸고',
        '했으며',
        '드렸으며',
        '드렸으니',
        '했고',
        '했으니',
      ],
    },
  },
  ifYouCan: reading((form) => form.ending === 'E면' && form.honorific && isKnown(form)),
  honouredFuture: reading((form) => form.ending === 'Eㄹ' && form.honorific && verbal(form)),
  instruct:
    '눌러|설치해|업데이트해|방문해|로그인해|로그아웃해|재시작해|꺼|켜|접속해|이용해|입력해|선택해|제출해|신청해|재설정해|바꿔|변경해|삭제해|열어|가져와|들러|두어|둬|내려받아|돌려',
} satisfies Grammar
