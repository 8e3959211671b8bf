import { express, type Match, rule, slot } from '../../contract'
import { reattach, splitParticle } from '../morphology'

export const vagueAgent = express('vague-agent', {
  message: '‘{match}’ 대신 누가 도와드리는지 이름이나 팀을 알려 주세요.',
  why: '이름이 있으면 고객은 누구와 이야기하는지 압니다.',
  rules: [
    rule('some-team', '관련|해당|유관|담당|다른|타|내부|관계|소관 [who: $team]', (m) => named(m, 'team')),
    rule('team-glued', '[who: $gluedTeam]', (m) => named(m, 'team')),
    rule(
      'one-of-us',
      '저희|우리|당사 쪽|측|쪽에서|측에서 [who: $person] / 저희쪽|저희쪽에서 [who: $person] / 쪽에서|측에서 [who: 누가|누군가] / 담당하시는|담당하는 [who: 분이|직원이|사람이] / 직원|담당자|상담사 중 한 [who: 명이|분이]',
      (m) => named(m, 'name'),
    ),
    rule('somebody', '직원|저희|직원분|담당|상담 [who: $somebody]', (m) => named(m, 'name')),
    rule('someone', '[who: $somebody] !(외|외에*|이외*)', (m) => named(m, 'name')),
    rule('person-in-charge', '저희|당사|우리? [who: $officer]', (m) => named(m, 'name')),
  ],
  flags: [
    {
      bad: '담당 부서에서 연락드릴 예정입니다.',
      at: '담당 부서에서',
      good: '{team} 팀에서 연락드릴 예정입니다.',
    },
    { bad: '담당자가 내일 전화드립니다.', at: '담당자가', good: '{name} 담당자가 내일 전화드립니다.' },
    { bad: '관련 팀에 전달하겠습니다.', at: '관련 팀에', good: '{team} 팀에 전달하겠습니다.' },
    { bad: '누군가 오후에 방문합니다.', at: '누군가', good: '{name} 담당자가 오후에 방문합니다.' },
    { bad: '해당 부서로 연결해 드릴게요.', at: '해당 부서로', good: '{team} 팀으로 연결해 드릴게요.' },
    { bad: '관계자에게 확인하겠습니다.', at: '관계자에게', good: '{name} 담당자에게 확인하겠습니다.' },
    { bad: '저희 직원이 오늘 방문합니다.', at: '저희 직원이', good: '{name} 직원이 오늘 방문합니다.' },
    { bad: '다른 부서에서 처리합니다.', at: '다른 부서에서', good: '{team} 팀에서 처리합니다.' },
    { bad: '담당자분께 전해 드리겠습니다.', at: '담당자분께', good: '{name} 담당자께 전해 드리겠습니다.' },
    { bad: '관련부서에서 답변드립니다.', at: '관련부서에서', good: '{team} 팀에서 답변드립니다.' },
    {
      bad: '상담 관계자가 다시 연락드립니다.',
      at: '상담 관계자가',
      good: '{name} 담당자가 다시 연락드립니다.',
    },
    {
      bad: '저희 쪽에서 누가 가지러 갈 거예요.',
      at: '저희 쪽에서 누가',
      good: '{name} 담당자가 가지러 갈 거예요.',
    },
    {
      bad: '직원 중 한 명이 안내해 드립니다.',
      at: '직원 중 한 명이',
      good: '{name} 직원이 안내해 드립니다.',
    },
    {
      bad: '담당하시는 분이 연락드릴 예정입니다.',
      at: '담당하시는 분이',
      good: '{name} 담당자가 연락드릴 예정입니다.',
    },
  ],
  allows: [
    '결제팀 김하나 매니저가 연락드립니다.',
    '누구에게 받으셨나요?',
    '담당자 이름을 알려 드릴게요.',
    '부서 이름은 고객지원팀입니다.',
    '제가 직접 처리하겠습니다.',
    '김민수 담당자가 방문합니다.',
    '저는 그 업무 담당자가 아니라서 결제팀으로 연결해 드릴게요.',
  ],
})

/** 관련 부서가 → {team} 팀이; 누군가가 → {name} 담당자가. */
function named(m: Match<'who'>, fact: 'team' | 'name') {
  const { particle } = splitParticle(m.text('who'))
  const person = /^(?:직원|담당자|책임자|전문가|기관|업체|지점)/.exec(m.text('who'))?.[0]
  const name = person && !/^(?:기관|업체|지점)$/.test(person) ? 'name' : fact
  const noun =
    person ?? (fact === 'team' ? '팀' : m.slice(m.start, m.start + 1).startsWith('직원') ? '직원' : '담당자')
  const from =
    m.has('who') &&
    m.range('who').start > m.start &&
    m.range('who').start - m.start === 1 &&
    !/^(?:관련|해당|유관|담당|다른|타|내부|관계|소관|직원|저희|직원분|프런트|상담|담당하시는|담당하는)$/.test(
      m.slice(m.start, m.start + 1),
    )
      ? m.range('who').start
      : m.start
  return m.between(
    from,
    m.end,
    `${slot(name)} ${reattach(noun, /^누(?:군|군가)?가$/.test(m.text('who')) ? '가' : /^(?:사람|명|분)이$/.test(m.text('who')) ? '가' : particle)}`,
  )
}
