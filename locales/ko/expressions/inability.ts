import { express, rule, slot } from '../../contract'
import { withParticle } from '../morphology'
import { BEFORE_NOUN, readEnding } from '../read'
import { formOf, inLevel } from '../say'
import { offerWay, turn } from '../turn'

export const inability = express('inability', {
  message: "‘{match}’ 대신 할 수 있는 방법이나 시점을 알려 주세요.",
  why: '고객은 되는 방법을 알아야 다음 행동을 정할 수 있습니다.',
  rules: [
    rule('cannot', '!(알|어쩔) $future $su $none / !(알|어쩔) $future $su $noneBefore $notice', (m) => turn(m, m.end - (m.slice(m.end - 1, m.end).startsWith('없') ? 1 : 2), offerWay)),
    rule('impossible', '$impossible / *불가능한|*불가한|불가한|불가능한 $notice', (m) => turn(m, m.start, offerWay)),
    rule('hard', '!$toTell $gi 다소|조금|좀|매우|많이? $hard / !(파악*|확인*) $deed 다소|조금|좀|매우|많이? $hard', (m) => turn(m, m.end - 1, offerWay)),
    rule('unable', '못 $plainAct / !$unlearned $grave $unable / $deed $unable', (m) => (isDone(m.slice(m.end - 1, m.end)) ? undefined : turn(m, m.end - 1, offerWay))),
    rule('does-not-work', '!(파악*|확인*) $deed 안 $become / !(파악*|확인*) $deed <되지 $not>', (m) => turn(m, m.end - 1, offerWay)),
    rule('no-way', '방법이|방법은|길이|도리가|방도가|수단이 [gone: $none]', (m) => {
      const form = formOf(m, 'gone')
      const verb = m.sentence.tokens[m.start - 1]
      if (form && readEnding(verb, BEFORE_NOUN)?.ending === 'Eㄹ') return m.between(m.start - 1, m.end, `${withParticle(slot('alternative'), '을')} 통해 ${verb?.text ?? ''} 수 ${inLevel('있', form)}`)
      return form && m.replace(`${withParticle(slot('alternative'), '을')} 이용하실 수 ${inLevel('있', form)}`)
    }),
  ],
  flags: [],
  allows: [],
})

/** What did not happen cannot be said to happen. */
const isDone = (word: string): boolean => /[했었았였]/.test(word)
