import { express, type Match, rule, slot, type Token } from '../../contract'
import { type Particle, splitParticle, stemOf, withParticle } from '../morphology'
import { readAs } from '../read'

export const vagueReference = express('vague-reference', {
  message: '‘{match}’ 대신 무엇인지 하나하나 알려 주세요.',
  why: '빠진 것이 없어야 고객이 한 번에 준비합니다.',
  rules: [
    rule('and-so-on', '뭐? 기타 [etc: 등등|등등을|등등이|등등은|등등의|등등도|등등과]', (m) => listed(m)),
    rule('et-cetera', '[etc: 등등|등등을|등등이|등등은|등등의|등등도]', (m) => listed(m)),
    rule('or-whatever', '[first: $orThat] 뭐든|뭐든지|무엇이든|뭐가|뭐 됐든|간에?', (m) =>
      m.replace(
        `${m.text('first').replace(/이?든지?$/, '')}${particleFor(m.text('first'))} ${withParticle(slot('item'), isState(m.sentence.tokens[m.end]) ? '이' : '을')}`,
      ),
    ),
    rule('this-and-that', '[etc: 이것저것|이것저것을|이런저런|요것조것|이것저것도|그런저런]', (m) =>
      listed(m),
    ),
    rule('something', '[etc: 뭔가|무언가|뭔가가|무언가를|무언가가|뭔가를|어떤것] !( ..4 $ifDone )', (m) =>
      /^(?:뭔가|무언가)$/.test(m.text('etc')) &&
      m.sentence.tokens.some(({ key }) => /[이가은는을를]$/.test(key) && key !== '뭔가' && key !== '무언가')
        ? m.replace('')
        : listed(m),
    ),
    rule(
      'such-things',
      '뭐? 그런|이런|저런|그딴|이러한|그러한 [etc: 거|것|걸로|것으로|것들|것들은|것들도|것들만|것들을|것들이|것을|것도|걸|건|부분들|식으로] !(같아*|같습*|같은|같네*|아니*|아닙*|아닌*)',
      (m) => listed(m),
    ),
    rule('and-such', '$suchlike|*라든가|*라든지|라든가|라든지|이라든가|이라든지'),
    rule('things-like', '$any <같은 [etc: 거|것|것들|것을|것들을|것도|걸|것들이]>', (m) =>
      m.between(m.end - 2, m.end, `등 ${withParticle(slot('item'), '을')}`),
    ),
  ],
  flags: [
    {
      bad: '신분증, 통장 등등을 가져와 주세요.',
      at: '등등을',
      good: '신분증, 통장, {item}을(를) 가져와 주세요.',
    },
    { bad: '이것저것 확인해 보았습니다.', at: '이것저것', good: '{item}을(를) 확인해 보았습니다.' },
    {
      bad: '그런 것들은 앱에서 바꾸실 수 있습니다.',
      at: '그런 것들은',
      good: '{item}은(는) 앱에서 바꾸실 수 있습니다.',
    },
    { bad: '색상이든 뭐든 골라 주세요.', at: '색상이든 뭐든', good: '색상이나 {item}을(를) 골라 주세요.' },
    {
      bad: '옷 같은 것을 보내실 때는 상자를 써 주세요.',
      at: '같은 것을',
      good: '옷 등 {item}을(를) 보내실 때는 상자를 써 주세요.',
    },
    {
      bad: '주소나 이름 같은 거 알려 주세요.',
      at: '같은 거',
      good: '주소나 이름 등 {item}을(를) 알려 주세요.',
    },
    { bad: '기타 등등의 서류를 준비해 주세요.', at: '기타 등등의', good: '{item}의 서류를 준비해 주세요.' },
    { bad: '화면에서 뭔가 바뀌었습니다.', at: '뭔가', good: '화면에서 {item}이(가) 바뀌었습니다.' },
    { bad: '세면도구 따위는 객실에 있습니다.', at: '따위는' },
    { bad: '뭔가 잘못되었습니다.', at: '뭔가', good: '{item}이(가) 잘못되었습니다.' },
    {
      bad: '요금이든 뭐든 궁금하신 게 있으면 채팅 주세요.',
      at: '요금이든 뭐든',
      good: '요금이나 {item}이(가) 궁금하신 게 있으면 채팅 주세요.',
    },
  ],
  allows: [
    '신분증과 통장을 가져와 주세요.',
    '그것은 2층에 있습니다.',
    '기타를 조율해 드립니다.',
    '같은 상품으로 보내 드립니다.',
    '무엇이든 물어보세요.',
    '등기로 보내 드렸습니다.',
    '무언가 필요하시면 벨을 눌러 주세요.',
  ],
})

/** 궁금하신, 필요한: what one wonders about or needs is their subject. */
const isState = (token: Token | undefined): boolean =>
  readAs(token, (form) => stemOf(form.stem).kind === 'adjective') !== undefined

const particleFor = (first: string): string => (/이든지?$/.test(first) ? '이나' : '나')
const INTRANSITIVE = /(?:바뀌|달라지|생기|있|없|되|나오|들어가|이상하|멈추)$/
const NAMES: Readonly<Record<string, Particle>> = {
  을: '을',
  를: '을',
  이: '이',
  가: '이',
  은: '은',
  는: '은',
  과: '과',
  와: '과',
}

/** 등본, 신분증 기타 등등을 → 등본, 신분증, {item}을(를). */
function listed(m: Match<'etc'>) {
  const word = m.text('etc')
  const { particle } = splitParticle(word)
  const name = word === '건' ? '은' : NAMES[particle]
  const item = name
    ? withParticle(slot('item'), name)
    : /^(?:걸|거|이것저것|뭔가|무언가)$/.test(word)
      ? withParticle(
          slot('item'),
          readAs(m.sentence.tokens[m.end], (form) => INTRANSITIVE.test(form.stem)) ? '이' : '을',
        )
      : `${slot('item')}${particle}`
  const comma = /등등/.test(word) && m.start > 0
  const { tokens, text } = m.sentence
  const before = tokens[m.start - 1]
  if (!comma || !before || before.breaks) return m.replace(item)
  const start = before.end
  const end = tokens[m.end - 1]?.end ?? text.length
  return { edits: [{ start, end, replacement: `, ${item}` }] }
}
