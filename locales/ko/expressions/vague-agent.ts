import { express, type Match, rule, slot } from '../../contract'
import { reattach, splitParticle } from '../morphology'

export const vagueAgent = express('vague-agent', {
  message: '‘{match}’ 대신 누가 도와드리는지 이름이나 팀을 알려 주세요.',
  why: '이름이 있으면 고객은 누구와 이야기하는지 압니다.',
  rules: [
    rule('some-team', '관련|해당|유관|담당|다른|타|내부|관계|소관 [who: $team]', (m) => named(m, 'team')),
    rule('team-glued', '[who: $gluedTeam]', (m) => named(m, 'team')),
    rule('somebody', '직원|저희|직원분|담당|상담 [who: $somebody]', (m) => named(m, 'name')),
    rule('someone', '[who: $somebody]', (m) => named(m, 'name')),
    rule('person-in-charge', '저희|당사|우리? [who: $officer]', (m) => named(m, 'name')),
  ],
  flags: [],
  allows: [],
})

/** 관련 부서가 → {team} 팀이; 누군가가 → {name} 담당자가. */
function named(m: Match<'who'>, fact: 'team' | 'name') {
  const { particle } = splitParticle(m.text('who'))
  const noun = fact === 'team' ? '팀' : m.slice(m.start, m.start + 1).startsWith('직원') ? '직원' : '담당자'
  const from = m.has('who') && m.range('who').start > m.start && m.range('who').start - m.start === 1 && !/^(?:관련|해당|유관|담당|다른|타|내부|관계|소관|직원|저희|직원분|프런트|상담)$/.test(m.slice(m.start, m.start + 1)) ? m.range('who').start : m.start
  return m.between(from, m.end, `${slot(fact)} ${reattach(noun, particle === '' && /^누군가$/.test(m.text('who')) ? '가' : particle)}`)
}
