import { express, rule } from '../../contract'
import { agreeAs } from '../morphology'
import { replaceCue } from '../rewriting'

/** Adjectives denied, by folded stem, and what they then mean. */
const opposites: readonly (readonly [stem: string, positive: string])[] = [
  ['αμελητε', 'σημαντικός'], ['ευκαταφρονητ', 'σημαντικός'], ['ασημαντ', 'σημαντικός'], ['απιθαν', 'πιθανός'], ['ασυνηθιστ', 'συνηθισμένος'],
  ['σπανι', 'συχνός'], ['κακ', 'καλός'], ['ασχημ', 'καλός'], ['λιγ', 'πολύς'], ['αδικαιολογητ', 'δικαιολογημένος'], ['αβασιμ', 'βάσιμος'],
  ['ακατορθωτ', 'εφικτός'], ['αρνητικ', 'θετικός'], ['ανεπαρκ', ''], ['αδιαφορ', 'σημαντικός'],
]
const denied = opposites.map(([stem]) => `${stem}*`).join('|')

export const litotes = express('litotes', {
  message: 'Πείτε τη θετική λέξη.',
  why: 'Δύο αρνήσεις ζητούν λογαριασμό για να βγει το νόημα.',
  rules: [
    rule('not-bad', '<όχι (και|κι)? άσχημα>', (m) => replaceCue(m, 'πολύ καλά')),
    rule('not-seldom', '<όχι σπάνια|λίγες φορές?>', (m) => replaceCue(m, 'συχνά')),
    rule('denied', `<[no: $neg] [is: είναι|ήταν] καθόλου|και|διόλου? [how: ${denied}]>`, (m) => {
      const how = m.tokens('how')[0]
      const found = how && opposites.find(([stem]) => how.key.startsWith(stem))
      const plural = m.sentence.tokens.some(({ key }) => key === 'τα')
      if (!how || !found?.[1] || found[1] === 'πολύς') return undefined
      return m.edit({ no: '', how: agreeAs(how.text, found[1], plural) })
    }),
  ],
  flags: [],
  allows: [],
})
