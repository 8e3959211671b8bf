import { express, type Match, rule } from '../../contract'
import { analyse, asFact, conjugate, resolve } from '../morphology'
import { isKnown, readAs } from '../read'
import { formOf } from '../say'

export const attempt = express('attempt', {
  message: '‘{match}’ 대신 하실 일을 약속해 주세요.',
  why: '애쓰겠다는 말보다 무엇을 하겠다는 말이 믿음을 줍니다.',
  rules: [
    rule(
      'strive',
      '[verb: $aiming] 최선을|노력을|온|모든|열과|전력을|최대한|적극|계속|꾸준히|열심히|더욱|더? 힘을|성의를|노력을|다해? [be: $striving]',
      promised,
    ),
    rule('so-able', '[verb: $future] 수 있도록 최선을|노력을|계속|적극|최대한? [be: $striving]', promised),
    rule(
      'in-order',
      '[verb: $toDo] 위해|위하여|위해서 최선을|노력을|온|모든|계속|적극|최대한|더|더욱? 힘을|노력을? [be: $striving]',
      promised,
    ),
    rule('wish', '[verb: $wishing] [be: $hopeSo]', hoped),
    rule('intend', '[verb: $intending] 시도|노력? [be: $todo] !(있*)', promised),
    rule('try-doing', '!$looked [verb: $infinitive] [be: $willTry]', promised),
    rule('try-so', '[verb: $infinitive] 보도록 [be: $doPromise]', promised),
    rule('try-glued', '[be: $willTryGlued]', tried),
    rule('hope', '[verb: $hoping] [be: $hopes] / [verb: $hoping] $hopesOn [be: $arePlain]', hoped),
    rule('hope-event', '[verb: $hopingEvent] [be: $wants]', hoped),
    rule('striving', '노력하고|애쓰고|힘쓰고 $arePlain / 최선을|노력을 다하고|기울이고 $arePlain'),
    rule('best', '최선을|노력을|온|모든 힘을|노력을? [be: $striving]'),
    rule('effort', '[be: $striveAlone]'),
  ],
  flags: [
    { bad: '오늘 안에 보내 드리려고 합니다.', at: '드리려고 합니다', good: '오늘 안에 보내 드리겠습니다.' },
    { bad: '빨리 처리하도록 노력하겠습니다.', at: '처리하도록 노력하겠습니다', good: '빨리 처리하겠습니다.' },
    { bad: '최선을 다하겠습니다.', at: '최선을 다하겠습니다' },
    { bad: '내일까지 보내 보겠습니다.', at: '보내 보겠습니다', good: '내일까지 보내겠습니다.' },
    { bad: '다음 달에 추가해 보려고 해요.', at: '보려고 해요', good: '다음 달에 추가할게요.' },
    {
      bad: '오늘 중으로 연락드리도록 최선을 다하겠습니다.',
      at: '연락드리도록 최선을 다하겠습니다',
      good: '오늘 중으로 연락드리겠습니다.',
    },
    { bad: '가격을 낮추고자 애쓰고 있습니다.', at: '낮추고자 애쓰고', good: '가격을 낮추고 있습니다.' },
    { bad: '일정을 맞춰 보도록 하겠습니다.', at: '맞춰 보도록 하겠습니다', good: '일정을 맞추겠습니다.' },
    { bad: '다음 주에 출시되기를 희망합니다.', at: '출시되기를 희망합니다', good: '다음 주에 출시됩니다.' },
    { bad: '서비스를 개선하려 노력합니다.', at: '개선하려 노력합니다', good: '서비스를 개선하겠습니다.' },
    { bad: '신속히 답변드리려 합니다.', at: '답변드리려 합니다', good: '신속히 답변드리겠습니다.' },
    { bad: '오늘 안에 처리해보겠습니다.', at: '처리해보겠습니다', good: '오늘 안에 처리하겠습니다.' },
    {
      bad: '제때 답변드릴 수 있도록 노력하겠습니다.',
      at: '답변드릴 수 있도록 노력하겠습니다',
      good: '제때 답변드리겠습니다.',
    },
    { bad: '5월에는 출시했으면 합니다.', at: '출시했으면 합니다', good: '5월에는 출시합니다.' },
    { bad: '앞으로 더욱 노력하겠습니다.', at: '노력하겠습니다' },
    {
      bad: '이번에는 제시간에 도착하기를 바랍니다.',
      at: '도착하기를 바랍니다',
      good: '이번에는 제시간에 도착합니다.',
    },
    { bad: '저희도 백방으로 애쓰고 있습니다.', at: '애쓰고 있습니다' },
    {
      bad: '재발하지 않도록 노력하겠습니다.',
      at: '않도록 노력하겠습니다',
      good: '재발하지 않도록 하겠습니다.',
    },
    {
      bad: '불편을 덜어 드리기 위해 노력하겠습니다.',
      at: '드리기 위해 노력하겠습니다',
      good: '불편을 덜어 드리겠습니다.',
    },
  ],
  allows: [
    '환불을 받으시려면 영수증을 보내 주세요.',
    '노력해 주셔서 감사합니다.',
    '다시 한번 시도해 보세요.',
    '오늘 보내 드리겠습니다.',
    '취소하려고 하시나요?',
    '입어 보시고 결정하셔도 됩니다.',
    '짧은 본문으로 메일을 보내려고 했습니다.',
    '이 태그를 삭제하려고 합니다.',
  ],
})

