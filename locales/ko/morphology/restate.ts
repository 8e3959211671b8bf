import { attach, type Ending } from './attach'
import { conjugate, type Form, type Inflection, type Level, levelOf } from './form'
import { stemOf } from './stem'

/** The same form of another stem: restate(없습니다, '있') is 있습니다, restate(없음, '있') is 있음. */
export function restate(form: Form, stem: string): string {
  return conjugate(stem, form)
}

/**
 * A conjecture said plainly: the head keeps its tense, the sentence keeps the ending of what followed it.
 * 따뜻한 + 같아요 → 따뜻해요, 찬 + 보입니다 → 찼습니다, 바뀌었을 + 있으니 → 바뀌었으니, 배송될 + 같습니다 → 배송됩니다.
 */
export function asFact(head: Form, closing: Pick<Form, 'ending'>): string {
  const stem = stemOf(head.stem)
  const isPast = head.past || (head.ending === 'Eㄴ' && stem.kind === 'verb') || head.ending === '던'
  const { ending } = closing
  if (ending === 'N' && isPast && stem.kind === 'verb')
    return conjugate(head.stem, { ...head, past: false, ending: 'Eㄴ' })
  return conjugate(head.stem, {
    honorific: head.honorific,
    past: isPast,
    intent: false,
    ending,
    full: head.full && !ending.startsWith('T'),
  })
}

/** Endings after which a request can stand, with the words that carry it; 주 is the stem of 'do for me'. */
const REQUESTS: Readonly<Record<Ending, string>> = {
  S니다: '주시기 바랍니다',
  E며: '주시기 바라며',
  O니: '주시기 바라오니',
  고: '주시고',
  A요: '주세요',
  A: '줘',
  T다: '주기 바란다',
  Eㅁ: '주시기 바람',
}

/** Stems that are not asked for with -아/어 주-: states, and words that are honorific in themselves. */
const NOT_GIVEN =
  /^(?:있|없|계시|되|아니|드시|주무시|잡수시)$|(?:하게 되|어지|아지|해지|[^아어해]되|받|두|드시)$/

/** Whether the stem names an act that one can ask for. */
function isRequestable(stem: string): boolean {
  const { kind } = stemOf(stem)
  return (
    kind === 'verb' &&
    !/^(?:되|지|나|생기|걸리|들리|모르|못하|않)$|(?:[^돼]되|아지|어지|해지|나가|떨어지)$/.test(stem)
  )
}

/**
 * A polite request to do what the stem names, in the level that the ending shows; '' where the ending or the stem
 * leaves no natural request. request('제출하', 'S니다') is 제출해 주시기 바랍니다, request('읽', 'A요') is 읽어 주세요.
 */
export function request(stem: string, ending: Ending): string {
  if (!isRequestable(stem)) return ''
  const words = REQUESTS[ending] ?? REQUESTS[statementOf(ending)]
  if (!words) return ''
  if (NOT_GIVEN.test(stem)) return direct(stem, ending)
  if (stem === '주') return words
  if (stem.length > 2 && stem.endsWith('주')) return `${stem.slice(0, -1)} ${words}`
  return `${attach(stemOf(stem), 'A')} ${words}`
}

/** The request without 'for me': 발급받으시기 바랍니다, 계세요. */
function direct(stem: string, ending: Ending): string {
  const polite = stem.endsWith('시') ? stem : conjugate(stem, { ending: 'E시' })
  if (statementOf(ending) === 'S니다') return `${polite}기 바랍니다`
  if (statementOf(ending) === 'A요') return `${polite.slice(0, -1)}세요`
  if (ending === 'E며') return `${polite}기 바라며`
  if (ending === '고') return `${polite}고`
  return ''
}

/** The plain statement ending of the level that a final ending shows. */
function statementOf(ending: Ending): Ending {
  const level = levelOf(ending)
  return level ? { hapsyo: 'S니다', haeyo: 'A요', hae: 'A', handa: 'T다', nominal: 'Eㅁ' }[level] : ending
}

const RESOLVES: Readonly<Record<Level, Partial<Inflection>>> = {
  hapsyo: { intent: true, ending: 'S니다' },
  haeyo: { ending: 'Eㄹ게요' },
  hae: { ending: 'Eㄹ게' },
  handa: { intent: true, ending: 'T다' },
  nominal: { ending: 'Eㅁ' },
}

/**
 * The act itself, promised: resolve('개통해 드리', 'S니다') is 개통해 드리겠습니다, resolve('넣', 'A요') is 넣을게요.
 * A joining ending takes -겠-: 확인하겠으며, 보내겠지만.
 */
export function resolve(stem: string, ending: Ending): string {
  const level = levelOf(ending)
  if (level) return conjugate(stem, RESOLVES[level])
  // -겠- before -고 would promise each step by itself: 문의하고 답변드리겠습니다.
  return conjugate(stem, { intent: ending !== '고' && !ending.startsWith('A'), ending })
}

/** 'Can', in the form of another word: able(출고하, 없습니다) is 출고할 수 있습니다. */
export function able(stem: string, form: Form, honorific = false): string {
  return `${conjugate(stem, { honorific, ending: 'Eㄹ' })} 수 ${conjugate('있', { ending: form.ending })}`
}
