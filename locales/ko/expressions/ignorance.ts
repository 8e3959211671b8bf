import { express, type Match, rule } from '../../contract'
import { splitParticle, withParticle } from '../morphology'
import { topicIndex } from '../read'
import { formOf } from '../say'
import { answerLater } from '../turn'

export const ignorance = express('ignorance', {
  message: '‘{match}’ 대신 언제까지 확인하여 알려 드릴지 약속해 주세요.',
  why: '답이 오는 날을 알면 고객은 안심하고 기다립니다.',
  rules: [
    rule(
      'dont-know',
      '[who: $me]? 아직|아직은|지금은|지금으로서는|현재로서는? 잘|정확히|정확히는|전혀|자세히|자세히는? [neg: $dontKnowAfter]',
      later,
    ),
    rule('dont-know-long', '[who: $me]? 아직|아직은? 알지 [neg: $unable]', later),
    rule(
      'no-way-to-know',
      '[who: $me]? 지금으로서는|현재로서는|정확히|정확히는|아직? 알 수|길이|방법이|도리가|길은|방법은|수는|수가 [neg: $none]',
      later,
    ),
    rule(
      'cannot-tell',
      '[who: $me]? $toTell [neg: $hard] / $toTell 어려운|힘든|곤란한 [neg: $matter]',
      later,
    ),
    rule(
      'not-found-out',
      '[who: $me]? 파악이|파악은|확인이|확인은 잘? (안 되고 [neg: $arePlain] / 되지 않고 [neg: $arePlain] / 안 [neg: $become] / 되지|되지는 [neg: $not] / [neg: $hard])',
      later,
    ),
    rule(
      'cannot-say',
      '[who: $me]? 지금|지금은|아직|당장? (말씀드릴|답변드릴|확답드릴|안내드릴 / 답을|답변을|말씀을|확답을 드릴) $su [neg: $none]',
      later,
    ),
    rule(
      'not-told',
      '[who: $me]? 아직|아직은|정확히? $unlearned [neg: $unable] / [who: $me]? 아직|아직은|정확히? $unlearned [neg: $not]',
      later,
    ),
    rule(
      'no-answer',
      '[who: $me]? 아직|아직은|현재? 아는|들은|전달받은|안내받은? <[noun: $answer] 아직|현재|따로|전혀|별도로? [neg: $none]> / [who: $me]? 아직|아직은|현재? 아는|들은|전달받은|안내받은|공유받은 <[noun: $conversation|게|것이|바가|적이] 아직|현재|따로|전혀|별도로? [neg: $none]>',
      noAnswer,
    ),
    rule(
      'no-information',
      '대한|관한|관련|관련된 <[noun: $conversation] 가지고|갖고 있지 [neg: $not]> / 대한|관한|관련|관련된 <[noun: $conversation] 아직|현재|따로|전혀|별도로? [neg: $none]>',
      noAnswer,
    ),
    rule('i-have-none', '[who: $me] ..3 [noun: $conversation] [neg: $none]', noAnswer),
  ],
  flags: [
    {
      bad: '정확한 도착 시간은 저도 잘 모르겠습니다.',
      at: '저도 잘 모르겠습니다',
      good: '정확한 도착 시간은 {date}까지 확인하여 안내해 드리겠습니다.',
    },
    {
      bad: '왜 취소됐는지 모르겠어요.',
      at: '모르겠어요',
      good: '왜 취소됐는지 {date}까지 확인해서 안내해 드릴게요.',
    },
    {
      bad: '그 부분은 제가 아는 바가 없습니다.',
      at: '제가 아는 바가 없습니다',
      good: '그 부분은 {date}까지 확인하여 안내해 드리겠습니다.',
    },
    {
      bad: '재입고 일정은 아직 확인이 안 됩니다.',
      at: '확인이 안 됩니다',
      good: '재입고 일정은 아직 {date}까지 확인하여 안내해 드리겠습니다.',
    },
    {
      bad: '원인은 파악되지 않았습니다.',
      at: '파악되지 않았습니다',
      good: '원인은 {date}까지 확인하여 안내해 드리겠습니다.',
    },
    {
      bad: '예상 대기 시간은 말씀드리기 어렵습니다.',
      at: '말씀드리기 어렵습니다',
      good: '예상 대기 시간은 {date}까지 확인하여 안내해 드리겠습니다.',
    },
    {
      bad: '그 건에 대한 정보가 없습니다.',
      at: '정보가 없습니다',
      good: '그 건에 대한 정보는 {date}까지 확인하여 안내해 드리겠습니다.',
    },
    {
      bad: '언제 복구될지는 저희도 알지 못합니다.',
      at: '저희도 알지 못합니다',
      good: '언제 복구될지는 {date}까지 확인하여 안내해 드리겠습니다.',
    },
    {
      bad: '관련 내용을 전달받지 못했습니다.',
      at: '전달받지 못했습니다',
      good: '관련 내용을 {date}까지 확인하여 안내해 드리겠습니다.',
    },
    {
      bad: '그 이유는 저도 알 길이 없습니다.',
      at: '저도 알 길이 없습니다',
      good: '그 이유는 {date}까지 확인하여 안내해 드리겠습니다.',
    },
    {
      bad: '기사님 일정은 저희가 따로 가진 정보가 없습니다.',
      at: '저희가 따로 가진 정보가 없습니다',
      good: '기사님 일정은 {date}까지 확인하여 안내해 드리겠습니다.',
    },
    {
      bad: '그 부분에 대한 답은 아직 없습니다.',
      at: '답은 아직 없습니다',
      good: '그 부분에 대한 답은 {date}까지 확인하여 안내해 드리겠습니다.',
    },
    {
      bad: '확정된 일정은 지금 말씀드릴 수 없습니다.',
      at: '지금 말씀드릴 수 없습니다',
      good: '확정된 일정은 {date}까지 확인하여 안내해 드리겠습니다.',
    },
    {
      bad: '거기까지는 안내받은 내용이 없습니다.',
      at: '내용이 없습니다',
      good: '거기까지는 {date}까지 확인하여 안내해 드리겠습니다.',
    },
    { bad: '친구분 연락처는 아무도 몰라요.', at: '몰라요' },
    {
      bad: '답변드리기 어려운 내용입니다.',
      at: '답변드리기 어려운 내용입니다',
      good: '{date}까지 확인하여 안내해 드리겠습니다.',
    },
  ],
  allows: [
    '비밀번호를 모르시면 재설정해 주세요.',
    '모르는 번호로 온 전화는 받지 마세요.',
    '궁금하신 내용을 알려 주세요.',
    '잘 모르시겠으면 언제든지 물어봐 주세요.',
    '기록은 1년 동안 보관합니다.',
    '고객님의 상황을 잘 알고 있습니다.',
    '얼마나 놀라셨을지 모르겠습니다.',
    '어떻게 감사드려야 할지 모르겠습니다.',
  ],
})

function later(m: Match<'neg' | 'who'>) {
  const form = formOf(m, 'neg')
  // 친구도 몰라요, 알다가도 모르겠어요: what others do not know nobody can promise to find out.
  const before = m.has('who') ? '' : (m.sentence.tokens[m.start - 1]?.key ?? '')
  return form && !/[도밖까]에?$|아니라서$/.test(before) ? answerLater(m, form) : undefined
}

/** 질문에 대한 답은 없습니다 → 답은 {date}까지 확인하여 안내해 드리겠습니다; 아는 바가 goes. */
function noAnswer(m: Match<'neg' | 'who' | 'noun'>) {
  const form = formOf(m, 'neg')
  const { noun } = splitParticle(m.text('noun'))
  const topical = topicIndex(m.sentence, 0, m.start) >= 0
  const heard = /받은|들은|아는/.test(m.slice(m.start, m.range('noun').start))
  if (!form || /^바/.test(noun) || topical || heard) return form && answerLater(m, form)
  return answerLater(m, form, `${withParticle(noun, '은')} `, m.range('noun').start)
}
