/** Where the rules keep silent. */
import type { Silence } from '../contract'

export const silences: readonly Silence[] = [
  {
    name: 'safety',
    // 비밀번호를 알려 주지 마세요: warnings save people from harm and must stay as sharp as they are.
    pattern:
      '$danger ~++24 (마세요|마십시오|마시고|마시기|마시길|마십시요|말아|말고|금지*|삼가|삼가세요|삼가시고|삼가십시오|금하*|금합니다|주의*|피하*|피해 / 볼|알|열람할|조회할|확인할 $su $none / 안 됩니다|돼요|되며 / $future 수|수도 있*)',
    reach: 'sentence',
    concepts: ['prohibition', 'modal', 'demand', 'refusal', 'inability'],
  },
  {
    name: 'law',
    // 민법 제5조: what a statute says is quoted, not chosen.
    pattern:
      '(*법 / *법률 / *법에 / *시행령 / *시행규칙 / *조례 / *법상 / *법률상) ~..4 (제 $number / 제*조* / $number / 따라 / 의거하여 / 의해 / 의하면)',
    reach: 'sentence',
    concepts: ['negative', 'modal', 'vague-agent', 'agentless-passive', 'vague-quantity'],
  },
  {
    name: 'hedged',
    // 장담은 못 하지만: a hedge, and reported as one.
    pattern:
      '장담은|장담|확답은|확답|단정은|보장은|확신은|장담할|단정할|확신할|확답드릴|보장할|단언할 ..2 (못 *지만|하지만|합니다만 / 수|수는 없지만|없습니다만|없으나|없는데|없는데요)',
    reach: 'match',
    concepts: ['negative'],
  },
  {
    name: 'irreversible',
    // 이 작업은 되돌릴 수 없습니다: a warning before a step.
    pattern: '되돌릴 수|방법이|방법은 $none',
    reach: 'match',
    concepts: ['inability'],
  },
  {
    name: 'comfort',
    pattern: '스트레스|상처 받지 마세요|마시고|말고|마십시오|마셔요',
    reach: 'match',
    concepts: ['prohibition'],
  },
  {
    name: 'question',
    pattern: '$asked',
    reach: 'sentence',
    concepts: [
      'inability',
      'unavailability',
      'refusal',
      'blame',
      'demand',
      'restriction',
      'ignorance',
      'disowning',
      'delay',
      'cost',
      'problem-word',
      'litotes',
      'contradiction',
      'modal',
      'appearance',
      'vague-quantity',
      'vague-agent',
      'agentless-passive',
      'burden',
      'vague-reference',
      'vague-degree',
    ],
  },
]
