import { express, type Match, rule, slot } from '../../contract'
import { conjugate, request, splitParticle, withParticle } from '../morphology'
import { editOf, turnPoint } from '../pivot'
import { clauseStart, isKnown, readAs } from '../read'
import { formOf } from '../say'
import { adverbialRange } from '../turn'

export const prohibition = express('prohibition', {
  message: '‘{match}’ 대신 해 주시면 좋은 일을 부탁해 주세요.',
  why: '하지 말라는 말에는 고객이 할 일이 남지 않습니다.',
  rules: [
    rule(
      'forget',
      '[verb: $doing] 것|거|것을|걸|것도 <잊지 [be: $dont]> / [verb: $doing] 것|거|것을|걸|것도 <잊지 마시기|마시길|말기 [be: $bear]>',
      remember,
    ),
    rule('forget-thing', '<잊지|잊으시면|빠뜨리지|놓치지 [be: $dont]>', keep),
    rule(
      'hesitate',
      '(주저하지|주저|망설이지|어려워하지|고민하지|고민 / 부담 갖지|가지지|느끼지|갖지는?) 마시고|말고|마시고서',
      openly,
    ),
    rule('hesitate-end', '[verb: $nominal] <주저하지|망설이지|꺼리지 [be: $dont]>', remember),
    rule(
      'no-reply',
      '이|본|해당? 메일에|메일로|번호로|문자에|주소로|번호에|문자로 회신하지|답장하지|답신하지|전화하지 [be: $dont]',
      elsewhere,
    ),
    rule('dont', '!$anxious [verb: $ji] [be: $dont]', other),
    rule(
      'dont-please',
      '[verb: $ji] 말아 [be: $give] / [verb: $ji] 마시기|마시길|마시기를 [be: $bear]',
      plea,
    ),
    rule('refrain', '[object: $object]? 삼가|삼가해|자제해|피해 [be: $give]', refrain),
    rule('must-not', '$ifDone 안 $become / $doneSo 안 $become'),
  ],
  flags: [
    {
      bad: '결제하시기 전에 쿠폰 적용하는 것을 잊지 마세요.',
      at: '잊지 마세요',
      good: '결제하시기 전에 쿠폰 꼭 적용해 주세요.',
    },
    {
      bad: '신분증 챙기시는 거 잊지 마십시오.',
      at: '잊지 마십시오',
      good: '신분증 꼭 챙겨 주시기 바랍니다.',
    },
    {
      bad: '궁금한 점이 있으시면 주저하지 마시고 연락 주세요.',
      at: '주저하지 마시고',
      good: '궁금한 점이 있으시면 언제든지 연락 주세요.',
    },
    {
      bad: '이 번호로 회신하지 마십시오.',
      at: '이 번호로 회신하지 마십시오',
      good: '{channel}(으)로 문의해 주시기 바랍니다.',
    },
    {
      bad: '원본 서류를 우편으로 보내지 마세요.',
      at: '보내지 마세요',
      good: '원본 서류를 {alternative}(으)로 보내 주세요.',
    },
    {
      bad: '확정 문자를 받기 전에는 출발하지 마세요.',
      at: '출발하지 마세요',
      good: '확정 문자를 받은 후에 출발해 주세요.',
    },
    {
      bad: '업데이트 중에는 전원을 끄지 마시기 바랍니다.',
      at: '끄지 마시기 바랍니다',
      good: '업데이트 중에는 전원을 켜 두시기 바랍니다.',
    },
    { bad: '망설이지 말고 문의하세요.', at: '망설이지 말고', good: '언제든지 문의하세요.' },
    { bad: '도장은 지참하지 말아 주세요.', at: '지참하지 말아 주세요' },
    { bad: '점심시간 방문은 자제해 주시기 바랍니다.', at: '자제해 주시기' },
    { bad: '사본을 제출하시면 안 됩니다.', at: '제출하시면 안 됩니다' },
    { bad: '문의하시기를 주저하지 마세요.', at: '주저하지 마세요', good: '언제든지 문의해 주세요.' },
    { bad: '영수증을 잊지 마세요.', at: '잊지 마세요', good: '영수증을 꼭 챙겨 주세요.' },
    { bad: '아무 생각 하지 마시고 푹 쉬세요.', at: '하지 마시고', good: '푹 쉬세요.' },
  ],
  allows: [
    '비밀번호는 누구에게도 알려 주지 마세요.',
    '상처에 손을 대지 마시고 병원에 오세요.',
    '걱정하지 마세요.',
    '잊지 않고 연락해 주셔서 감사합니다.',
    '뜨거우니 손으로 만지지 마십시오.',
    '운전 중에는 사용하지 마세요.',
    '너무 스트레스 받지 마세요.',
  ],
})

type Names = 'verb' | 'be' | 'object'

