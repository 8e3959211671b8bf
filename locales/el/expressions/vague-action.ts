import { express, rule, slot, type Token } from '../../contract'
import { readingOf } from '../grammar'
import { inflect, verbOf } from '../morphology'
import { cue, replaceCue } from '../rewriting'

/** The verb with this lemma in the tense, person and aspect of another. */
const instead = (lemma: string, token: Token | undefined): string | undefined => {
  const reading = readingOf(token, ({ tense }) => tense === 'dependent' || tense === 'present')
  const verb = verbOf(lemma)
  return reading && verb && inflect(verb, { ...reading, voice: 'active' })
}

export const vagueAction = express('vague-action', {
  message: 'Πείτε τι θα κάνετε, και έως πότε.',
  why: 'Έτσι ο πελάτης έχει κάτι να περιμένει και να ελέγξει.',
  rules: [
    rule('see-what', '<θα $cl? (δούμε|δω|κοιτάξουμε|κοιτάξω|ψάξουμε|ψάξω|βρούμε|εξετάσουμε) (τι|πώς|αν|κάτι) ..1 ($can|γίνεται|μπορεί) (να (κάνουμε|κάνω|γίνει|βοηθήσουμε|βοηθήσω))?>', (m) => replaceCue(m, `θα ${slot('action')}`)),
    rule('do-something', '<θα κάνουμε|κάνω κάτι>', (m) => replaceCue(m, `θα ${slot('action')}`)),
    rule('necessary', '<(θα? προβούμε|προβαίνουμε|κάνουμε|γίνουν|γίνονται (στις|τις|όλες|οι)? ..2 (απαραίτητες|αναγκαίες|δέουσες|σχετικές) (ενέργειες|κινήσεις))>', (m) => replaceCue(m, `θα ${slot('action')}`)),
    rule('look', '<(θα [it: το|τα|τη|την|τον|τις|τους] [verb: κοιτ*|δει|δούμε|δω|δουν|ψάξ*|τακτοποιήσ*|διαχειριστ*|φροντίσ*|μελετήσ*])>', (m) => {
      const check = instead('ελέγχω', m.tokens('verb')[0])
      return check ? m.edit({ verb: check }) : undefined
    }),
    rule('deal-with', '<θα [verb: ασχοληθούμε|ασχοληθώ|ασχοληθεί|ασχοληθούν|επιληφθούμε|επιληφθώ|επιληφθεί] ..1 με|του|της|των?> [rest: ++]?', (m) => {
      const done = instead('ολοκληρώνω', m.tokens('verb')[0])
      const takes = cue(m).some(({ key }) => key === 'με')
      return done && takes && m.has('rest') ? m.replace(`θα ${done} ${m.text('rest')} έως ${slot('date')}`) : undefined
    }),
    rule('looking', '<((το|τα|τη|την|τον κοιτάμε|κοιτάω|ψάχνουμε|ψάχνω|βλέπουμε|δουλεύουμε) / θα $cl? έχουμε|έχω υπόψη / $cl? έχουμε|έχω υπόψη|υπόψιν / είμαστε|είμαι πάνω σε? αυτό|του)>'),
  ],
  flags: [],
  allows: [],
})
