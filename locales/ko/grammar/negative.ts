/** Pieces of the cells about what cannot be had and what is asked of the customer. */
import type { Grammar } from '../../contract'
import {
  ASSERTING,
  endings,
  isKnown,
  JI,
  plainly,
  predicate,
  readAs,
  readEnding,
  reading,
  SAYING,
  verbal,
} from '../read'
import { beginning, nouns, nounsEndingIn } from './words'

const CAUSES = endings('A A서 E니 게')
const GIVING = endings('A요 Eㅂ시오 E면 고 기 길 기를 S니다 A Eㄹ')

const honoured = (form: { honorific: boolean }): boolean => form.honorific
const isPast = (form: { past: boolean }): boolean => form.past

/** Beginnings of words that speak of harm: a warning about them stays as sharp as it is. */
const DANGERS =
  '비밀번호 otp 인증번호 보안 계좌번호 카드번호 주민등록번호 pin 가스 불을 불이 전기 감전 화상 맨손 복용 임의로 절대 누구에게도 위험 뜨거 뜨겁 화재 운전 음주 분해 젖은 유아 영유아 어린이 삼키 흡입 약을 약은 혈압약 상처 대피 깨진 의심 피싱 사칭 부상 폭발 독성 졸음 어지러 현기증 알레르기 부작용 모르는 출처 링크를 링크는 악성 수상한 고압 누전 침수 흡연 임신 임산부 수술 금식 공복 렌즈 배터리 충전 과열 세제 락스 타인 전자레인지 금속 화기 인화 직사광선 습기 물기 승강기 엘리베이터 난로 오븐 고온 노약자 심장 칼날 날카 신체 피부 눈에 입에 아이가 아이의 아동 동전 자석 공용 공공 원격 송금하 발신자 키를 흔들'.split(
    ' ',
  )

const DONT_KNOW = predicate(
  '모르 모르겠',
  new Set([...SAYING, 'E며', 'A서', 'E니']),
  (form) => plainly(form) && form.ending !== 'S니다만' && form.ending !== 'N데' && form.ending !== 'A',
)

/** Favours that a policy gives: 환불을, 환불해. */
const GRANTED =
  /^(?:환불|교환|반품|보상|취소|할인|면제|인정|승인|허용|배상|연장|감면|제공|적립|환급|처리)[을를은는]?(?:해|하여)?$/

