import { express, type Match, rule } from '../../contract'

export const contradiction = express('contradiction', {
  message: '‘{match}’ 없이 맞는 내용만 안내해 주세요.',
  why: '틀렸다는 말을 들은 고객은 다음 설명을 듣지 않습니다.',
  rules: [
    rule('mistaken', '고객님께서|고객님이|고객님은|고객님께서는|본인이|회원님이? 뭔가|무언가? 잘못 알고|이해하고|아시고|생각하고 $mistaken 것입니다|것|거예요|거|겁니다|듯합니다|듯해요|부분입니다|부분이에요|내용입니다|내용이에요|부분인데|부분인데요? $seems?', cut),
    rule('mistaken-now', '고객님께서|고객님이|고객님은|고객님께서는|본인이|회원님이? 뭔가|무언가? 잘못 알고|이해하고|생각하고 $wrongNow', cut),
    rule('misunderstood', '고객님께서|고객님이|고객님은|고객님께서는|회원님이? $misunderstood 것입니다|것|거예요|겁니다|부분입니다|부분이에요|부분인데|듯합니다? 같습니다|같아요?', cut),
    rule('not-so', '$clause 아니요|아뇨|아닙니다|아니에요|천만에요? 그게|그건|그것은|그런|그렇게 게|것이? 아니라|아니라요|아니고|아니고요|아니에요|아닙니다|아니구요', cut),
    rule('no', '$start 아니요|아뇨|아니죠 $mark', (m) => m.between(m.start, m.end, '')),
    rule('wrong', '말씀하신|말씀은|내용은|부분은|그건|그것은|정보는|이해는 것은|내용은|부분은|건|점은? ($wrongly / 사실과|실제와 다릅니다|달라요|다르며|다르고|다른데요)', cut),
    rule('not-true', '$start 그렇지|그건 않습니다|않아요|아닙니다|아니에요|않은데요 $stop', cut),
    rule('yes-but', '$start 네|예|맞습니다 $mark? [but: 하지만|그런데|그렇지만|근데|다만]', (m) => m.edit({ but: '' })),
    rule('right-but', '$clause (맞는 말씀이지만|말씀입니다만|말씀이긴|말씀이나 하지만|한데? / 말씀은|말씀이|말씀도 맞지만|맞습니다만|알겠지만|알겠습니다만|이해하지만|이해합니다만)', cut),
    rule('in-fact', '$clause 사실|사실은|실은|사실상은', (m) => m.replace('')),
  ],
  flags: [],
  allows: [],
})

/** What contradicts goes; what holds stays. */
function cut(m: Match) {
  // What is left must be more than a bare topic (그건).
  const { tokens } = m.sentence
  const topical = m.start > 0 && m.start < 3 && /[은는건]$/.test(tokens[m.start - 1]?.key ?? '') && (tokens[m.end] === undefined || tokens[m.end]?.kind === 'mark')
  return m.between(topical ? 0 : m.start, m.end, '', { keepsAlternative: true })
}
