/** Pieces of the vague cells. */
import type { Grammar } from '../../contract'
import { stemOf } from '../morphology'
import { ASSERTING, endings, isKnown, plainly, predicate, readAs, reading, verbal } from '../read'
import { beginning, nouns } from './words'

const RESOLVING = endings('S니다 A요 Eㄹ게요 Eㄹ게 E며 고 지만 E니 T다 Eㄹ께요')
const willing = (form: { intent: boolean; ending: string; honorific: boolean; past: boolean }): boolean =>
  !form.honorific && !form.past && (form.intent || /^(?:Eㄹ게요|Eㄹ게|Eㄹ께요)$/.test(form.ending))

const LOOKS = predicate(
  '알아보 찾아보 살펴보 검토하 들여다보 고민하 강구하 참고하 유념하',
  RESOLVING,
  willing,
)

/** A personal name before a title: 김민수 담당자. */
const SURNAMED =
  /^[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허남심노곽성차주우구민진엄채원천방공현][가-힣]{2}$/

const DONE =
  /(?:결정|변경|조정|폐지|전달|이관|취소|누락|삭제|차단|정지|해지|인상|인하|배정|연기|축소|통합|이전|수정|회부|반송|회송|보류|제한|통보|승격|강등|합의|판단|결론|위임|인계|분류|회수|파기|누설|교체|선정|제외|재배정|반영)(?:되|지어지)$|^(?:(?:정해|내려|이루어|취해|보내|넘겨|미뤄|앞당겨|맡겨|옮겨|합쳐)지)$/
/** What the customer changed: 비밀번호가 변경되었습니다 confirms a deed of the customer's own. */
const OWN_DEED = /(?:변경|수정|삭제)되$/
const OWN_THING = /(?:비밀번호|정보|설정|주소|연락처|프로필|닉네임|이메일|메일|사진|번호)[가이은는]?$/

