import { express, rule } from '../../contract'
import { cue, replaceCue, requestFromPast, together } from '../rewriting'
import { readingOf } from '../grammar'

const person = (verb: { key: string } | undefined): 1 | 4 => (verb && /(?:εισ|εσ)$/.test(verb.key) ? 1 : 4)

export const blame = express('blame', {
  message: 'Ζητήστε το επόμενο βήμα με ένα «παρακαλούμε».',
  why: 'Όποιος ακούει πως φταίει υπερασπίζεται τον εαυτό του· όποιος ακούει μια παράκληση βοηθά.',
  rules: [
    rule('forgot', '[cue: <ξεχάσατε|ξέχασες|παραλείψατε|παρέλειψες|αμελήσατε|αμέλησες|λησμονήσατε να [object: $cl? $cl?] [verb: $v2]>]', (m) => {
      const request = requestFromPast(m, person(m.tokens('verb')[0]))
      return request ? m.replace(request) : undefined
    }),
    rule('should-have', '<(έπρεπε / θα έπρεπε / όφειλες|οφείλατε) να (έχεις|έχετε|είχες|είχατε [object: $cl? $cl?] [verb: $inf] / [object: $cl? $cl?] [verb: $v2])>', (m) => {
      const helper = cue(m).find(({ key }) => /^(?:εχε|ειχ)/.test(key))
      const request = requestFromPast(m, person(helper ?? m.tokens('verb')[0]))
      return request ? m.replace(request) : undefined
    }),
    rule('did-not', '<$neg [object: $cl? $cl?] [verb: $past2]> (~..20 [so: $so])?', (m) => {
      const verb = m.tokens('verb')[0]
      const known = readingOf(verb, ({ tense, aspect, person: who }) => tense === 'past' && aspect === 'perfective' && (who === 1 || who === 4))
      if (!known) return undefined
      const request = requestFromPast(m, known.person === 1 ? 1 : 4)
            if (!request) return undefined
      return together(replaceCue(m, request), m.edit({ so: '' }))
    }),
    rule('have-not', '<$neg [object: $cl? $cl?] [have: $have2] [verb: $inf]>', (m) => {
      const request = requestFromPast(m, person(m.tokens('have')[0]))
      return request ? m.replace(request) : undefined
    }),
    rule('claim', '<[as: όπως]? [verb: ισχυρίζεστε|ισχυρίζεσαι|ισχυριστήκατε|ισχυρίστηκες]>', (m) => {
      const verb = m.tokens('verb')[0]?.key ?? ''
      const said = verb.endsWith('στε') ? 'αναφέρετε' : verb.endsWith('σαι') ? 'αναφέρεις' : verb.endsWith('ατε') ? 'αναφέρατε' : 'ανέφερες'
      return m.edit({ verb: said })
    }),
    rule('wrong', '<[verb: $past2] [object: το|τη|την|τα|τις|τον|ένα]? λάθος|λανθασμένο|λανθασμένη|λανθασμένα|εσφαλμένο|εσφαλμένα|εσφαλμένη>'),
    rule('fault', '<(φταίτε|φταις|φταίξατε / κάνατε|έκανες|κάνετε|κάνεις|έχετε|έχεις κάνει? λάθος / (δικό|δική σας|σου λάθος|φταίξιμο|ευθύνη|υπαιτιότητα|αμέλεια|παράλειψη) / ευθύνεστε|ευθύνεσαι / αγνοήσατε|αγνόησες / χάσατε|έχασες την προθεσμία / με? (δικής σας|σου υπαιτιότητας))>'),
  ],
  flags: [],
  allows: [],
})
