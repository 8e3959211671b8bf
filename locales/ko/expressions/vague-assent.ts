import { express, type Match, rule } from '../../contract'

export const vagueAssent = express('vague-assent', {
  message: '‘{match}’ 대신 맞는지 아닌지 분명히 답해 주세요.',
  why: '분명한 대답을 들은 고객은 바로 다음 일을 정합니다.',
  rules: [
    rule(
      'sort-of',
      '$clause 네|예|음|어? \\,? <뭐|대충|아마|아마도|대체로|대략|얼추|거의|일단|일단은|글쎄요? \\,? 뭐|대충|아마|아마도? (그런|비슷한 셈*|편*|듯합니다|듯해요|듯하네요|거죠|거지요|거예요|겁니다 / 그런|비슷한 것|거|건 같아요|같습니다|같네요 / 그런|비슷한 것|거 같기도|같기는|같긴 해요|합니다|하네요 / 그럴걸요|그럴걸|그렇겠죠|그렇겠지요|그렇죠|그렇지요|그렇다고봐야죠|그렇긴|그럴듯해요|그렇네요 해요|합니다|하죠? / 그럴 거예요|겁니다|것입니다|거에요|듯해요|듯합니다|수도 있어요|있습니다|있겠네요? / 그렇다고 할|볼 수 있* / 그렇지|괜찮지|맞지 않을까요|않나요|않나 / 그렇지 않을까 싶* / 그렇다고 봐야죠|봐야지요 / (그렇다고|그렇게 보시면|생각하시면|이해하시면|아시면 됩니다|돼요|될|되세요 거예요|겁니다|것|듯합니다|듯해요? 같아요|같습니다?))>',
      assent,
    ),
    rule(
      'should-be-fine',
      '$clause 네|예|음|어|아마|아마도|뭐? <괜찮을|문제없을|상관없을|될|별일|이상 (거예요|겁니다|것입니다|거에요 아마? / 것|거 같아요|같습니다|같네요 / 없을 거예요|겁니다|것입니다|것|거 같아요|같습니다?)> $stop',
      assent,
    ),
    rule('well', '$clause 글쎄요|글쎄', (m) => m.replace('')),
    rule(
      'hedged-yes',
      '$clause 네|예? \\,? <대충|뭐|일단은|일단|거의|얼추|대체로 그래요|그렇습니다|맞아요|맞습니다|비슷해요|비슷합니다|되겠죠|괜찮겠죠> $stop',
      assent,
    ),
    rule(
      'i-guess',
      '$clause 아마|뭐? 될걸요|될걸|맞을걸요|괜찮을걸요 / $clause 아마도요|아마요|그런가봐요|그러게요|괜찮을걸요|될걸요|뭐',
      assent,
    ),
  ],
  flags: [
    { bad: '네, 뭐 그렇죠.', at: '뭐 그렇죠', good: '네.' },
    { bad: '글쎄요, 배송은 내일입니다.', at: '글쎄요', good: '배송은 내일입니다.' },
    { bad: '아마도요.', at: '아마도요', good: '네, 맞아요.' },
    { bad: '네, 될 거예요.', at: '될 거예요', good: '네.' },
    {
      bad: '뭐 그런 셈입니다. 무료 기간은 7일입니다.',
      at: '뭐 그런 셈입니다',
      good: '네, 맞습니다. 무료 기간은 7일입니다.',
    },
    { bad: '글쎄, 접수는 3일까지예요.', at: '글쎄', good: '접수는 3일까지예요.' },
    { bad: '그러게요, 앱 버전은 3.1이에요.', at: '그러게요', good: '앱 버전은 3.1이에요.' },
    { bad: '아마요, 접수는 3일까지예요.', at: '아마요', good: '접수는 3일까지예요.' },
    { bad: '네, 대충 그래요.', at: '대충 그래요', good: '네.' },
    { bad: '네 뭐, 그런 것 같아요.', at: '뭐, 그런 것 같아요', good: '네.' },
  ],
  allows: [
    '그렇습니다. 내일 도착합니다.',
    '네, 괜찮습니다.',
    '그렇게 해 드릴게요.',
    '그런 경우에는 전화 주세요.',
    '비슷한 상품을 추천해 드려요.',
    '괜찮을 때 전화 주세요.',
    '네, 그렇게 처리했습니다.',
  ],
})

/** What the sentence says besides stays; a sentence of nothing else becomes a plain yes. */
function assent(m: Match) {
  const { tokens } = m.sentence
  const start = m.start + (/^(?:네|예|음|어)$/.test(tokens[m.start]?.key ?? '') ? 1 : 0)
  const rest = tokens.some(
    (token, at) =>
      (at < start || at >= m.end) &&
      ((token.kind === 'word' && !/^(?:음|어|네|예|뭐|글쎄요)$/.test(token.key)) ||
        token.kind === 'number' ||
        token.kind === 'opaque'),
  )
  if (rest) return m.between(start, m.end, '')
  const polite = /(?:니다|까)$/.test(m.slice(m.start, m.end))
  const mumbled = tokens
    .slice(0, m.start)
    .every((token) => token.kind === 'mark' || /^(?:음|어|네|예|뭐)$/.test(token.key))
  // Whoever says yes before the doubt has said it: 네.
  const assented = tokens.slice(0, start).some(({ key }) => key === '네' || key === '예')
  if (mumbled && assented) return m.between(0, tokens.length, '네.')
  const fine = tokens.slice(m.start, m.end).some(({ key }) => key.startsWith('괜찮'))
  const yes = fine ? (polite ? '괜찮습니다' : '괜찮아요') : polite ? '맞습니다' : '맞아요'
  return m.between(mumbled ? 0 : start, tokens.length, `네, ${yes}.`)
}
