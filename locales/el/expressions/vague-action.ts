import { express, rule, slot, type Token } from '../../contract'
import { readingOf } from '../grammar'
import { inflect, verbOf } from '../morphology'
import { replaceCue } from '../rewriting'

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
    rule(
      'see-what',
      '<θα $cl? δούμε|δω|κοιτάξουμε|κοιτάξω|ψάξουμε|ψάξω|βρούμε|εξετάσουμε|δει|δουν τι|πώς|αν ..1 $can|γίνεται (να $cl? κάνουμε|κάνω|γίνει|βοηθήσουμε|βοηθήσω|κάνουν)?>',
      (m) => replaceCue(m, `θα ${slot('action')}`),
    ),
    rule('do-something', '<θα κάν* κάτι>', (m) => replaceCue(m, `θα ${slot('action')}`)),
    rule(
      'necessary',
      '<θα? προβούμε|προβαίνουμε|κάνουμε|γίνουν|γίνονται σε|στις|τις|όλες|οι? ..2 απαραίτητες|αναγκαίες|δέουσες|σχετικές|κατάλληλες ενέργειες|κινήσεις>',
      (m) => replaceCue(m, `θα ${slot('action')}`),
    ),
    rule('look', '<θα το|τα|τη|την|τον|τις|τους [verb: κοιτ*|δούμε|δω|ψάξ*|μελετήσ*]>', (m) => {
      const check = instead('ελέγχω', m.tokens('verb')[0])
      return check ? m.edit({ verb: check }) : undefined
    }),
    rule(
      'see-to',
      '<θα το|τα|τη|την|τον|τις|τους τακτοποιήσ*|διαχειριστ*|φροντίσ*|αναλάβουμε|αναλάβω>',
      (m) => replaceCue(m, `θα ${slot('action')}`),
    ),
    rule('take-up', '<θα επιληφθ* (του θέματος|ζητήματος / της υπόθεσης|υπόθεσής ..1)?>', (m) =>
      replaceCue(m, `θα ${slot('action')}`),
    ),
    rule('deal-with', '<θα [verb: ασχοληθούμε|ασχοληθώ|ασχοληθεί|ασχοληθούν] ..1 με> [rest: ++]?', (m) => {
      const done = instead('ολοκληρώνω', m.tokens('verb')[0])
      return done && m.has('rest') ? m.replace(`θα ${done} ${m.text('rest')} έως ${slot('date')}`) : undefined
    }),
    rule(
      'looking',
      '<((το|τα|τη|την|τον κοιτάμε|κοιτάω|ψάχνουμε|ψάχνω|βλέπουμε|δουλεύουμε) / θα $cl? έχουμε|έχω υπόψη / $cl? έχουμε|έχω υπόψη|υπόψιν / είμαστε|είμαι πάνω σε? αυτό|του)>',
    ),
  ],
  flags: [
    {
      bad: 'Θα δούμε τι μπορούμε να κάνουμε για το κάθισμα.',
      at: 'Θα δούμε τι μπορούμε να κάνουμε',
      good: 'Θα {action} για το κάθισμα.',
    },
    { bad: 'Θα το κοιτάξω το πρωί.', at: 'Θα το κοιτάξω', good: 'Θα το ελέγξω το πρωί.' },
    {
      bad: 'Θα ασχοληθώ με τη μετάφραση.',
      at: 'Θα ασχοληθώ με',
      good: 'Θα ολοκληρώσω τη μετάφραση έως {date}.',
    },
    { bad: 'Θα κάνουμε κάτι για τον θόρυβο.', at: 'Θα κάνουμε κάτι', good: 'Θα {action} για τον θόρυβο.' },
    {
      bad: 'Θα προβούμε στις απαραίτητες ενέργειες.',
      at: 'Θα προβούμε στις απαραίτητες ενέργειες',
      good: 'Θα {action}.',
    },
    { bad: 'θα τα δουμε την τριτη', at: 'θα τα δουμε', good: 'θα τα ελεγξουμε την τριτη' },
    { bad: 'Το ψάχνουμε.', at: 'Το ψάχνουμε' },
    { bad: 'Θα το έχουμε υπόψη.', at: 'Θα το έχουμε υπόψη' },
    {
      bad: 'Θα το φροντίσουμε ως την Τετάρτη.',
      at: 'Θα το φροντίσουμε',
      good: 'Θα {action} ως την Τετάρτη.',
    },
    { bad: 'Θα επιληφθώ του θέματος το πρωί.', at: 'Θα επιληφθώ του θέματος', good: 'Θα {action} το πρωί.' },
  ],
  allows: [
    'Θα ελέγξω το κάθισμα το πρωί.',
    'Θα δούμε το έργο στις 20:00.',
    'Θα δείτε τη χρέωση στην κίνηση.',
    'Αύριο ολοκληρώνω τη μετάφραση.',
    'Κοιτάξτε στο κάτω συρτάρι.',
    'Θα κάνουμε τη μετακόμιση την Τρίτη.',
  ],
})
