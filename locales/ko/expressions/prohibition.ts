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
    rule('forget', '[verb: $doing] 것|거|것을|걸|것도 <잊지 [be: $dont]>', remember),
    rule('forget-thing', '<잊지|잊으시면|빠뜨리지|놓치지 [be: $dont]>', keep),
    rule('hesitate', '주저하지|주저|망설이지|부담 마시고|말고|마시고서', (m) => m.replace('언제든지')),
    rule('hesitate-end', '[verb: $nominal] <주저하지|망설이지|꺼리지 [be: $dont]>', remember),
    rule('dont', '!$anxious [verb: $ji] [be: $dont]', other),
    rule('dont-please', '[verb: $ji] 말아 [be: $give] / [verb: $ji] 마시기|마시길|마시기를 [be: $bear]', plea),
    rule('refrain', '[object: $object]? 삼가|삼가해|자제해|피해 [be: $give]', refrain),
    rule('must-not', '$ifDone 안 $become / $doneSo 안 $become'),
  ],
  flags: [],
  allows: [],
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

/** Without a ground only a slot can say what to do instead. */
function other(m: Match<Names>) {
  const verb = readAs(m.tokens('verb')[0], isKnown)
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
  return way && { edits: [...m.between(way.from, way.to, withParticle(slot('alternative'), '으로')).edits, ...deed], keepsAlternative: true }
}

/** 제시하지 말아 주시길 부탁드립니다 → {alternative}(으)로 제시해 주시길 부탁드립니다. */
function plea(m: Match<Names>) {
  const verb = readAs(m.tokens('verb')[0], isKnown)
  if (!verb) return undefined
  const be = formOf(m, 'be')
  if (be && /^(?:바라|부탁드리|부탁하)$/.test(be.stem)) return instead(m, request(verb.stem, be.ending))
  return instead(m, `${conjugate(verb.stem, { ending: 'A' })} ${m.text('be')}`)
}

/** 4시까지는 재접속을 삼가 주시기 바랍니다 → 4시부터 재접속해 주시기 바랍니다. */
function refrain(m: Match<Names>) {
  const condition = turnPoint(m.sentence, clauseStart(m.sentence, m.start), m.start)
  if (!condition) return undefined
  const { noun } = splitParticle(m.text('object'))
  return { edits: [editOf(m.sentence, condition), ...m.between(m.start, m.end, `${noun}해 ${m.text('be')}`).edits] }
}
