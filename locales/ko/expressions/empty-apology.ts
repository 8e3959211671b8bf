import { express, type Match, rule, slot } from '../../contract'
import { splitParticle, withParticle } from '../morphology'
import { clauseStart } from '../read'
import { formOf, inLevel } from '../say'

export const emptyApology = express('empty-apology', {
  message: '‘{match}’ 대신 무엇이 죄송한지 분명히 말씀하거나 감사 인사로 바꿔 주세요.',
  why: '늘 쓰는 사과는 마음이 담기지 않은 말로 들립니다.',
  rules: [
    rule(
      'inconvenience',
      '$discomfort $caused? $givingIt (점에 대해 / 점 / 점에 / 점에 대하여 / 것에 대해 / 데 대해 / 점을)? 다시? 한번|한? 번? $deeply? (사과의|사죄의 말씀을|말씀 [sorry: $offer] / 죄송하게|송구하게|죄송스럽게 [sorry: $think] / [sorry: $sorry] / $wide? 양해|이해|양해를|이해를|양해해|이해해 주시기|주시길? [sorry: $bear])',
      apologise,
    ),
    rule(
      'if-upset',
      '$wasUpset $deeply? (사과의|사죄의 말씀을|말씀 [sorry: $offer] / [sorry: $sorry])',
      apologise,
    ),
    rule(
      'made-trouble',
      '번거롭게|불편하게|언짢게|불쾌하게|수고롭게|귀찮게|혼란스럽게 해|해드려|해드려서|만들어 드려|드려서|드린? 점? $deeply? [sorry: $sorry]',
      apologise,
    ),
    rule(
      'if-any',
      '($upset 점이|부분이|일이? / 불편이|불편함이|불쾌함이|서운함이|부족함이) $ifAny $deeply? (사과의|사죄의 말씀을|말씀 [sorry: $offer] / [sorry: $sorry])',
      apologise,
    ),
    rule(
      'bear-if',
      '불편함이|불편이|번거로움이|소음이|점이|부분이 $ifAny|있더라도|있으시더라도|있겠지만 $deeply? $wide? (양해|이해|양해를|이해를 [sorry: $bear] / 양해해|이해해 주시기|주시길 [sorry: $bear])',
      bear,
    ),
    rule(
      'bear-with',
      '$though $deeply? $wide|너그러이|너그럽게? 양해|이해|양해를|이해를|양해해|이해해 [sorry: $bear] / $wide 양해|이해|양해를|이해를 [sorry: $bear]',
      bear,
    ),
    rule('caused', '$discomfort $caused? 끼쳐? [sorry: $causedIt]', apologise),
  ],
  flags: [
    {
      bad: '불편을 드려 죄송합니다.',
      at: '불편을 드려 죄송합니다',
      good: '{reason}에 대해 진심으로 사과드립니다.',
    },
    {
      bad: '이용에 불편을 끼쳐 드려 대단히 죄송합니다.',
      at: '불편을 끼쳐 드려 대단히 죄송합니다',
      good: '{reason}에 대해 진심으로 사과드립니다.',
    },
    {
      bad: '불편을 드린 점 사과드립니다.',
      at: '불편을 드린 점 사과드립니다',
      good: '{reason}에 대해 진심으로 사과드립니다.',
    },
    {
      bad: '혹시 불편하셨다면 죄송합니다.',
      at: '불편하셨다면 죄송합니다',
      good: '{reason}에 대해 진심으로 사과드립니다.',
    },
    {
      bad: '통행에 불편이 있으시더라도 양해 부탁드립니다.',
      at: '불편이 있으시더라도 양해 부탁드립니다',
      good: '통행에 양해해 주셔서 감사합니다.',
    },
    {
      bad: '심려를 끼쳐 드려 죄송합니다.',
      at: '심려를 끼쳐 드려 죄송합니다',
      good: '{reason}에 대해 진심으로 사과드립니다.',
    },
    {
      bad: '불쾌하셨다면 사과드려요.',
      at: '불쾌하셨다면 사과드려요',
      good: '{reason}에 대해 진심으로 사과드려요.',
    },
    {
      bad: '번거롭게 해 드려 죄송해요.',
      at: '번거롭게 해 드려 죄송해요',
      good: '{reason}에 대해 진심으로 사과드려요.',
    },
    {
      bad: '이용에 불편을 드려 진심으로 사과의 말씀을 드립니다.',
      at: '불편을 드려 진심으로 사과의 말씀을 드립니다',
      good: '{reason}에 대해 진심으로 사과드립니다.',
    },
    {
      bad: '마음 상하신 부분이 있으시다면 사과드립니다.',
      at: '상하신 부분이 있으시다면 사과드립니다',
      good: '{reason}에 대해 진심으로 사과드립니다.',
    },
    {
      bad: '통행이 불편하시더라도 양해 바랍니다.',
      at: '불편하시더라도 양해 바랍니다',
      good: '양해해 주셔서 감사합니다.',
    },
    {
      bad: '이용하시는 데 불편을 드린 점 양해해 주시기 바랍니다.',
      at: '불편을 드린 점 양해해 주시기 바랍니다',
      good: '{reason}에 대해 진심으로 사과드립니다.',
    },
    { bad: '너른 양해 부탁드립니다.', at: '너른 양해 부탁드립니다', good: '양해해 주셔서 감사합니다.' },
    {
      bad: '불편을 드리게 되어 대단히 송구스럽습니다.',
      at: '불편을 드리게 되어 대단히 송구스럽습니다',
      good: '{reason}에 대해 진심으로 사과드립니다.',
    },
    {
      bad: '큰 심려를 끼쳐 드렸습니다.',
      at: '심려를 끼쳐 드렸습니다',
      good: '{reason}에 대해 진심으로 사과드립니다.',
    },
    {
      bad: '공사로 인해 불편하시더라도 양해 바랍니다.',
      at: '불편하시더라도 양해 바랍니다',
      good: '공사를 양해해 주셔서 감사합니다.',
    },
    {
      bad: '도로 공사로 통행이 불편하시더라도 너른 양해 바랍니다.',
      at: '불편하시더라도 너른 양해 바랍니다',
      good: '도로 공사를 양해해 주셔서 감사합니다.',
    },
  ],
  allows: [
    '출고가 이틀 늦어져 죄송합니다.',
    '잘못 보내 드려 정말 죄송해요. 새 상품을 오늘 보냅니다.',
    '상담이 늦어 죄송합니다.',
    '기다려 주셔서 감사합니다.',
    '불편하신 점을 자세히 알려 주세요.',
    '주소를 틀리게 적어 보낸 점 사과드립니다.',
  ],
})

