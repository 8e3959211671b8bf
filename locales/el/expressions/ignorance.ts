import { express, type Match, rule, slot } from '../../contract'
import { cue, replaceCue, you } from '../rewriting'

const know = '(γνωρίζω|γνωρίζουμε|γνωρίζει|ξέρω|ξέρουμε / έχω|έχουμε ιδέα)'
const matter = 'πληροφορ*|ενημέρωση|στοιχείο|στοιχεία|νεότερα|εικόνα'

/** The person of the verb of knowing: it promises in the same person. */
const promise = (m: Match, one: string, many: string, third: string): string => {
  const keys = cue(m).map(({ key }) => key)
  if (keys.some((key) => /(?:ουμε)$/.test(key))) return many
  return keys.some((key) => key === 'γνωριζει' || key === 'εχει') ? third : one
}
const tell = (m: Match): string => `θα ${you(m)} ${promise(m, 'ενημερώσω', 'ενημερώσουμε', 'ενημερώσει')}`

export const ignorance = express('ignorance', {
  message: 'Πείτε ότι θα έρθει η απάντηση, και έως πότε.',
  why: 'Όποιος ρωτά θέλει την απάντηση, ή την ώρα που θα την έχει.',
  rules: [
    rule('answer', `<$neg $cl? ${know}> (την απάντηση / απάντηση / τι να $cl? $cl? πω|πούμε)`, (m) =>
      m.replace(`θα ${you(m, 'σου')} ${promise(m, 'απαντήσω', 'απαντήσουμε', 'απαντήσει')} έως ${slot('date')}`),
    ),
    rule('whether', `<$neg ${know}> ακόμη|ακόμα|ακριβώς|δυστυχώς? [what: αν|εάν|πότε|πού|πώς|πόσο|πόσα|πόσες|πόσοι|ποιος|ποια|ποιο|τι|γιατί|ποιες|ποιον]`, (m) =>
      m.replace(`${tell(m)} έως ${slot('date')} ${m.text('what')}`),
    ),
    rule('know', `<($neg $cl? ${know} ακόμα|ακόμη|ακριβώς? / αγνοώ|αγνοούμε)> [about: για ++ / $article ++]?`, (m) => {
      const about = m.text('about')
      if (!about) return replaceCue(m, `${tell(m)} έως ${slot('date')}`)
      return m.replace(`${tell(m)} έως ${slot('date')} ${about.startsWith('για ') ? about : `για ${about}`}`)
    }),
    rule('no-answer', '<$neg [have: έχω|έχουμε] (να $cl? $cl? δώσω|δώσουμε|πω|πούμε)? ακόμη|ακόμα|κάποια|καμία|σαφή|την|μια? [what: απάντηση]>', (m) =>
      replaceCue(m, `θα ${you(m, 'σου')} ${promise(m, 'δώσω', 'δώσουμε', 'δώσει')} απάντηση έως ${slot('date')}`),
    ),
    rule('at-hand', '<$neg έχω|έχουμε|έχει στη διάθεσή μου|μας|της|του|τους> [what: ++]', (m) => {
      const seek = promise(m, 'αναζητήσω', 'αναζητήσουμε', 'αναζητήσει')
      return m.replace(`θα ${seek} ${m.text('what')} και ${tell(m)} έως ${slot('date')}`)
    }),
    rule('no-information', `<$neg έχω|έχουμε|έχει|διαθέτω|διαθέτουμε (στη διάθεσή μου|μας)? ..2 ${matter}>`, (m) =>
      replaceCue(m, `${tell(m)} έως ${slot('date')}`),
    ),
    rule('unknown', '<(μου|μας είναι άγνωστο / ιδέα δεν έχω|έχουμε / πού να ξέρω)>', (m) =>
      replaceCue(m, `${tell(m)} έως ${slot('date')}`),
    ),
  ],
  flags: [],
  allows: [],
})
