import { express, type Match, rule } from '../../contract'
import { asFact } from '../morphology'
import { BEFORE_NOUN, isKnown, readAs } from '../read'
import { formOf } from '../say'

export const modal = express('modal', {
  message: '‘{match}’ 대신 확인한 사실로 말씀해 주세요.',
  why: '짐작으로 들리면 고객은 다시 확인해야 합니다.',
  rules: [
    rule('might', '!(틀릴|틀렸을) [head: $mayBe] 수도 [be: $arePlain]', plain),
    rule('may-be', '[head: $state] 수 [be: $arePlain]', plain),
    rule('seems-able', '$future 수 <[head: 있는|있을|없는|없을] 것|거|건 [be: $seems]>', plain),
    rule('seems', '[head: $anyBeforeNoun] 것|거 (같아 [be: $looksLike] / [be: $seems])', plain),
    rule('seems-short', '[head: $anyBeforeNoun] 듯 [be: $seemsShort] / [head: $anyBeforeNoun] [be: $seemsDeut]', plain),
    rule('who-knows', '[head: $perhaps] [be: $knows]', (m) => perhaps(m)),
    rule('able-will', '$future 수 <[head: 있을|없을] [be: $itWill]>', plain),
    rule('will-be', '[head: $lasting] [be: $itWill]', plain),
    rule('probably', '[verb: $likely]', (m) => probably(m)),
  ],
  flags: [],
  allows: [],
})

type Names = 'head' | 'be' | 'verb'

/** 맞을 것 같습니다 → 맞습니다; 때문일 수 있습니다 → 때문입니다; 바뀌었을 수도 있으니 → 바뀌었으니. */
function plain(m: Match<Names>) {
  const head = readAs(m.tokens('head')[0], (form) => BEFORE_NOUN.has(form.ending) && isKnown(form)) ?? readAs(m.tokens('head')[0], (form) => BEFORE_NOUN.has(form.ending))
  const be = beOf(m)
  if (!head || !be) return undefined
  const from = m.range('head').start
  return m.between(from, m.end, asFact(head, be))
}

function beOf(m: Match<Names>) {
  const token = m.tokens('be')[0]
  return readAs(token, (form) => /^(?:것|거)?이$|^(?:듯하|듯싶|같|있|하|싶)$/.test(form.stem)) ?? formOf(m, 'be')
}

/** 늦어질지도 모릅니다 → 늦어집니다. */
function perhaps(m: Match<Names>) {
  const head = readAs(m.tokens('head')[0], (form) => /^(?:Eㄹ지|Eㄹ지도|N지|N지도)$/.test(form.ending) && isKnown(form))
  const be = formOf(m, 'be')
  return head && be && m.replace(asFact({ ...head, ending: 'Eㄹ' }, be))
}

/** 맞을걸요 → 맞아요. */
function probably(m: Match<Names>) {
  const form = readAs(m.tokens('verb')[0], (each) => /^Eㄹ걸요?$/.test(each.ending) && isKnown(each))
  return form && m.replace(asFact({ ...form, ending: 'Eㄹ' }, { ending: 'A요' }))
}
