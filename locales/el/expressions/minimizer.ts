import { express, rule } from '../../contract'
import { replaceCue } from '../rewriting'

export const minimizer = express('minimizer', {
  message: 'Γράψτε το χωρίς «{match}».',
  why: 'Η λέξη μικραίνει αυτό που λέτε και δεν προσθέτει τίποτα.',
  rules: [
    rule('simply', '<απλώς>', (m) => replaceCue(m, '')),
    rule('just', '<απλά> !$noun', (m) => replaceCue(m, '')),
    rule('only-wanted', '<μόνο|μονάχα> (ήθελα|θέλω|γράφω|ρωτώ|ρωτάω|να|μια|μία|ένα)', (m) => replaceCue(m, '')),
    rule('wanted-only', '(ήθελα|θέλω|γράφω|ρωτώ|ρωτάω|θα ήθελα) <μόνο|μονάχα>', (m) => replaceCue(m, '')),
    rule('quick', '<[one: μια|μία|ένα|έναν] (μικρή|γρήγορη|σύντομη|μικρό|γρήγορο|μικρούλα|μικρούλι|τοσοδούλα)> &(ερώτηση|ερώτημα|απορία|υπογραφή|τηλέφωνο|παράκληση|έλεγχο|ενημέρωση|διευκρίνιση|σημείωση|υπενθύμιση|χάρη|email|μήνυμα|κλήση|ματιά)', (m) =>
      replaceCue(m, m.text('one').toLowerCase()),
    ),
    rule('moment', '<(ένα λεπτάκι / μια στιγμούλα / δυο λεπτάκια / ένα μισό λεπτό)>'),
  ],
  flags: [],
  allows: [],
})
