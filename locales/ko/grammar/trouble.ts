/** Pieces of the cells about delay, cost, trouble, apology, contradiction and burden. */
import type { Grammar } from '../../contract'
import { ASSERTING, endings, isKnown, predicate, reading } from '../read'
import { beginning, PAST_SAYING } from './words'

const JI = endings('지 지는 진 지도 질 지를')

const plainly = (form: { honorific: boolean }): boolean => !form.honorific

export const trouble = {
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
