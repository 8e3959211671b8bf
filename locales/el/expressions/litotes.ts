import { express, rule } from '../../contract'
import { agreeAs } from '../morphology'
import { compose } from '../normalise'
import { replaceCue, statement } from '../rewriting'

/** Adjectives denied, by folded stem, and what they then mean. */
const opposites: readonly (readonly [stem: string, positive: string])[] = [
  ['αμελητε', 'σημαντικός'],
  ['ευκαταφρονητ', 'σημαντικός'],
  ['ασημαντ', 'σημαντικός'],
  ['απιθαν', 'πιθανός'],
  ['ασυνηθιστ', 'συνηθισμένος'],
  ['σπανι', 'συχνός'],
  ['κακ', 'καλός'],
  ['ασχημ', 'καλός'],
  ['λιγ', 'πολύς'],
  ['αδικαιολογητ', 'δικαιολογημένος'],
  ['αβασιμ', 'βάσιμος'],
  ['ακατορθωτ', 'εφικτός'],
  ['αρνητικ', 'θετικός'],
  ['αδιαφορ', 'σημαντικός'],
]
/** πολύς in the form of λίγος, by its ending. */
const MANY: Readonly<Record<string, string>> = {
  ο: 'πολύ',
  η: 'πολλή',
  οσ: 'πολύς',
  οι: 'πολλοί',
  εσ: 'πολλές',
  α: 'πολλά',
}
const denied = opposites.map(([stem]) => `${stem}*`).join('|')

export const litotes = express('litotes', {
  message: 'Πείτε τη θετική λέξη.',
  why: 'Δύο αρνήσεις ζητούν λογαριασμό για να βγει το νόημα.',
  rules: [
    rule('not-bad', '<όχι|καθόλου και|κι? άσχημα>', (m) => replaceCue(m, 'πολύ καλά')),
    rule('not-seldom', '<όχι (σπάνια / λίγες φορές)>', (m) => replaceCue(m, 'συχνά')),
    rule('not-unlikely', '<$neg είναι απίθανο να [object: $cl? $cl?] [verb: $v]>', (m) =>
      replaceCue(m, statement(m)),
    ),
    rule(
      'denied',
      `<[no: $neg] θα? είναι|ήταν [and: καθόλου|και|διόλου]? !(κακό να ρωτ*) [how: ${denied}]>`,
      (m) => {
        const how = m.tokens('how')[0]
        const found = how && opposites.find(([stem]) => how.key.startsWith(stem))
        const plural = m.sentence.tokens.some(({ key }) => key === 'τα')
        if (!how || !found?.[1]) return undefined
        if (found[0] === 'λιγ') return m.edit({ no: '', and: '', how: MANY[how.key.slice(3)] ?? how.text })
        return m.edit({ no: '', and: '', how: agreeAs(compose(how.text), found[1], plural) })
      },
    ),
  ],
  flags: [
    { bad: 'Όχι άσχημα, πήρατε έκπτωση 40 %.', at: 'Όχι άσχημα', good: 'Πολύ καλά, πήρατε έκπτωση 40 %.' },
    { bad: 'Η διαφορά δεν είναι αμελητέα.', at: 'δεν είναι αμελητέα', good: 'Η διαφορά είναι σημαντική.' },
    {
      bad: 'Ο κίνδυνος βροχής δεν είναι απίθανος.',
      at: 'δεν είναι απίθανος',
      good: 'Ο κίνδυνος βροχής είναι πιθανός.',
    },
    { bad: 'Το σφάλμα δεν είναι σπάνιο.', at: 'δεν είναι σπάνιο', good: 'Το σφάλμα είναι συχνό.' },
    { bad: 'Η ιδέα σας δεν είναι κακή.', at: 'δεν είναι κακή', good: 'Η ιδέα σας είναι καλή.' },
    {
      bad: 'Οι διακοπές τον χειμώνα δεν είναι ασυνήθιστες.',
      at: 'δεν είναι ασυνήθιστες',
      good: 'Οι διακοπές τον χειμώνα είναι συνηθισμένες.',
    },
    {
      bad: 'Δεν είναι λίγες οι αιτήσεις του Ιουνίου.',
      at: 'Δεν είναι λίγες',
      good: 'Είναι πολλές οι αιτήσεις του Ιουνίου.',
    },
    {
      bad: 'Δεν είναι απίθανο να γεμίσει το πάρκινγκ.',
      at: 'Δεν είναι απίθανο να γεμίσει',
      good: 'Θα γεμίσει το πάρκινγκ.',
    },
    {
      bad: 'Δεν θα ήταν κακό να έρθετε νωρίτερα.',
      at: 'Δεν θα ήταν κακό',
      good: 'Θα ήταν καλό να έρθετε νωρίτερα.',
    },
    { bad: 'Τα τρένα γεμίζουν όχι σπάνια.', at: 'όχι σπάνια', good: 'Τα τρένα γεμίζουν συχνά.' },
  ],
  allows: [
    'Η αλλαγή δεν είναι υποχρεωτική.',
    'Το κέικ είναι καλό.',
    'Δεν είναι δικό σας το τέλος.',
    'Όχι, ευχαριστώ.',
    'Ο καιρός ήταν κακός.',
    'Η διαδικασία δεν είναι δύσκολη.',
  ],
})
