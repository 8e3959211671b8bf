/** Pieces of the cells about what cannot be had and what is asked of the customer. */
import type { Grammar } from '../../contract'
import { stemOf } from '../morphology'
import { ASSERTING, endings, isKnown, predicate, readAs, readEnding, reading, SAYING } from '../read'
import { beginning, nouns, nounsEndingIn, PAST_SAYING } from './words'

const CAUSES = endings('A A서 E니 게')
const STATES = new Set([...ASSERTING])
const JI = endings('지 지는 진 지도 질 지를')
const GIVING = endings('A요 Eㅂ시오 E면 고 기 길 기를 S니다 A Eㄹ')

const honoured = (form: { honorific: boolean }): boolean => form.honorific
const plainly = (form: { honorific: boolean }): boolean => !form.honorific

/** Beginnings of words that speak of harm: a warning about them stays as sharp as it is. */
const DANGERS =
  '비밀번호 otp 인증번호 보안 계좌번호 카드번호 주민등록번호 pin 가스 불을 불이 전기 감전 화상 맨손 복용 임의로 절대 누구에게도 위험 뜨거 뜨겁 화재 운전 음주 분해 젖은 유아 영유아 어린이 삼키 흡입 약을 약은 혈압약 상처 대피 깨진 의심 피싱 사칭 부상 폭발 독성 졸음 어지러 현기증 알레르기 부작용 모르는 출처 링크를 악성 수상한 고압 누전 침수 흡연 임신 수술 금식 공복 렌즈 배터리 충전 과열 세제 락스 타인 전자레인지 금속 화기 인화 직사광선 습기 물기 승강기 엘리베이터 난로 오븐 고온 노약자 심장 칼날 날카 신체 피부 눈에 입에 아이가 아이의 아동 동전 자석 공용 공공 원격 송금'.split(
    ' ',
  )

const DONT_KNOW = predicate(
  '모르 모르겠',
  new Set([...SAYING, 'E며', 'A서', 'E니']),
  (form) => plainly(form) && form.ending !== 'S니다만' && form.ending !== 'N데' && form.ending !== 'A',
)

