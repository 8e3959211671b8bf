/** Pieces of the negative cells. */
import type { Grammar } from '../../contract'
import { stemOf } from '../morphology'
import { ASSERTING, endings, isKnown, predicate, readAs, reading, SAYING } from '../read'
import { beginning, nouns, nounsEndingIn, PAST_SAYING } from './words'

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
    test: (token) =>
      /^(?:죄송|송구|미안|유감)(?:스럽)?(?:하|합니|한데|이|입니|스럽|스러)?.*(?:지만|다만|오나|으나|만은|한데요?|데요?)$/.test(
        token.key,
      ) && token.key.length < 10,
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
  unlearned: reading(
    (form) =>
      JI.has(form.ending) &&
      /^(?:전달받|안내받|파악되|확인되|밝혀지|알려지|정해지|공유받|통보받|파악하)$/.test(form.stem),
  ),
  mine: '제|저의|저희|저희의|저희가|제가|우리|저희쪽|당사|이쪽|저희는|저는|저희쪽에서 쪽|부서|팀|파트?',
  toTell: '말씀드리기|답변드리기|확답드리기|알기|파악하기|단정하기|장담하기|예측하기|안내드리기|안내해드리기',
  duty: '담당이|담당은|담당업무가|업무가|소관이|소관은|권한이|권한은|관할이',
  myDuty:
    '담당이|담당은|담당업무가|업무가|업무는|소관이|소관은|권한이|권한은|관할이|일이|부서가|파트가|분야가|영역이|(담당|업무|소관|권한|관할 부서가|업무가|사항이|영역이|범위가|일이|밖이)',
  outside: beginning('밖 외입니다 외라 외예요 외의 벗어나 벗어난 없', ASSERTING),
  theirs: {
    test: (token) => /^(?:일|소관|업무|담당)(?:이에요|입니다|이라서요|이며|이고|이니|이라)$/.test(token.key),
    anchors: {
      prefixes: [
        '일이에요',
        '일입니다',
        '소관이',
        '소관입',
        '업무이',
        '업무입',
        '담당이에',
        '담당입',
        '담당이라',
      ],
    },
  },
  matterIs: { test: (token) => /^(?:일|사항|부분|문제|내용)(?:이에요|입니다|이며|이고)$/.test(token.key) },
  unrelated: predicate('무관하 관계없 상관없 관련없 없', ASSERTING),
  takes: predicate('걸리 소요되', new Set([...ASSERTING, 'Eㄹ']), plainly),
  willBe: {
    test: (token) =>
      /^(?:것입니다|것이다|거예요|거에요|겁니다|것이며|것이고|것이니|거고요|거니까|건데요|거야|예정입니다|예정이에요|것으로)$/.test(
        token.key,
      ),
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
        '예정입니다',
        '예정이에요',
        '것으로',
      ],
    },
  },
  late: predicate(
    '늦어지 지연되 밀리 미뤄지 지체되 늦춰지 연기되 길어지',
    new Set([...ASSERTING]),
    (form) => plainly(form) && form.ending !== 'Eㅁ',
  ),
  lating: predicate('늦어지 지연되 밀리 미뤄지 지체되 길어지', endings('고 A')),
  pastAct: reading((form) => form.past && !form.honorific && PAST_SAYING.has(form.ending) && isKnown(form)),
  notYet: predicate('못하 않', PAST_SAYING, (form) => plainly(form) && (form.past || form.stem === '못하')),
  whenYouGive: reading((form) => form.ending === 'Eㄹ' && form.honorific && isKnown(form)),
  untilYou: reading(
    (form) => /^(?:기를|길|기만을|기만)$/.test(form.ending) && form.honorific && isKnown(form),
  ),
  waiting: {
    test: (token) => /^(?:기다리고|기다렸|기다리는|대기하고|대기했|기다려)/.test(token.key),
    anchors: { prefixes: ['기다리', '기다렸', '기다려', '대기하고', '대기했'] },
  },
  waitMust: {
    test: (token) => /^(?:기다리셔야|기다려야|대기하셔야|대기해야|기다려주셔야)$/.test(token.key),
    anchors: { words: ['기다리셔야', '기다려야', '대기하셔야', '대기해야', '기다려주셔야'] },
  },
  charged: predicate(
    '청구되 부과되 발생하 붙 들 나오 추가되 차감되 공제되 청구하 부과하 빠지 빠져나가 인출되 더해지 가산되 물리 과금되 결제되',
    new Set([...ASSERTING, 'Eㄹ']),
    (form) => plainly(form) && !form.past && form.ending !== 'A',
  ),
  payMust: reading(
    (form) =>
      /^A야만?$/.test(form.ending) &&
      /^(?:내|지불하|부담하|납부하|결제하|물|치르|지급하|입금하|추가결제하)$/.test(form.stem),
  ),
  burden: '부담입니다|부담이며|부담이에요|부담이고|부담이니|부담이오니|부담으로|부담임',
  ends: predicate('되', ASSERTING),
  fined: predicate('물 손해보 잃 떼이 까이 뜯기 물어내', new Set([...ASSERTING, '게', 'A야'])),
  trouble: {
    test: (token) =>
      /^(?:문제|이슈|트러블|골칫거리)(?:점|사항)?(?:가|이|는|은|를|을|로|에|의|도|와|과|에 대해|에는|로는|만|로 인해)?$/.test(
        token.key,
      ) || token.key === '문제입니다',
    anchors: { prefixes: ['문제', '이슈', '트러블', '골칫거리'] },
  },
  arises: {
    test: (token) =>
      /^(?:있으시면|있으면|생기면|생기시면|발생하면|발생시|발생|있을|생길|있으실|계속되면|지속되면|있다면|생긴다면|있거나)$/.test(
        token.key,
      ),
  },
  outage: {
    test: (token) => /^장애(?:가|를|로|는|에|의|도|와|로 인해|복구)?$/.test(token.key),
    anchors: { prefixes: ['장애'] },
  },
  malfunction: {
    test: (token) =>
      /^(?:.{0,4}오류|.{0,4}에러|.{0,3}결함|.{0,3}하자|불량|버그)(?:가|를|로|는|에|의|도|와|이|을|은|과|로 인한|로 인해)?$/.test(
        token.key,
      ),
    anchors: {
      prefixes: ['오류', '에러', '결함', '하자', '불량', '버그'],
      suffixes: [
        '오류',
        '오류가',
        '오류를',
        '오류로',
        '오류는',
        '에러',
        '에러가',
        '에러를',
        '에러는',
        '에러로',
        '결함이',
        '결함은',
        '결함을',
        '하자가',
        '하자는',
      ],
    },
  },
  complaint: {
    test: (token) =>
      /^(?:클레임|컴플레인|불만|불평|불만사항|민원사항)(?:이|가|은|는|을|를|에|의|도|으로|로|과|에 대해)?$/.test(
        token.key,
      ),
    anchors: { prefixes: ['클레임', '컴플레인', '불만', '불평'] },
  },
  discomfort:
    '불편을|불편|불편함을|불쾌감을|번거로움을|혼란을|불편과|불편이나|불편과심려를|폐|실례를|불편드려',
  caused: '크게|많이|본의|아니게|여러모로|번번이',
  deeply: '대단히|정말|진심으로|정말로|너무|매우|깊이|거듭|다시|머리 숙여|한번? 더?',
  think: predicate('생각하 여기', ASSERTING),
  offer: predicate('드리 전하 올리', ASSERTING),
  sorry: predicate(
    '죄송하 사과드리 송구하 송구스럽 미안하 사죄드리 죄송스럽 사과하',
    new Set([...ASSERTING, 'E며', '고']),
  ),
  upset:
    '불편하신|언짢으신|불쾌하신|서운하신|속상하신|불편하셨던|언짢으셨던|불쾌하셨던|불편한|상하신|언짢은|불쾌한|서운한',
  wasUpset: {
    test: (token) =>
      /^(?:불편|불쾌|언짢|서운|속상|상|번거로우)(?:하|으)?(?:셨|시)(?:다면|으면)$/.test(token.key),
    anchors: {
      prefixes: [
        '불편하셨',
        '불쾌하셨',
        '언짢으셨',
        '서운하셨',
        '속상하셨',
        '상하셨',
        '번거로우셨',
        '불편하시',
        '불쾌하시',
        '언짢으시',
      ],
    },
  },
  ifAny: {
    test: (token) =>
      /^(?:있으셨다면|있었다면|있으시다면|있다면|있으면|있으셨으면|있었으면|있으셨을|상하셨다면)$/.test(
        token.key,
      ),
    anchors: { prefixes: ['있으셨', '있었', '있으시', '있다면', '있으면', '상하셨'] },
  },
  though:
    '불편하시더라도|불편하시겠지만|불편하더라도|불편하겠지만|번거로우시더라도|번거로우시겠지만|불편하시겠으나|불편이|불편함이|다소간 있으시더라도|있더라도|있으시겠지만|있겠지만|있으시겠으나?',
  bear: predicate('바라 부탁드리 부탁하 주 양해바라 양해부탁드리 구하', new Set([...ASSERTING, 'Eㅂ시오'])),
  wrongNow:
    '계십니다|계세요|계시네요|계시는데요|계신데요|계시는데|계신데|계십니다만|계시지만|계시고|있습니다|계셨습니다|계셨어요|계셨네요',
  mistaken: '계신|계시는|있으신|있는|있으시는|신|계셨던|하신',
  misunderstood:
    '오해하신|오해하고|착각하신|착각하고|오해하시는|착각하시는|혼동하신|혼동하고|헷갈리신 계신|계시는|있으신?',
  wrongly: predicate('틀리 오해이 착각이 사실무근이', PAST_SAYING),
  poor: reading(
    (form) =>
      JI.has(form.ending) &&
      /^(?:나쁘|적|어렵|드물|낮|멀|비싸|작|모자라|부족하|불가능하|불가하|복잡하|느리|길|번거롭|까다롭|좁|힘들|불편하|없|뒤지)$/.test(
        form.stem,
      ),
  ),
  poorSaid: predicate('나쁘 어렵 비싸 복잡하 까다롭 힘들', new Set([...ASSERTING, 'N'])),
  mustAsk: reading(
    (form) =>
      /^A야만?$/.test(form.ending) &&
      !form.honorific &&
      /(?:여쭤보|여쭙|여쭈|여쭈어보|물어보|알아보|문의하|문의해보|보고하|보고드리|상의하|협의하|확인받|승인받|확인해보)$/.test(
        form.stem,
      ),
  ),
  seems: predicate('같', new Set([...ASSERTING, 'N'])),
  areOrFor: { test: (token) => /^(?:있|관계로)/.test(token.key), anchors: { prefixes: ['있', '관계로'] } },
} satisfies Grammar
