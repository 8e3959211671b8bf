import { express, rule, slot } from '../../contract'
import { cue, please, politeRequest, replaceCue } from '../rewriting'

/** Verbs whose prohibition has a positive twin, by stem: what to do instead, for εσείς and εσύ. */
const twins: readonly (readonly [stem: RegExp, plural: string, singular: string])[] = [
  [/^(?:αργησ|καθυστερησ)/, 'ελάτε στην ώρα σας', 'έλα στην ώρα σου'],
  [/^(?:βιαστ|βιαζ)/, 'πάρτε τον χρόνο σας', 'πάρε τον χρόνο σου'],
  [/^(?:σταματ|διακο[ψπ])/, 'συνεχίστε', 'συνέχισε'],
  [/^(?:φυγ|φευγ)/, 'μείνετε', 'μείνε'],
  [/^(?:πεταξ|πετα|διαγρα[ψφ]|σβησ|σβην|χασ|χαν)/, 'κρατήστε', 'κράτησε'],
  [/^(?:κλεισ|κλειν)/, 'κρατήστε ανοιχτό', 'κράτησε ανοιχτό'],
  [/^(?:αποσυνδε)/, 'κρατήστε συνδεδεμένο', 'κράτησε συνδεδεμένο'],
]

/** κρατήστε ανοιχτή την εφαρμογή: the adjective takes the gender of the article after it. */
const agree = (twin: string, article: string): string => {
  const end = article === 'τη' || article === 'την' ? 'ή' : article === 'τον' ? 'ό' : article === 'τα' ? 'ά' : article === 'τισ' ? 'ές' : 'ό'
  return /(?:ανοιχτ|συνδεδεμέν)ό$/.test(twin) ? twin.replace(/ό$/, end) : twin
}

export const prohibition = express('prohibition', {
  message: 'Πείτε τι να γίνει, αντί για το τι να μη γίνει.',
  why: 'Το μυαλό φτιάχνει πρώτα την εικόνα που απαγορεύεται.',
  rules: [
    rule('hesitate', '<$dont διστάσετε|διστάσεις|διστάζετε|διστάζεις να [object: $cl? $cl?] [verb: $v2]>', (m) => m.replace(politeRequest(m))),
    rule('forget', '<$dont ξεχάσετε|ξεχάσεις|ξεχνάτε|ξεχνάς|παραλείψετε|παραλείψεις|αμελήσετε|αμελήσεις|λησμονήσετε να [object: $cl? $cl?] [verb: $v2]>', (m) =>
      m.replace(politeRequest(m)),
    ),
    rule('forget-thing', '<$dont [verb: ξεχάσετε|ξεχάσεις|ξεχνάτε|ξεχνάς]> $article', (m) =>
      m.replace(`${please(m.sentence)} ${m.text('verb').endsWith('ε') ? 'έχετε μαζί σας' : 'έχε μαζί σου'}`),
    ),
    rule('worry', '<$dont ανησυχείτε|ανησυχείς|ανησυχήσετε|ανησυχήσεις|στενοχωριέστε|στενοχωριέσαι|αγχώνεστε|αγχώνεσαι|αγχωθείτε|αγχωθείς> [about: για ..4 $end]?', (m) =>
      m.has('about') ? undefined : m.replace(''),
    ),
    rule('reply', '<$dont [verb: απαντήσετε|απαντάτε|απαντήσεις|απαντάς]> $in ++', (m) =>
      m.replace(`${please(m.sentence)} ${m.text('verb').endsWith('ε') ? 'γράψτε μας' : 'γράψε μας'} στο ${slot('contact')}`),
    ),
    rule('twin', '<$dont $cl? $cl? [verb: $v2]> [article: $article]?', (m) => {
      const verb = m.tokens('verb')[0]
      const twin = verb && twins.find(([stem]) => stem.test(verb.key))
      if (!verb || !twin || cue(m).length > 2) return undefined
      const words = verb.key.endsWith('τε') ? twin[1] : twin[2]
      const article = m.tokens('article')[0]?.key ?? ''
      if (/^κρατ|ανοιχτ/.test(words) && article === '') return undefined
      return replaceCue(m, `${please(m.sentence)} ${agree(words, article)}`)
    }),
  ],
  flags: [],
  allows: [],
})