export const vague = {
  person: '사람이|직원이|누가|누군가가|분이',
  suchlike: nouns('따위'),
  measure: nouns('금액 요금 수수료 기간 시간 수량 비율'),
  matter: beginning('상태 상황 사항 건 내용'),
  counter: {
    test: (token) =>
      /^(?:가지|번|개|차례|분|명|건|곳|군데|장|회|종류|종|통|달|주|시간|일|권|대|마리|잔|팀|단계|점)(?:의|를|을|이|가|은|는|에|만|로|으로|씩|이나|나|정도|에서|간|동안|뿐)?$/.test(
        token.key,
      ),
  },
  /** The deed of the customer's own choice, a wish, or a clause before a noun: 나중에 쓰실 수 있게, 곧 만료되는 쿠폰. */
  idle: {
    place: (index, sentence) => {
      for (let at = index; at < sentence.tokens.length && at < index + 8; at++) {
        const token = sentence.tokens[at]
        if (!token || token.breaks) return false
        if (/^(?:길|바라|바랄|기도)/.test(token.key)) return true
        const form = readAs(token, isKnown)
        if (!form || stemOf(form.stem).kind !== 'verb') continue
        if (/^(?:기를|길|나요|Eㄹ까요)$/.test(form.ending)) return true
        if (/^(?:N|Eㄴ)$/.test(form.ending))
          return at === index || !/^[것거]/.test(sentence.tokens[at + 1]?.key ?? '')
        if (form.ending === 'E려면') return true
        if (form.ending === 'Eㄹ')
          return !/드리$/.test(form.stem) && /^수/.test(sentence.tokens[at + 1]?.key ?? '')
        if (ASSERTING.has(form.ending) && form.ending !== 'A') return false
      }
      return false
    },
  },
  asks: reading((form) => /^(?:N지|Eㄹ지|N가|N지를|N지요|나)$/.test(form.ending)),
  quality: reading((form) => form.ending === 'N' && isKnown(form) && stemOf(form.stem).kind !== 'copula'),
  copula: predicate('이'),
  side: beginning('편입 편이 편인 편임'),
  team: nouns('부서 팀 파트 담당자 부문 담당부서 기관 업체 직원 사업부 지점'),
  gluedTeam: nouns('관련부서 담당부서 해당부서 유관부서 관련팀 담당팀 해당팀 관계부서 타부서'),
  somebody: nouns('누군가 관계자 누군가분'),
  officer: {
    test: (token, index, sentence) => {
      const before = sentence.tokens[index - 1]
      if (before?.kind === 'slot' || before?.kind === 'opaque') return false
      // 담당자가 아니라서 names nobody who acts.
      if (/^아[니닌닙]/.test(sentence.tokens[index + 1]?.key ?? '')) return false
      if (before && SURNAMED.test(before.key)) return false
      if (/^직원(?:이|이가|께서)$/.test(token.key)) return /^(?:저희|당사|우리)$/.test(before?.key ?? '')
      return /^(?:담당자|담당직원|관계자|직원분|책임자|전문가)분?(?:가|이|께서|에게|께)$/.test(token.key)
    },
    anchors: { prefixes: ['담당자', '담당직원', '관계자', '직원', '책임자', '전문가'] },
  },
  orThat: {
    test: (token) =>
      /.(?:이든|든|이든지|든지|이건|이고)$/.test(token.key) &&
      readAs(token, (form) => stemOf(form.stem).kind === 'verb' && isKnown(form)) === undefined,
  },
  looked:
    '생각해|검토해|확인해|조사해|알아|살펴|찾아|논의해|고민해|문의해|상의해|협의해|들여다|따져|챙겨|의논해',
  lookInto: predicate(
    '알아보 찾아보 살펴보 검토하 들여다보 따져보 챙겨보 알아봐드리 고민하 강구하',
    RESOLVING,
    willing,
  ),
  /** 검토하겠습니다 without a day, a place or a number in the sentence. */
  lookUndated: {
    test: (token, index, sentence) =>
      sentence.tokens.every(({ kind, key }) =>
        kind === 'word' ? !/^(?:오늘|내일|모레|이번|다음|바로|즉시|지금)|까지$/.test(key) : kind === 'mark',
      ) && LOOKS.test(token, index, sentence),
    anchors: {
      prefixes:
        '알아보 알아볼 찾아보 찾아볼 살펴보 살펴볼 검토하 검토할 들여다보 들여다볼 고민해 강구하 참고하 유념하'.split(
          ' ',
        ),
    },
  },
  see: predicate('보', RESOLVING, willing),
  searching: '모색하고|찾고|강구하고|마련하고|검토하고|고민하고|논의하고',
  goOn: predicate('나가 가', RESOLVING, willing),
  doWill: predicate('하', RESOLVING, willing),
  giveWill: predicate('드리', RESOLVING, willing),
  handle: predicate('조치하 대응하 처리하 대처하 취하 조치해드리 처리해드리 해결하', RESOLVING, willing),
  seeTo: predicate('쓰 신경쓰 보 강구하 힘쓰 해보 모색하 마련하', RESOLVING, willing),
  comingTo: reading((form) => form.ending === '게' && verbal(form) && !/드리$/.test(form.stem)),
  became: predicate('되', ASSERTING, (form) => form.past && !form.honorific),
  wasDone: {
    test: (token, index, sentence) =>
      /됐|되었|졌|지었/.test(token.key) &&
      // 위원회에 의해 결정되었습니다 names who did it.
      !sentence.tokens.slice(0, index).some(({ key }) => key === '의해') &&
      readAs(
        token,
        (form) =>
          form.past &&
          plainly(form) &&
          ASSERTING.has(form.ending) &&
          (DONE.test(form.stem)
            ? !(OWN_DEED.test(form.stem) && OWN_THING.test(sentence.tokens[index - 1]?.key ?? ''))
            : /되$/.test(form.stem) &&
              (sentence.tokens[index - 1]?.key === '잘못' ||
                (form.stem === '처리되' && DONE.test(`${sentence.tokens[index - 1]?.key ?? ''}되`)))),
      ) !== undefined,
    anchors: {
      suffixes:
        '되었습니다 됐습니다 되었어요 됐어요 되었으며 됐으며 되었고 됐고 되었으니 됐으니 되었음 됐음 되었지만 됐지만 되었습니다만 되었는데 됐는데 되었는데요 됐는데요 되었네요 됐네요 되었으므로 되었다 됐다'.split(
          ' ',
        ),
      prefixes: '정해졌 내려졌 이루어졌 취해졌 보내졌 넘겨졌 미뤄졌 앞당겨졌 맡겨졌 옮겨졌 합쳐졌'.split(' '),
    },
  },
  wasDoneState: reading((form) => form.ending === 'Eㄴ' && DONE.test(form.stem)),
} satisfies Grammar
