import { express, type Match, rule, slot } from '../../contract'
import { levelOf, resolve, splitParticle } from '../morphology'
import { isKnown, readAs } from '../read'
import { formOf } from '../say'

export const vagueAction = express('vague-action', {
  message: '‘{match}’ 대신 무엇을 언제까지 하실지 알려 주세요.',
  why: '할 일과 기한이 있어야 약속이 됩니다.',
  rules: [
    rule(
      'look-into',
      '(어떻게든? 가능한지|있는지|방법을|방안을|내용을|원인을|상황을? 좀|한번|더|다시|잘? 더|번? $looked [gone: $willTry] / 어떻게든? 방법을|방안을|방법이|대책을|원인을|내용을|상황을|해결책을|해결방법을|가능한지|있는지 좀|한번|한|더|다시|잘? 더|번? [gone: $lookInto] / 좀|한번|한 번? [gone: $lookInto])',
      found,
    ),
    rule(
      'look',
      '좋은|긍정적인? 방향으로|신경? 써서|긍정적으로|적극? [gone: $lookUndated] / 알아보도록|찾아보도록|살펴보도록|검토하도록|들여다보도록 [gone: $doWill]',
      found,
    ),
    rule('see-how', '있는지|가능한지|되는지 한번|좀|다시? [gone: $see]', found),
    rule('searching', '방안을|방법을|대책을|해결책을|해결방안을 $searching $arePlain'),
    rule('wait-and-see', '상황을|경과를|추이를 보고|봐서|지켜보고|지켜보겠*'),
    rule(
      'improve',
      '[verb: 개선해|보완해|발전해|고쳐|줄여] [gone: $goOn] / 참고하도록|유념하도록|반영하도록|유의하도록|개선하도록 $doWill',
    ),
    rule(
      'measures',
      '알아서|잘? 적절히|적절하게|알맞게|알아서|잘|필요한|적절한|적당한|합당한|가능한|모든 조치를|대응을|방법을|대책을? (취하도록|취해|조치하도록|처리하도록 [gone: $doWill] / [gone: $handle] / [gone: $doWill])',
      handled,
    ),
    rule('somehow', '최대한|잘|알아서|적절히|적절하게 <조치해|처리해|대응해|해결해> [gone: $giveWill]', (m) =>
      m.between(m.start, m.start + 1, `${slot('date')}까지`),
    ),
    rule(
      'see-to-it',
      '어떻게든 해|처리해 [gone: $willTry] / 신경|방법을|방안을|대책을|최대한|어떻게든|좀더|좀|더|한번 [gone: $seeTo]',
      found,
    ),
  ],
  flags: [
    {
      bad: '한번 알아보겠습니다.',
      at: '한번 알아보겠습니다',
      good: '확인하여 {date}까지 안내해 드리겠습니다.',
    },
    {
      bad: '방법을 찾아보겠습니다.',
      at: '방법을 찾아보겠습니다',
      good: '확인하여 {date}까지 안내해 드리겠습니다.',
    },
    {
      bad: '적절한 조치를 취하겠습니다.',
      at: '적절한 조치를 취하겠습니다',
      good: '{date}까지 조치하겠습니다.',
    },
    {
      bad: '내용을 좀 더 살펴볼게요.',
      at: '내용을 좀 더 살펴볼게요',
      good: '확인해서 {date}까지 안내해 드릴게요.',
    },
    {
      bad: '가능한지 검토해 보겠습니다.',
      at: '가능한지 검토해 보겠습니다',
      good: '가능한지 확인하여 {date}까지 안내해 드리겠습니다.',
    },
    { bad: '필요한 조치를 하겠습니다.', at: '필요한 조치를 하겠습니다', good: '{date}까지 조치하겠습니다.' },
    {
      bad: '원인을 알아볼게요.',
      at: '원인을 알아볼게요',
      good: '원인을 확인해서 {date}까지 안내해 드릴게요.',
    },
    { bad: '최대한 신경 쓰겠습니다.', at: '신경 쓰겠습니다' },
    { bad: '알아서 처리하겠습니다.', at: '알아서 처리하겠습니다', good: '{date}까지 처리하겠습니다.' },
    { bad: '잘 처리해 드리겠습니다.', at: '처리해', good: '{date}까지 처리해 드리겠습니다.' },
    {
      bad: '좋은 방향으로 검토하겠습니다.',
      at: '좋은 방향으로 검토하겠습니다',
      good: '확인하여 {date}까지 안내해 드리겠습니다.',
    },
    {
      bad: '환불이 되는지 한번 볼게요.',
      at: '되는지 한번 볼게요',
      good: '환불이 되는지 확인해서 {date}까지 안내해 드릴게요.',
    },
    { bad: '해결 방안을 모색하고 있습니다.', at: '방안을 모색하고 있습니다' },
    { bad: '앞으로 개선해 나가겠습니다.', at: '개선해 나가겠습니다' },
    { bad: '상황을 보고 다시 안내해 드리겠습니다.', at: '상황을 보고' },
    {
      bad: '민원 내용은 알아서 적절히 처리하겠습니다.',
      at: '알아서 적절히 처리하겠습니다',
      good: '민원 내용은 {date}까지 처리하겠습니다.',
    },
  ],
  allows: [
    '오늘 5시까지 원인을 확인하고 전화드리겠습니다.',
    '찾아보신 상품은 2층에 있습니다.',
    '조치를 마쳤습니다.',
    '살펴봐 주셔서 감사합니다.',
    '환불을 처리하겠습니다.',
    '방법을 알려 드릴게요.',
    '오늘 안에 살펴보겠습니다.',
  ],
})

/** 방법을 찾아볼게요 → 확인해서 {date}까지 안내해 드릴게요. */
function found(m: Match<'gone'>) {
  const form = formOf(m, 'gone')
  // Minding and heeding find nothing out.
  if (/신경|참고|유념|힘/.test(m.slice(m.start, m.end))) return undefined
  if (!form || (levelOf(form.ending) === null && !/^(?:E며|고|지만|E니)$/.test(form.ending))) return undefined
  const soft = levelOf(form.ending) === 'haeyo' || levelOf(form.ending) === 'hae'
  const first = m.slice(m.start, m.start + 1)
  const before = m.sentence.tokens[m.start - 1]
  // The thing looked into stays: 원인을 확인하여; 방법을 alone says nothing.
  const bare =
    before?.kind === 'word' &&
    splitParticle(before.key).particle === '' &&
    readAs(before, isKnown) === undefined
  const asked =
    /[는한]지$/.test(first) ||
    (/[을를]$/.test(first) && m.end - m.start > 1 && (bare || !/^(?:방법|방안|대책|내용)/.test(first)))
  const words = `${soft ? '확인해서' : '확인하여'} ${slot('date')}까지 ${resolve('안내해 드리', form.ending)}`
  return asked ? m.between(m.start + 1, m.end, words) : m.replace(words)
}

/** 적절히 조치하겠습니다 → {date}까지 조치하겠습니다. */
function handled(m: Match<'gone'>) {
  const gone = m.text('gone')
  const form = formOf(m, 'gone')
  if (!form) return undefined
  const { start } = m.range('gone')
  const stem = /^(?:취하|하)$/.test(form.stem) ? '조치하' : form.stem
  return m.between(
    m.start,
    Math.max(start + 1, m.end),
    `${slot('date')}까지 ${/^(?:취하|하)$/.test(form.stem) ? resolve(stem, form.ending) : gone}`,
  )
}
