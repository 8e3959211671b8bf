/** Pieces of the cells about delay, cost, trouble, apology, contradiction and burden. */
import type { Grammar } from '../../contract'
import { splitParticle, stemOf } from '../morphology'
import { ASSERTING, endings, isKnown, JI, plainly, predicate, readAs, reading } from '../read'
import { beginning, nouns, starting } from './words'

/** Beginnings of what a body or a test has: 피부 문제, 보행 장애, 3번 문제 are names, no trouble of a service. */
const NAMED_TROUBLES =
  /^(?:기출|연습|시험|모의|수학|예상|서술형|객관식|주관식|퀴즈|피부|건강|관절|눈|치아|무릎|허리|어깨|목|심장|혈압|위장|지체|발달|시각|청각|신체|언어|정신|공황|수면|섭식|소화|배변|보행|호흡|생리|[0-9])/

const CHARGES =
  '청구되 부과되 발생하 붙 들 나오 나가 추가되 차감되 공제되 청구하 부과하 빠지 빠져나가 인출되 더해지 가산되 물리 과금되 결제되'

const TROUBLE = nouns('문제 문제점 문제사항 이슈 트러블 골칫거리')

export const trouble = {
  unlearned: reading(
    (form) =>
      JI.has(form.ending) &&
      /^(?:(?:전달|안내|공유|통보)받|(?:파악|확인)되|밝혀지|알려지|정해지|파악하)$/.test(form.stem),
  ),
  mine: '제|저의|저희|저희의|저희가|제가|우리|저희쪽|당사|이쪽|저희는|저는|저희쪽에서 쪽|부서|팀|파트?',
  toTell: predicate(
    '말씀드리 답변드리 확답드리 알 파악하 단정하 장담하 예측하 안내드리 안내해드리',
    endings('기'),
  ),
  canTell: predicate('알 어쩌 말씀드리 답변드리 확답드리', endings('Eㄹ')),
  duty: '담당이|담당은|담당업무가|업무가|소관이|소관은|권한이|권한은|관할이',
  myDuty:
    '$duty|업무는|일이|부서가|파트가|분야가|영역이 / 담당|업무|소관|권한|관할 부서가|업무가|사항이|영역이|범위가|일이|밖이',
  outside: beginning('밖 외입니다 외라 외예요 외의 벗어나 벗어난 없', ASSERTING),
  theirs: beginning('일이 일입 소관이 소관입 업무이 업무입 담당이 담당입'),
  others: '택배사|배송사|업체|판매자|판매처|제조사|은행|카드사|통신사|항공사|여행사|구매처',
  othersFault: beginning('책임 잘못 과실 탓 문제'),
  matterIs: beginning('일이 일입 사항이 사항입 부분이 부분입 문제이 문제입 내용이 내용입'),
  unrelated: predicate('무관하 관계없 상관없 관련없 없'),
  willBe: '$itWill|예정입니다|예정이에요|것으로|거라',
  takes: predicate('걸리 소요되', ASSERTING, plainly),
  takesMay: predicate('걸리 소요되', endings('Eㄹ'), plainly),
  late: predicate(
    '늦어지 지연되 밀리 미뤄지 지체되 늦춰지 연기되 길어지',
    ASSERTING,
    (form) => plainly(form) && form.ending !== 'Eㅁ',
  ),
  lateNow: predicate('늦', endings('S니다 A요 네요 S니다만 지만'), (form) => plainly(form) && !form.past),
  lating: predicate('늦어지 지연되 밀리 미뤄지 지체되 길어지', endings('고 A')),
  pastAct: reading((form) => form.past && !form.honorific && ASSERTING.has(form.ending) && isKnown(form)),
  notYet: predicate('못하 않', ASSERTING, (form) => plainly(form) && (form.past || form.stem === '못하')),
  untilYou: reading(
    (form) => /^(?:기를|길|기만을|기만)$/.test(form.ending) && form.honorific && isKnown(form),
  ),
  waiting: starting('기다리고 기다렸 기다리는 대기하고 대기했 기다려'),
  waitMust: '기다리셔야|기다려야|대기하셔야|대기해야|기다려주셔야',
  charged: predicate(CHARGES, ASSERTING, (form) => plainly(form) && !form.past && form.ending !== 'A'),
  chargedMay: predicate(CHARGES, endings('Eㄹ'), plainly),
  payMust: reading(
    (form) =>
      /^A야만?$/.test(form.ending) &&
      /^(?:내|물|치르|(?:지불|부담|납부|추가결제|결제|지급|입금)하)$/.test(form.stem),
  ),
  burden: '부담입*|부담이*|부담으로|부담임',
  fined: predicate('물 손해보 잃 떼이 까이 뜯기 물어내', new Set([...ASSERTING, '게', 'A야'])),
  suffers: predicate('보 입 받', new Set([...ASSERTING, '게'])),
  /** 문제 해결, 문제 번호 are compounds. */
  trouble: {
    ...TROUBLE,
    test: (token, index, sentence) =>
      TROUBLE.test(token, index, sentence) &&
      !(
        splitParticle(token.key).particle === '' &&
        /^(?:해결|풀이|은행|번호|유형)/.test(sentence.tokens[index + 1]?.key ?? '')
      ),
  },
  namedTrouble: { test: (token) => NAMED_TROUBLES.test(token.key) || token.kind === 'number' },
  arises: '$ifItArises / 발생시 / 발생|있을|생길 경우|때|때는|시',
  ifItArises: predicate('있 생기 발생하 계속되 지속되', endings('E면 T다면 거나')),
  outage: nouns('장애'),
  malfunction: {
    test: (token) =>
      /^.{0,4}(?:오류|에러|결함|하자|불량|버그)(?:[가를로는에의도와이을은과]|로 인한|로 인해)?$/.test(
        token.key,
      ),
    anchors: {
      prefixes: ['오류', '에러', '결함', '하자', '불량', '버그'],
      suffixes: [
        '오류',
        '오류가',
        '오류를',
        '오류로',
        '에러',
        '에러가',
        '에러를',
        '결함이',
        '결함을',
        '하자가',
      ],
    },
  },
  discomfort: nouns('불편 불편함 불쾌감 번거로움 혼란 폐 심려 걱정 차질 실례 누 불편과심려 불편드려'),
  complaint: nouns('클레임 컴플레인 불만 불평 불만사항 민원사항'),
  givingIt:
    '드려|드린|드리게|끼쳐|끼친|끼치게|드려서|끼쳐서|끼쳐드려|끼쳐드린|끼쳐드리게|빚어? 드려|드린|드리게? 되어|되어서|된|돼|돼서|드려서?',
  caused: '크게|많이|본의|아니게|여러모로|번번이',
  causedIt: predicate('끼치 드리 끼쳐드리', ASSERTING, (form) => form.past && plainly(form)),
  deeply: '대단히|정말|진심으로|정말로|너무|매우|깊이|거듭|다시|머리|고개 숙여|한번? 더?',
  think: predicate('생각하 여기'),
  offer: predicate('드리 전하 올리'),
  sorry: predicate('죄송하 사과드리 송구하 송구스럽 미안하 사죄드리 죄송스럽 사과하'),
  upset: predicate('불편하 언짢 불쾌하 서운하 속상하 상하', endings('N Eㄴ 던')),
  wasUpset: reading(
    (form) =>
      /^(?:T다면|E면)$/.test(form.ending) &&
      form.honorific &&
      /^(?:불편하|불쾌하|언짢|서운하|속상하|상하|번거롭)$/.test(form.stem),
  ),
  ifAny: '있으셨*|있었다면|있었으면|있으시다면|있다면|있으면|상하셨*',
  though: '$albeit / 불편이|불편함이|다소간 있으시더라도|있더라도|있으시겠지만|있겠지만|있으시겠으나',
  bear: predicate('바라 부탁드리 부탁하 주 양해바라 양해부탁드리 구하', new Set([...ASSERTING, 'Eㅂ시오'])),
  wide: '너른|많은|넓은|너그러운|깊은',
  you: '고객님께서|고객님이|고객님은|고객님께서는|본인이|회원님이',
  itIs: beginning('것 거예요 거에요 겁니다 부분 내용 듯합 듯해 듯한', ASSERTING),
  wrongNow: predicate('계시 있', ASSERTING),
  mistaken: reading(
    (form) => BEFORE.has(form.ending) && form.honorific && /^(?:있|계시|시|하)$/.test(form.stem),
  ),
  misunderstood: '$mistook 계신|계시는|있으신?',
  mistook: predicate('오해하 착각하 혼동하 헷갈리', endings('Eㄴ N 고')),
  wrongly: predicate('틀리 오해이 착각이 사실무근이'),
  /** 적지 않았습니다 after an object is 'did not write'. */
  poor: {
    test: (token, index, sentence) =>
      readAs(
        token,
        (form) =>
          (JI.has(form.ending) || form.ending === 'N') &&
          /^(?:나쁘|적|어렵|드물|낮|멀|비싸|작|모자라|느리|길|번거롭|까다롭|좁|힘들|없|뒤지|(?:부족|불가능|불가|복잡|불편)하)$/.test(
            form.stem,
          ),
      ) !== undefined && !/[을를]$/.test(sentence.tokens[index - 1]?.key ?? ''),
  },
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
  areOrFor: '있*|관계로',
  subject: {
    test: (token) =>
      token.kind === 'word' && /[이가]$/.test(token.key) && !/^(?:수가|필요가|일이)$/.test(token.key),
  },
  toldToAsk: {
    test: (token) =>
      /^(?:문의|물어|연락|확인|여쭤|요청)/.test(token.key) &&
      readAs(token, (form) => stemOf(form.stem).kind === 'verb') !== undefined,
    anchors: { prefixes: ['문의', '물어', '연락', '확인', '여쭤', '요청'] },
  },
} satisfies Grammar

const BEFORE = endings('N Eㄴ')