/** A slot names what the apology is for: {reason}에 대해 사과드립니다. */
function apologise(m: Match<'sorry'>) {
  const form = formOf(m, 'sorry')
  const before = m.sentence.tokens[m.start - 1]
  const words = form && `에 대해 진심으로 ${inLevel('사과드리', form)}`
  if (!words) return undefined
  // 저희 측 실수로 불편을 드려 …: the reason is there already.
  const { noun: cause, particle } = splitParticle(before?.text ?? '')
  if (
    particle.endsWith('로') &&
    /(?:실수|착오|오배송|누락|지연|사정|잘못|오입력|과실|부주의|미숙|점검|공사|장애|변경|휴무|폭주|악화)$/.test(
      cause,
    )
  )
    return m.between(m.start - 1, m.end, `${cause}${words}`)
  let from = /(?:에|에서|데)$/.test(before?.key ?? '') ? m.start - 1 : m.start
  // 이용하시는 데, 혹시라도 마음이: what leads up to the set phrase goes with it.
  while (
    from > 0 &&
    /^(?:마음이|기분이|기분|마음|혹시|혹시라도|조금이라도|이용하시는|사용하시는|여러모로|본의|아니게|큰|많은)$/.test(
      m.sentence.tokens[from - 1]?.key ?? '',
    )
  )
    from--
  // 서비스 이용에: the noun before belongs to it.
  if (
    from < m.start &&
    /^(?:서비스|홈페이지|시설|매장|앱|사이트|통행|상품|제품)$/.test(m.sentence.tokens[from - 1]?.key ?? '')
  )
    from--
  return m.between(from, m.end, `${slot('reason')}${words}`)
}

/** 통행이 불편하시더라도 양해 바랍니다 → 양해해 주셔서 감사합니다. */
function bear(m: Match<'sorry'>) {
  const form = formOf(m, 'sorry')
  const from = clauseStart(m.sentence, m.start)
  let start = m.start
  while (start > from && /^(?:다소|조금|좀|약간|많이)$/.test(m.sentence.tokens[start - 1]?.key ?? '')) start--
  if (start > from && /[이가]$/.test(m.sentence.tokens[start - 1]?.key ?? '')) start--
  const words =
    form &&
    `양해해 주셔서 ${inLevel('감사하', { ...form, ending: /^(?:A요|S니다|E며|고|T다)$/.test(form.ending) ? form.ending : 'S니다' })}`
  if (!words) return undefined
  // 공사로 인해 → 공사를 양해해 주셔서.
  const linked = /^인해|^인하여/.test(m.sentence.tokens[start - 1]?.key ?? '') ? 2 : 1
  const { noun, particle } = splitParticle(m.sentence.tokens[start - linked]?.text ?? '')
  if (start - linked >= from && particle.endsWith('로'))
    return m.between(start - linked, m.end, `${withParticle(noun, '을')} ${words}`)
  return m.between(start, m.end, words)
}
