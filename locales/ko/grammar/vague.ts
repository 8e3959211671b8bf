/** Pieces of the vague cells. */
import type { Grammar } from '../../contract'
import { stemOf } from '../morphology'
import { ASSERTING, endings, isKnown, predicate, readAs, reading } from '../read'
import { nouns, PAST_SAYING } from './words'

const RESOLVING = endings('S니다 A요 Eㄹ게요 Eㄹ게 E며 고 지만 E니 T다 Eㄹ께요')
const willing = (form: { intent: boolean; ending: string; honorific: boolean; past: boolean }): boolean =>
  !form.honorific && !form.past && (form.intent || /^(?:Eㄹ게요|Eㄹ게|Eㄹ께요)$/.test(form.ending))

/** A personal name before a title: 김민수 담당자. */
const SURNAMED =
  /^[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허남심노곽성차주우구민진엄채원천방공현][가-힣]{2}$/

export const vague = {
  counter: {
    test: (token) =>
      /^(?:가지|번|개|차례|분|명|건|곳|군데|장|회|종류|종|통|달|주|시간|일|권|대|마리|잔|팀|단계|점)(?:의|를|을|이|가|은|는|에|만|로|으로|씩|이나|나|정도|에서|간|동안|뿐)?$/.test(
        token.key,
      ),
  },
  asks: reading((form) => /^(?:N지|Eㄹ지|N가|N지를|N지요|나)$/.test(form.ending)),
  quality: reading((form) => form.ending === 'N' && isKnown(form) && stemOf(form.stem).kind !== 'copula'),
  copula: predicate('이', ASSERTING),
  side: {
    test: (token) =>
      /^편(?:입니다|이에요|이며|이고|이라|이니|이지만|이네요|이죠|인데요|입니다만|임)$/.test(token.key),
    anchors: { prefixes: ['편입', '편이', '편인', '편임'] },
  },
  team: nouns('부서 팀 파트 담당자 부문 담당부서 기관 업체 직원 사업부 지점'),
  gluedTeam: nouns('관련부서 담당부서 해당부서 유관부서 관련팀 담당팀 해당팀 관계부서 타부서'),
  somebody: nouns('누군가 관계자 누군가분'),
  officer: {
    test: (token, index, sentence) => {
      const before = sentence.tokens[index - 1]
      if (before?.kind === 'slot' || before?.kind === 'opaque') return false
      if (before && SURNAMED.test(before.key)) return false
      if (/^직원(?:이|이가|께서)$/.test(token.key)) return /^(?:저희|당사|우리)$/.test(before?.key ?? '')
      return /^(?:담당자|담당자분|담당직원|관계자|직원분|책임자)(?:가|이|께서|에게|께|분이|분께서|분께)$/.test(
        token.key,
      )
    },
    anchors: { prefixes: ['담당자', '담당직원', '관계자', '직원', '책임자'] },
  },
  orThat: {
    test: (token) =>
      /.(?:이든|든|이든지|든지|이건|이고)$/.test(token.key) &&
      readAs(token, (form) => stemOf(form.stem).kind === 'verb' && isKnown(form)) === undefined,
  },
  looked: '생각해|검토해|확인해|조사해|알아|살펴|찾아|논의해|고민해|문의해|상의해|협의해|들여다|따져',
  lookInto: predicate(
    '알아보 찾아보 살펴보 검토하 들여다보 따져보 챙겨보 알아봐드리 생각하 고민하 강구하',
    RESOLVING,
    willing,
  ),
  doWill: predicate('하', RESOLVING, willing),
  giveWill: predicate('드리', RESOLVING, willing),
  handle: predicate('조치하 대응하 처리하 대처하 취하 조치해드리 처리해드리 해결하', RESOLVING, willing),
  seeTo: predicate('쓰 신경쓰 보 강구하 힘쓰 해보 모색하 마련하', RESOLVING, willing),
  comingTo: reading((form) => form.ending === '게' && isKnown(form) && stemOf(form.stem).kind === 'verb'),
  became: predicate('되', PAST_SAYING, (form) => form.past && !form.honorific),
  wasDone: {
    test: (token, index, sentence) =>
      token.kind === 'word' &&
      readAs(
        token,
        (form) =>
          form.past &&
          !form.honorific &&
          PAST_SAYING.has(form.ending) &&
          ((sentence.tokens[index - 1]?.key === '잘못' && /되$/.test(form.stem)) ||
            /(?:결정|확정|변경|조정|폐지|전달|이관|취소|누락|삭제|차단|정지|해지|인상|인하|배정|연기|축소|통합|이전|수정|회부|반송|회송|보류|제한|통보|승격|강등|합의|판단|결론|위임|인계|분류|회수|파기|누설|교체|선정|제외|재배정|반영)(?:되|지어지)$|^(?:정해지|내려지|이루어지|취해지|보내지|넘겨지|미뤄지|앞당겨지|맡겨지|옮겨지|합쳐지)$/.test(
              form.stem,
            )),
      ) !== undefined,
    anchors: {
      suffixes: [
        '되었습니다',
        '됐습니다',
        '되었어요',
        '됐어요',
        '되었으며',
        '됐으며',
        '되었고',
        '됐고',
        '되었으니',
        '됐으니',
        '되었음',
        '됐음',
        '되었지만',
        '됐지만',
        '되었습니다만',
        '되었는데',
        '됐는데',
        '되었는데요',
        '됐는데요',
        '되었네요',
        '됐네요',
        '되었으므로',
        '되었다',
        '됐다',
      ],
      prefixes: [
        '정해졌',
        '내려졌',
        '이루어졌',
        '취해졌',
        '보내졌',
        '넘겨졌',
        '미뤄졌',
        '앞당겨졌',
        '맡겨졌',
        '옮겨졌',
        '합쳐졌',
      ],
    },
  },
  wasDoneState: reading(
    (form) =>
      form.ending === 'Eㄴ' &&
      /(?:결정|변경|취소|중단|누락|삭제|차단|정지|해지|이관|보류|반려)되$/.test(form.stem),
  ),
} satisfies Grammar
