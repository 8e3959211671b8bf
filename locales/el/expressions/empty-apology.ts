import { express, rule } from '../../contract'
import { asObject, isSingular, you } from '../rewriting'
import type { Match } from '../../contract'

const apology =
  '($cl? ζητώ|ζητάω|ζητάμε|ζητούμε ..2 συγγνώμη|συγνώμη|συγγνώμην / συγγνώμη|συγνώμη|sorry / απολογούμαι|απολογούμαστε|απολογούμεθα / ' +
  'λυπάμαι|λυπούμαι|λυπούμαστε|λυπόμαστε / (εκφράζω|εκφράζουμε ..2 λύπη μου|μας) / θα θέλαμε|ήθελα να ..2 (ζητήσω|ζητήσουμε συγγνώμη|συγνώμη / απολογηθώ|απολογηθούμε)) ' +
  'πολύ|ειλικρινά|θερμά?'

const thanks = (m: Match): string => {
  const who = you(m)
  return `${who} ευχαριστ${isSingular(m.sentence) ? 'ώ' : 'ούμε'} για την υπομονή ${who === 'σε' ? 'σου' : 'σας'}`
}

export const emptyApology = express('empty-apology', {
  message: 'Ευχαριστήστε για την υπομονή ή πείτε για τι ακριβώς ζητάτε συγγνώμη.',
  why: 'Μια φόρμουλα δείχνει λίγη φροντίδα· το συγκεκριμένο δείχνει περισσότερη.',
  rules: [
    // What caused the trouble stays: σας προκάλεσαν οι εργασίες → κατά τις εργασίες.
    rule('caused-by', `<${apology} για ..3 $trouble> που? $cl? (προκάλεσε|προκάλεσαν|έφερε|έφεραν) [what: $article ++]`, (m) => {
      const what = asObject(m.text('what'))
      return what ? m.replace(`${thanks(m)} κατά ${what}`) : undefined
    }),
    rule('formula', `<${apology} για ..3 $trouble> (που $cl? ..2 $past|$have2|$have3 $inf? / προκλήθηκε)?`, (m) => m.replace(thanks(m))),
  ],
  flags: [],
  allows: [],
})