type Names = 'verb' | 'be'

/** 개통해 드리고자 힘쓰겠습니다 → 개통해 드리겠습니다; 넣어 보려고 해요 → 넣을게요. */
function promised(m: Match<Names>) {
  const verb = readAs(m.tokens('verb')[0], isKnown)
  const be = formOf(m, 'be')
  if (!verb || !be || verb.honorific || /^(?:A서|A|N|E니까)$/.test(be.ending)) return undefined
  const before = m.sentence.tokens[m.start - 1]
  const tried =
    verb.stem === '보' ? readAs(before, (form) => form.ending === 'A' && isKnown(form)) : undefined
  if (tried) return m.between(m.start - 1, m.end, resolve(tried.stem, be.ending))
  const inner = /^..+보$/.test(verb.stem)
    ? analyse(verb.stem.slice(0, -1)).find(
        (form) => form.ending === 'A' && isKnown(form) && form.stem.endsWith('하'),
      )
    : undefined
  const stem = inner?.stem ?? verb.stem
  // 재발하지 않도록 노력하겠습니다 → 재발하지 않도록 하겠습니다.
  if (stem === '않') return m.replace(`않도록 ${resolve('하', be.ending)}`)
  // What comes about of itself is stated, not promised: 처리되도록 노력하겠습니다 → 처리됩니다.
  if (/[되지]$/.test(stem) && stem.length > 1) return m.replace(asFact({ ...verb, stem, ending: 'Eㄹ' }, be))
  return m.replace(resolve(stem, be.ending))
}

/** 처리해보겠습니다 → 처리하겠습니다. */
function tried(m: Match<Names>) {
  const token = m.tokens('be')[0]
  const form = formOf(m, 'be')
  if (!token || !form) return undefined
  const inner = readAs(
    { ...token, key: form.stem.slice(0, -1) },
    (each) => each.ending === 'A' && isKnown(each),
  )
  return inner && m.replace(conjugate(inner.stem, form))
}

/** 도착하시기를 바라고 있습니다 → 도착하십니다. */
function hoped(m: Match<Names>) {
  const verb = readAs(
    m.tokens('verb')[0],
    (form) => /^(?:기를|기|길|E면)$/.test(form.ending) && isKnown(form),
  )
  const be = formOf(m, 'be')
  return verb && be && m.replace(asFact({ ...verb, past: false, ending: 'Eㄹ' }, be))
}
