import { analyse } from './analyse'
import { tailOf } from './jamo'
import { stemOf } from './stem'

/**
 * Writers glue what orthography separates (article 2: bound nouns and auxiliaries stand apart; in practice
 * 할수없습니다, 올것같아요, 못보냈어요). Each rule finds one seam; the cut is made only where what stands before it has the
 * shape that the seam asks for, so that 수도, 필수, 안내, 못자리 and 이미지마다 stay whole.
 */
interface Seam {
  readonly find: RegExp
  /** Cuts, relative to the match; and whether the part before the match must be a predicate with such an ending. */
  readonly cuts: readonly number[]
  readonly before: (head: string) => boolean
}

const closedBy = (tails: string) => (head: string) => head !== '' && tails.includes(tailOf(head) || '-')
const afterFuture = (head: string) => closedBy('ㄹ')(head) && !/(?:^|[^가-힣])(?:실|필|별)$/.test(head)
const afterAdnominal = (head: string) =>
  /[는던]$/.test(head) || (closedBy('ㄴㄹ')(head) && !/^[이그저]?런$/.test(head)) || /런$/.test(head)
const afterJi = (head: string) =>
  head.length > 1 &&
  head.endsWith('지') &&
  analyse(head).some((form) => form.ending === '지' && stemOf(form.stem).known)
const afterMust = (head: string) =>
  analyse(head).some((form) => (form.ending === 'A야' || form.ending === 'A야만') && stemOf(form.stem).known)

const SEAMS: readonly Seam[] = [
  { find: /수(?:는|도|가|조차|밖에)?(?=[있없])/u, cuts: [0, -1], before: afterFuture },
  // 처리할수 없습니다; 횟수, 연체일수 are nouns.
  {
    find: /수(?:는|도|가)?$/u,
    cuts: [0],
    before: (head) => analyse(head).some((form) => form.ending === 'Eㄹ' && stemOf(form.stem).known),
  },
  { find: /[것거]같/u, cuts: [0, 1], before: afterAdnominal },
  {
    find: /[것](?=으로|입니|이|은|을)|거(?=예요|에요|야|니까|고요|라)|겁니/u,
    cuts: [0],
    before: afterAdnominal,
  },
  { find: /듯(?=[하합해싶])/u, cuts: [0], before: afterAdnominal },
  { find: /모양(?=이|입)/u, cuts: [0], before: afterAdnominal },
  { find: /(?:않|못[하해합했한할])/u, cuts: [0], before: afterJi },
  { find: /(?:마세|마십|마시|말아|말고|말기)/u, cuts: [0], before: afterJi },
  { find: /(?<=야만?)[하합해했한할함되돼됩된될됨]/u, cuts: [0], before: afterMust },
  { find: /점(?=$|[을은이])/u, cuts: [0], before: (head) => /(?:없|않|하|되)는$/.test(head) },
  {
    find: /없(?=[음습어으는])/u,
    cuts: [0],
    before: (head) => /^(?:재고|좌석|객실|자리|여분|수량|잔여석|방법|답변)$/.test(head),
  },
  {
    find: /전(?:까지|에)(?:는|만)?$/u,
    cuts: [0],
    before: (head) => head.length > 1 && !/[직이오]$/.test(head) && !/[0-9]$/.test(head),
  },
]

/** 안 and 못 before a predicate; words that merely begin with the syllable stay whole. */
const GLUED_NEGATION = /^[안못](?=[가-힣])/u
const NO_NEGATION =
  /^안(?:내|전|심|정|착|개|과|경|녕|주하|주해|도하|도해|치하|치해|되|된|될)|^못(?:하|합|해|했|한|할|함|되|된|됐|난|생|지|쓰|쓸|박|질|나)/u
/** 안되다 'not work out' glued: 안됩니다, 안돼요; 안된 '분' is left alone. */
const GLUED_ANDOE = /^안(?:됩니|돼|된다|될|되[는고며지면니어나신시]|됨|됐)/u

/** Letters without which no seam is found; nearly every word is let through by this loop alone. */
const SEAM_LETTERS = '수것거겁듯모않못마말야전점없'

/** Letters that laugh and weep at the end of a word: 품절입니다ㅠㅠ. */
const SIGNS = /(?<=[가-힣])[\u3131-\u318e]+$/u

function mayBeGlued(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  if (last >= 0x3131 && last <= 0x318e) return true
  const first = text.charAt(0)
  if (first === '안' || first === '못') return true
  for (let at = 1; at < text.length; at++) if (SEAM_LETTERS.includes(text.charAt(at))) return true
  return false
}

/** Where a token is to be cut into words, ascending; empty for words that stay whole. Offsets in UTF-16 code units. */
export function splitEojeol(text: string): number[] {
  if (text.length < 3 || text.length > 24 || !mayBeGlued(text)) return []
  const cuts = new Set<number>()
  const signs = SIGNS.exec(text)
  if (signs) return [...splitEojeol(text.slice(0, signs.index)), signs.index]
  if (GLUED_ANDOE.test(text)) cuts.add(1)
  else if (GLUED_NEGATION.test(text) && !NO_NEGATION.test(text) && isKnownPredicate(text.slice(1)))
    cuts.add(1)
  for (const seam of SEAMS) {
    const match = seam.find.exec(text)
    if (!match || match.index === 0 || !seam.before(text.slice(0, match.index))) continue
    for (const cut of seam.cuts) cuts.add(cut < 0 ? match.index + match[0].length : match.index + cut)
  }
  cuts.delete(0)
  cuts.delete(text.length)
  return [...cuts].sort((a, b) => a - b)
}

function isKnownPredicate(word: string): boolean {
  const form = analyse(word)[0]
  return form !== undefined && word.length > 1 && stemOf(form.stem).known && stemOf(form.stem).kind === 'verb'
}