export const negative = {
  danger: {
    test: (token) => DANGERS.some((start) => token.key.startsWith(start)),
    anchors: { prefixes: DANGERS },
  },
  soldOut: beginning('품절 매진 단종 절판 완판 솔드아웃 소진 동났 동나 마감되 마감됐 만실 만석 만차'),
  goneOut: predicate('나가 팔리 떨어지 빠지 마감되 소진되', ASSERTING, isPast),
  closed: beginning(
    '휴무 휴진 휴관 휴업 휴점 휴원 휴강 쉽니다 쉬어요 폐점 폐관 폐업 폐선 폐강 폐장 결항 운휴',
  ),
  over: predicate('끝나 종료되', ASSERTING, isPast),
  filled: predicate('차', ASSERTING, isPast),
  shuts: {
    test: (token, _, sentence) =>
      /^닫(?:습니다|아요|으며|고)$/.test(token.key) && sentence.tokens.every(({ kind }) => kind !== 'number'),
    anchors: { prefixes: ['닫'] },
  },
  notRun: {
    test: (token, index, sentence) =>
      readAs(
        token,
        (form) =>
          JI.has(form.ending) &&
          /^(?:다니|들어오|나오|팔|열리?|(?:운행|생산|운영|개설)[하되]|(?:입고|판매|제공)되)$/.test(
            form.stem,
          ),
      ) !== undefined && !sentence.tokens.slice(0, index).some(({ key }) => /정보[가는]$/.test(key)),
  },
  covered: nounsEndingIn('권역 지역 구역 기간 영업일'),
  openTime:
    '상담|영업|운영|진료|업무|접수|이용|근무 시간이|시간은|일이|일은 / 영업시간이|영업시간은|운영시간이|운영시간은|상담시간이|상담시간은|진료시간이',
  isNot: predicate('아니', new Set([...ASSERTING, 'N'])),
  present: predicate('계시'),
  service: nouns(
    '체험 체험판 가입 신규가입 배송 발급 운행 업무 상담 거래 판매 생산 서비스 제공 운영 이용 공급 접수 모집 신청 예약 행사 이벤트 지원 노선 영업',
  ),
  ended: beginning('종료 중단 중지 마감 폐지 끝났 끝냈 마쳤 접었', ASSERTING, isPast),
  goods: nouns('구매 판매 주문 예약 입고 재입고 예매 대여 구입 이용'),
  excluded: predicate('제외되 빠지 제외하', ASSERTING, plainly),
  giveEnd: reading(
    (form) => /^(?:S니다|A요)$/.test(form.ending) && /.드리$|^드리$|..되$|^받$/.test(form.stem) && !form.past,
  ),
  mustAny: {
    ...reading((form) => /^A야만?$/.test(form.ending) && !form.past && isKnown(form)),
    anchors: { suffixes: ['야', '야만'] },
  },
  saidYouShould: {
    ...reading((form) => /^A야(?:죠|지요)$/.test(form.ending) && form.honorific && isKnown(form)),
    anchors: { suffixes: ['야죠', '야지요'] },
  },
  granted: {
    test: (token) => GRANTED.test(token.key),
    anchors: {
      prefixes: '환불 교환 반품 보상 취소 할인 면제 인정 승인 허용 배상 연장 감면 제공 적립 환급 처리'.split(
        ' ',
      ),
    },
  },
  denied: beginning(
    '거절 반려 거부 기각 부결 불허 불승인 각하',
    new Set([...ASSERTING, 'Eㅁ을']),
    // 고객님께서 거절하셨습니다 is the customer's own choice.
    (form) => form.stem.endsWith('되') || plainly(form),
  ),
  banned: predicate('금지되 금지하 금하 금지이 제한되 엄금하 금물이', new Set([...ASSERTING, 'A'])),
  eligible: nounsEndingIn('대상 대상자'),
  breaks: predicate('어긋나 위배되 위반되 반하'),
  before: '전에는|전까지는|전까지|전에|전엔|전까진|이전에는|이전까지는',
  unlessNot: predicate('않 못하', endings('E면 T다면 고서는 A서는 고는')),
  ifDone: reading((form) => /^(?:E면|T다면|고서는|고는)$/.test(form.ending) && isKnown(form)),
  ifNone: predicate('없', endings('E면 T다면 고서는 고는')),
  ifNotBe: predicate('아니', endings('E면 T다면 고서는 고는 A서는')),
  tooLittle:
    '미만이면|이하이면|이하면|미만인|이하인|초과면|초과하면|*미만이면|*이하이면|*이하면|*미만인|*이하인|*초과면|*초과하면',
  can: predicate('가능하'),
  theirPast: reading((form) => form.honorific && form.past && ASSERTING.has(form.ending) && verbal(form)),
  theirDone: reading(
    (form) => form.honorific && /^(?:A서|A|E니|E므로|N데)$/.test(form.ending) && verbal(form),
  ),
  theirDeed: reading((form) => JI.has(form.ending) && verbal(form) && !/(?:되|지)$/.test(form.stem)),
  /** 고객님이 앱을 지우셔서: who did it is named; 찾아 주셔서 thanks. */
  theirCause: {
    test: (token) =>
      token.key.endsWith('셔서') &&
      !/(?:주|오|가|계|기다리|알려|믿으)셔서$/.test(token.key) &&
      readAs(token, (form) => form.honorific && form.ending === 'A서' && verbal(form)) !== undefined,
    anchors: { suffixes: ['셔서'] },
  },
  tookNot: predicate('받', endings('A서'), honoured),
  shouldHave: reading((form) => form.ending === 'A야' && form.honorific && form.past),
  anxious: reading(
    (form) =>
      JI.has(form.ending) &&
      /^(?:걱정|염려|신경쓰|쓰|놀라|서두르|부담갖|겁내|(?:걱정|염려|당황|상심|실망|무리|자책|미워|싫어|질투|낙담|슬퍼|후회|포기|기대|궁금해|불안해|두려워|미안해|부끄러워|어려워|조급해)하)$/.test(
        form.stem,
      ),
  ),
  theirNot: predicate(
    '않 못하',
    ASSERTING,
    (form) => form.honorific && (form.past || /^(?:A서|A|E니|E므로)$/.test(form.ending)),
  ),
  theirSlip: predicate(
    '놓치 빠뜨리 잊 잊어버리 깜빡하 깜박하 누락하 실수하 착각하 오해하 잃어버리 분실하 빼먹 지나치 넘기 어기 위반하 틀리 헷갈리 오입력하 미납하 연체하 방치하',
    ASSERTING,
    (form) => form.honorific && (form.past || form.ending === 'A서'),
  ),
  was: beginning('했 됐 되었 하였', ASSERTING, isPast),
  theirReason: reading((form) => form.honorific && form.past && form.ending === '기' && isKnown(form)),
  theirSlipBefore: reading((form) => form.honorific && form.ending === 'Eㄴ' && isKnown(form)),
  itWasYou: '고객님이*|고객님입*|본인이*|회원님이*|회원님입*',
  fault: beginning('실수 과실 부주의 잘못 책임 귀책 착오', new Set([...ASSERTING, 'N'])),
  byFault: '실수로|과실로|부주의로|잘못으로|귀책으로|귀책사유로|착오로',
  theyClaim: predicate('주장하 우기', new Set([...ASSERTING, 'N', 'Eㄴ']), honoured),
  required: {
    test: (token, index, sentence) =>
      /^(?:필수|의무)(?:(?:적|사항)?[입이예임].*)?$/.test(token.key) &&
      (token.key.length > 2 || sentence.tokens[index + 1]?.kind !== 'word'),
    anchors: { prefixes: ['필수', '의무'] },
  },
  wanted: '요망|요망됩니다|요망합니다|요함|요구됩니다|바람|요합니다',
  dont: predicate(
    '말',
    endings('A요 Eㅂ시오 고 A라 A E면'),
    (form) => form.honorific || /^(?:고|A라|A|A요)$/.test(form.ending),
  ),
  doing: reading((form) => form.ending === 'N' && verbal(form)),
  nominal: reading((form) => /^(?:기|기를|길)$/.test(form.ending) && isKnown(form)),
  give: predicate('주 부탁드리', GIVING),
  object: { test: (token) => token.kind === 'word' && /[을를]$/.test(token.key) },
  doneSo: reading((form) => form.ending === 'A서는' && isKnown(form)),
  sorryBut: {
    // 배달이 늦어 죄송하지만 says what it is sorry for.
    test: (token, index, sentence) =>
      token.key.length < 10 &&
      /^(?:죄송|송구|미안|유감).*(?:지만|다만|오나|으나|만은|데요?)$/.test(token.key) &&
      readEnding(sentence.tokens[index - 1], CAUSES) === undefined,
    anchors: { prefixes: ['죄송', '송구', '미안', '유감'] },
  },
  wordsBut: predicate('말씀이 말이 말씀드리', endings('지만 S니다만 E나 N데 N데요 O나')),
  sadly: {
    test: (token) =>
      (/게도요?$/.test(token.key) || /(?:지만|니다만)$/.test(token.key)) &&
      /^(?:안타깝|안타까우|아쉽|아쉬우|애석|불행|공교롭|송구|죄송(?:하게|스럽게)|속상하|유감스럽게|실망스러우|서운하시)/.test(
        token.key,
      ),
    anchors: { suffixes: ['게도', '게도요', '지만', '니다만'] },
  },
  regret: predicate('유감이 유감스럽 애석하 애석이'),
  dontKnowAfter: {
    test: (token, index, sentence) => {
      const before = sentence.tokens[index - 1]
      // 친구도 잘 몰라요 is of others.
      const subject = /^(?:잘|정확히)$/.test(before?.key ?? '') ? sentence.tokens[index - 2] : before
      return (
        DONT_KNOW.test(token, index, sentence) &&
        !/지도$|다가도$|[을할]까$|^혹시$|^혹여$/.test(before?.key ?? '') &&
        !/(?<!^저|^저희|^우리|^아무|^누구)도$/.test(subject?.key ?? '') &&
        // 얼마나 놀라셨을지 모르겠습니다, 어떻게 사과드려야 할지 모르겠습니다 feel with the customer.
        !readAs(before, (form) => form.honorific && form.past && form.ending === 'Eㄹ지') &&
        !/야$/.test(sentence.tokens[index - 2]?.key ?? '')
      )
    },
    anchors: { prefixes: ['모르', '모릅', '몰라', '모른', '몰랐'] },
  },
} satisfies Grammar