export const negative = {
  danger: {
    test: (token) => DANGERS.some((start) => token.key.startsWith(start)),
    anchors: { prefixes: DANGERS },
  },
  soldOut: {
    test: (token) =>
      /^(?:품절|매진|단종|절판|완판|솔드아웃|소진|동|마감[되됐])/.test(token.key) &&
      readAs(
        token,
        (form) =>
          PAST_SAYING.has(form.ending) &&
          /^(?:품절|매진|단종|절판|완판|솔드아웃|소진)(?:이|되|상태이)?$|^동나$|^마감되$/.test(form.stem),
      ) !== undefined,
    anchors: {
      prefixes: [
        '품절',
        '매진',
        '단종',
        '절판',
        '완판',
        '솔드아웃',
        '소진',
        '동났',
        '동나',
        '마감되',
        '마감됐',
      ],
    },
  },
  goneOut: predicate('나가 팔리 떨어지 빠지 마감되 소진되', PAST_SAYING, (form) => form.past),
  closed: beginning('휴무 휴진 휴관 휴업 휴점 휴원 휴강 쉽니다 쉬어요 폐점 폐관 폐업', STATES),
  over: predicate('끝나 종료되', PAST_SAYING, (form) => form.past),
  filled: predicate('차', PAST_SAYING, (form) => form.past),
  shuts: {
    test: (token, _, sentence) =>
      /^(?:닫습니다|닫아요|닫으며|닫고)$/.test(token.key) &&
      sentence.tokens.every(({ kind }) => kind !== 'number'),
    anchors: { words: ['닫습니다', '닫아요', '닫으며', '닫고'] },
  },
  notRun: reading(
    (form) =>
      JI.has(form.ending) &&
      /^(?:다니|운행하|운행되|열리|열|들어오|입고되|생산하|생산되|판매되|운영하|운영되|제공되|개설하|개설되|팔)$/.test(
        form.stem,
      ),
  ),
  covered: nounsEndingIn('권역 지역 구역 기간 영업시간 운영시간 영업일'),
  isNot: predicate('아니', new Set([...ASSERTING, 'N'])),
  service: nouns(
    '체험 체험판 가입 신규가입 배송 발급 운행 업무 상담 거래 판매 생산 서비스 제공 운영 이용 공급 접수 모집 신청 예약 행사 이벤트 지원 노선 영업',
  ),
  ended: beginning(
    '종료되 종료됐 종료했 종료하였 중단되 중단됐 중단합 중지되 중지됐 끝냈 마쳤 접었 마감되 마감됐 마감했 마감하였 폐지되 폐지됐',
    PAST_SAYING,
    (form) => form.past,
  ),
  goods: nouns('구매 판매 주문 예약 입고 재입고 예매 대여 구입 이용'),
  excluded: predicate('제외되 빠지 제외하', ASSERTING, plainly),
  giveEnd: reading(
    (form) => /^(?:S니다|A요)$/.test(form.ending) && /.드리$|^드리$|..되$/.test(form.stem) && !form.past,
  ),
  mustAny: {
    test: (token) =>
      readAs(token, (form) => /^A야만?$/.test(form.ending) && !form.past && isKnown(form)) !== undefined,
    anchors: { suffixes: ['야', '야만'] },
  },
  saidYouShould: {
    test: (token) =>
      readAs(token, (form) => /^A야(?:죠|지요)$/.test(form.ending) && form.honorific && isKnown(form)) !==
      undefined,
    anchors: { suffixes: ['야죠', '야지요'] },
  },
  granted: {
    test: (token) =>
      /(?:환불|교환|반품|보상|취소|할인|면제|인정|승인|허용|배상|연장|감면|제공|적립|환급|처리)(?:을|를|은|는)?(?:해|하여)?$/.test(
        token.key,
      ),
    anchors: {
      prefixes: [
        '환불',
        '교환',
        '반품',
        '보상',
        '취소',
        '할인',
        '면제',
        '인정',
        '승인',
        '허용',
        '배상',
        '연장',
        '감면',
        '제공',
        '적립',
        '환급',
        '처리',
      ],
    },
  },
  denied: {
    test: (token) =>
      readAs(
        token,
        (form) =>
          PAST_SAYING.has(form.ending) &&
          /^(?:거절|반려|거부|기각|부결|불허|불승인|각하)(?:되|하|당하|이)$/.test(form.stem),
      ) !== undefined,
    anchors: {
      prefixes: [
        '거절되',
        '거절됐',
        '거절합',
        '거절하',
        '반려되',
        '반려됐',
        '거부되',
        '거부됐',
        '기각',
        '부결',
        '불허',
        '불승인',
        '각하',
      ],
    },
  },
  banned: predicate('금지되 금지하 금하 금지이 제한되 엄금하 금물이', new Set([...ASSERTING, 'A'])),
  eligible: nounsEndingIn('대상 대상자'),
  breaks: predicate('어긋나 위배되 위반되 반하', ASSERTING),
  before: '전에는|전까지는|전까지|전에|전엔|전까진|이전에는|이전까지는',
  unlessNot: predicate('않 못하', endings('E면 T다면 고서는 A서는 고는')),
  ifDone: reading((form) => /^(?:E면|T다면|고서는|고는)$/.test(form.ending) && isKnown(form)),
  ifNone: predicate('없', endings('E면 T다면 고서는 고는')),
  ifNotBe: predicate('아니', endings('E면 T다면 고서는 고는 A서는')),
  can: predicate('가능하', ASSERTING),
  theirPast: reading(
    (form) =>
      form.honorific &&
      form.past &&
      PAST_SAYING.has(form.ending) &&
      isKnown(form) &&
      stemOf(form.stem).kind === 'verb',
  ),
  theirDone: reading(
    (form) =>
      form.honorific &&
      /^(?:A서|A|E니|E므로|N데)$/.test(form.ending) &&
      isKnown(form) &&
      stemOf(form.stem).kind === 'verb',
  ),
  theirDeed: reading(
    (form) =>
      JI.has(form.ending) &&
      isKnown(form) &&
      stemOf(form.stem).kind === 'verb' &&
      !/(?:되|지)$/.test(form.stem),
  ),
  tookNot: predicate('받', endings('A서'), honoured),
  shouldHave: reading((form) => form.ending === 'A야' && form.honorific && form.past),
  anxious: reading(
    (form) =>
      JI.has(form.ending) &&
      /^(?:걱정하|염려하|걱정|염려|신경쓰|쓰|불안해하|당황하|놀라|서두르|부담갖|두려워하|미안해하|상심하|실망하|무리하|자책하|미워하|싫어하|질투하|낙담하|슬퍼하|후회하|포기하|겁내|기대하|부끄러워하|어려워하|조급해하)$/.test(
        form.stem,
      ),
  ),
  theirNot: predicate(
    '않 못하',
    PAST_SAYING,
    (form) => form.honorific && (form.past || /^(?:A서|A|E니|E므로)$/.test(form.ending)),
  ),
  theirSlip: predicate(
    '놓치 빠뜨리 잊 잊어버리 깜빡하 깜박하 누락하 실수하 착각하 오해하 잃어버리 분실하 빼먹 지나치 넘기 어기 위반하 틀리 헷갈리 오입력하 미납하 연체하 방치하',
    PAST_SAYING,
    (form) => form.honorific && (form.past || form.ending === 'A서'),
  ),
  was: beginning('했 됐 되었 하였', PAST_SAYING, (form) => form.past),
  theirReason: reading((form) => form.honorific && form.past && form.ending === '기' && isKnown(form)),
  theirSlipBefore: reading((form) => form.honorific && form.ending === 'Eㄴ' && isKnown(form)),
  fault:
    '실수로|실수입니다|실수이며|과실로|과실입니다|과실이며|과실이므로|부주의로|부주의입니다|부주의이며|잘못으로|잘못입니다|잘못이며|책임입니다|책임이며|귀책으로|귀책사유로|귀책입니다|착오로|착오입니다|실수예요|잘못이에요|책임이에요|부주의예요|실수인|실수였습니다',
  theyClaim: predicate('주장하 우기', new Set([...PAST_SAYING, 'N', 'Eㄴ']), honoured),
  required: {
    test: (token) =>
      /^(?:필수|필수입니다|필수예요|필수이며|필수이고|필수이오니|필수적입니다|의무입니다|의무예요|의무이며|필수이니|필수입니다만|필수임|필수사항입니다)$/.test(
        token.key,
      ),
    anchors: { prefixes: ['필수', '의무'] },
  },
  wanted: '요망|요망됩니다|요망합니다|요함|요구됩니다|바람|요합니다',
  dont: predicate(
    '말',
    endings('A요 Eㅂ시오 고 A라 A E면'),
    (form) => form.honorific || /^(?:고|A라|A|A요)$/.test(form.ending),
  ),
  doing: reading((form) => form.ending === 'N' && isKnown(form) && stemOf(form.stem).kind === 'verb'),
  nominal: reading((form) => /^(?:기|기를|길)$/.test(form.ending) && isKnown(form)),
  give: predicate('주 부탁드리', GIVING, () => true),
  object: { test: (token) => token.kind === 'word' && /[을를]$/.test(token.key) },
  doneSo: reading((form) => form.ending === 'A서는' && isKnown(form)),
  sorryBut: {
    // 배달이 늦어 죄송하지만 says what it is sorry for.
    test: (token, index, sentence) =>
      readEnding(sentence.tokens[index - 1], CAUSES) === undefined &&
      /^(?:죄송|송구|미안|유감)(?:스럽)?(?:하|합니|한데|이|입니|스럽|스러)?.*(?:지만|다만|오나|으나|만은|한데요?|데요?)$/.test(
        token.key,
      ) &&
      token.key.length < 10,
    anchors: { prefixes: ['죄송', '송구', '미안', '유감'] },
  },
  wordsBut:
    '말씀이지만|말씀입니다만|말씀이오나|말씀이나|말씀드리지만|말이지만|말씀이온데|말씀인데요|말씀인데|말씀을',
  regret: predicate('유감이 유감스럽 애석하 애석이', new Set([...ASSERTING])),
  dontKnowAfter: {
    test: (token, index, sentence) =>
      !/지도$|^혹시$|^혹여$/.test(sentence.tokens[index - 1]?.key ?? '') &&
      DONT_KNOW.test(token, index, sentence),
    anchors: { prefixes: ['모르', '모릅', '몰라', '모른', '몰랐'] },
  },
} satisfies Grammar