const closing = (m: Match<Names>): string => {
  const ending = formOf(m, 'be')?.ending ?? ''
  return ending === 'Eㅂ시오' ? 'S니다' : ending
}

/** 누르는 거 잊지 마세요 → 꼭 눌러 주세요; 연락하시기를 망설이지 마세요 → 언제든지 연락해 주세요. */
function remember(m: Match<Names>) {
  const verb = readAs(m.tokens('verb')[0], isKnown)
  const words = verb && request(verb.stem, closing(m))
  return words ? m.replace(`${verb.ending === 'N' ? '꼭' : '언제든지'} ${words}`) : undefined
}

/** 신분증을 잊지 마세요 → 신분증을 꼭 챙겨 주세요. */
function keep(m: Match<Names>) {
  const words = request('챙기', closing(m))
  return words ? m.between(m.end - 2, m.end, `꼭 ${words}`) : undefined
}

/** Deeds whose opposite has a name of its own: 버리지 마세요 → 보관해 주세요. */
const TWINS: Readonly<Record<string, string>> = {
  닫: '열어 두',
  버리: '보관하',
  끄: '켜 두',
  지우: '그대로 두',
  삭제하: '그대로 두',
  빼: '그대로 두',
  떼: '그대로 두',
  늦: '맞춰 오',
  잃어버리: '잘 보관하',
  잊어버리: '기억하',
  서두르: '천천히 진행하',
  멈추: '계속하',
  뽑: '그대로 두',
  옮기: '그대로 두',
  뜯: '그대로 두',
  접: '펴 두',
  나가: '기다리',
  바꾸: '그대로 두',
  변경하: '그대로 두',
}

/** 이 메일에 답장하지 마십시오 → {channel}(으)로 문의해 주시기 바랍니다. */
function elsewhere(m: Match<Names>) {
  const words = request('문의하', closing(m))
  return words ? m.replace(`${slot('channel')}(으)로 ${words}`) : undefined
}

/** 망설이지 마시고 전화 주세요 → 언제든지 전화 주세요. */
function openly(m: Match<Names>) {
  return m.replace(/^(?:언제|편하게)/.test(m.sentence.tokens[m.end]?.key ?? '') ? '' : '언제든지')
}

/** A twin where the deed has one; without it only a slot can say what to do instead. */
function other(m: Match<Names>) {
  const verb = readAs(m.tokens('verb')[0], isKnown)
  const twin = verb && TWINS[verb.stem]
  if (twin) {
    const words = request(twin, closing(m))
    return words ? m.replace(words) : undefined
  }
  // 아무 생각 하지 말고 쉬세요 → 쉬세요: not this but that. An object might be that of both.
  const from = clauseStart(m.sentence, m.start)
  const shared = m.sentence.tokens.slice(from, m.start).some(({ key }) => /[을를]$/.test(key))
  if (/^말고|^마시고/.test(m.text('be')))
    return shared ? undefined : m.between(from, m.end, '', { keepsAlternative: true })
  const words = verb && request(verb.stem, closing(m))
  return words ? instead(m, words) : undefined
}

function instead(m: Match<Names>, words: string) {
  const { sentence } = m
  const from = clauseStart(sentence, m.start)
  const condition = turnPoint(sentence, from, m.start)
  const deed = m.between(m.start, m.end, words).edits
  if (condition) return { edits: [editOf(sentence, condition), ...deed] }
  const way = adverbialRange(sentence, from, m.start)
  return (
    way && {
      edits: [...m.between(way.from, way.to, withParticle(slot('alternative'), '으로')).edits, ...deed],
      keepsAlternative: true,
    }
  )
}

/** 제시하지 말아 주시길 부탁드립니다 → {alternative}(으)로 제시해 주시길 부탁드립니다. */
function plea(m: Match<Names>) {
  const verb = readAs(m.tokens('verb')[0], isKnown)
  if (!verb) return undefined
  const be = formOf(m, 'be')
  const twin = TWINS[verb.stem]
  if (twin) {
    const words = request(twin, be?.ending === 'Eㅂ시오' || be?.stem !== '주' ? 'S니다' : be.ending)
    return words ? m.replace(words) : undefined
  }
  if (be && /^(?:바라|부탁드리|부탁하)$/.test(be.stem)) return instead(m, request(verb.stem, be.ending))
  return instead(m, `${conjugate(verb.stem, { ending: 'A' })} ${m.text('be')}`)
}

/** 4시까지는 재접속을 삼가 주시기 바랍니다 → 4시부터 재접속해 주시기 바랍니다. */
function refrain(m: Match<Names>) {
  const condition = turnPoint(m.sentence, clauseStart(m.sentence, m.start), m.start)
  if (!condition) return undefined
  const { noun } = splitParticle(m.text('object'))
  return {
    edits: [editOf(m.sentence, condition), ...m.between(m.start, m.end, `${noun}해 ${m.text('be')}`).edits],
  }
}
