import { express, rule, type Token } from '../../contract'
import { cue, isDate } from '../rewriting'
import { affirm, hasNegativeWord, wayOut } from '../turning'

const calm = '!θα !$cl !$calm !$past'
const barrier =
  'αν|εάν|εφόσον|όταν|όσο $neg / μέχρι|ώσπου|έως|ωσότου να? / έως|μέχρις ότου να? / πριν από|να? / προτού να? / χωρίς|δίχως να? / ' +
  'εκτός και? $an / εκτός κι $an'

/** 'Cannot finish by Friday' sets a deadline, and no day from which it works. */
const isDeadline = (middle: readonly Token[], way: string): boolean =>
  way === 'από' && middle.some(({ key }) => /^(?:προλα|ολοκληρ|τελειω|ετοιμα)/.test(key))

export const restriction = express('restriction', {
  message: 'Πείτε πότε ή με τι γίνεται, αντί για το εμπόδιο.',
  why: 'Ο όρος είναι ο ίδιος, μα όποιος διαβάζει συναντά πρώτα το εμπόδιο.',
  rules: [
    rule('only', `$main <[no: $neg] θα? $cl? $cl? ${calm} $word ..6 [but: παρά] [only: μόνο|μόνον]>`, (m) =>
      m.edit({ no: '', but: '' }),
    ),
    rule(
      'barrier',
      `[none: κανένας|καμία|κανένα|κανείς]? ..3 $main <[no: $neg] θα? $cl? $cl? ${calm} $word [middle: (..10 / ..8 \\, ..4)] [barrier: ${barrier}]>`,
      (m) => {
        const way = wayOut(m, m.tokens('barrier'), m.range('barrier').end)
        if (
          !way ||
          isDeadline(m.tokens('middle'), way) ||
          hasNegativeWord(m.tokens('middle')) ||
          m.tokens('none')[0]?.key === 'κανεισ'
        )
          return undefined
        return m.edit({ none: 'κάθε', no: '', barrier: way })
      },
    ),
    rule(
      'impossible',
      `<[cue: (αδυνατώ|αδυνατεί|αδυνατούμε|αδυνατούν / είναι αδύνατο|αδύνατον|ανέφικτο)] [middle: ~..14] [barrier: ${barrier}]>`,
      (m) => {
        const way = wayOut(m, m.tokens('barrier'), m.range('barrier').end)
        return way && !isDeadline(m.tokens('middle'), way) && !hasNegativeWord(m.tokens('middle'))
          ? m.edit({ cue: affirm(m.tokens('cue')), barrier: way })
          : undefined
      },
    ),
    rule(
      'barrier-first',
      `$clause <[barrier: (αν|εάν|εφόσον|όσο $neg / χωρίς|δίχως|μέχρι|ώσπου|πριν|προτού να?)] ~..12 [no: $neg] θα? $cl? $cl? ${calm} $word (να $cl? $cl? $v)?>`,
      (m) => {
        const from = m.range('barrier').end
        const way = wayOut(m, m.tokens('barrier'), from)
        return way ? m.edit({ barrier: way, no: '' }) : undefined
      },
    ),
    // 'Not after eight' is 'until eight'; 'not after the dispatch' is 'before the dispatch'.
    rule(
      'after',
      `$main <[no: $neg] θα? $cl? $cl? ${calm} $word ..6 [after: μετά από?]> &$article|στις|$number`,
      (m) =>
        hasNegativeWord(cue(m))
          ? undefined
          : m.edit({ no: '', after: isDate(m.sentence.tokens.slice(m.end, m.end + 3)) ? 'έως' : 'πριν από' }),
    ),
    rule('none-if', '<κανένας|καμία|κανένα ..3 $neg $cl? $word ~..6 $an|όταν|όσο>'),
  ],
  flags: [
    {
      bad: 'Δεν ενεργοποιούμε τη γραμμή αν δεν λάβουμε το υπογεγραμμένο συμβόλαιο.',
      at: 'Δεν ενεργοποιούμε τη γραμμή αν δεν',
      good: 'Ενεργοποιούμε τη γραμμή μόλις λάβουμε το υπογεγραμμένο συμβόλαιο.',
    },
    {
      bad: 'Η κάρτα δεν εκδίδεται χωρίς αντίγραφο της ταυτότητας.',
      at: 'δεν εκδίδεται χωρίς',
      good: 'Η κάρτα εκδίδεται με αντίγραφο της ταυτότητας.',
    },
    {
      bad: 'Δεν θα σας στείλουμε κωδικό έκπτωσης μέχρι να επιβεβαιώσετε το email.',
      at: 'Δεν θα σας στείλουμε κωδικό έκπτωσης μέχρι να',
      good: 'Θα σας στείλουμε κωδικό έκπτωσης μόλις επιβεβαιώσετε το email.',
    },
    {
      bad: 'Το γυμναστήριο δεν ανοίγει πριν από τις 7:00.',
      at: 'δεν ανοίγει πριν από',
      good: 'Το γυμναστήριο ανοίγει από τις 7:00.',
    },
    {
      bad: 'Η εγγραφή δεν ολοκληρώνεται παρά μόνο με ηλεκτρονική πληρωμή.',
      at: 'δεν ολοκληρώνεται παρά μόνο',
      good: 'Η εγγραφή ολοκληρώνεται μόνο με ηλεκτρονική πληρωμή.',
    },
    {
      bad: 'Αδυνατούμε να κλείσουμε τον φάκελο χωρίς την υπογραφή σας.',
      at: 'Αδυνατούμε να κλείσουμε τον φάκελο χωρίς',
      good: 'Μπορούμε να κλείσουμε τον φάκελο με την υπογραφή σας.',
    },
    {
      bad: 'Αν δεν ανεβάσεις την απόδειξη, δεν θα εγκριθεί η επιστροφή.',
      at: 'Αν δεν ανεβάσεις την απόδειξη, δεν θα εγκριθεί',
      good: 'Μόλις ανεβάσεις την απόδειξη, θα εγκριθεί η επιστροφή.',
    },
    {
      bad: 'δε στελνουμε αντικαταστατη εκτος αν επιστρεψετε το modem',
      at: 'δε στελνουμε αντικαταστατη εκτος αν',
      good: 'στελνουμε αντικαταστατη μολις επιστρεψετε το modem',
    },
    { bad: 'Καμία βεβαίωση δεν χορηγείται όσο υπάρχουν οφειλές.', at: 'Καμία βεβαίωση δεν χορηγείται όσο' },
    {
      bad: 'Δεν γίνονται αλλαγές μετά την αποστολή.',
      at: 'Δεν γίνονται αλλαγές μετά',
      good: 'Γίνονται αλλαγές πριν από την αποστολή.',
    },
    {
      bad: 'Χωρίς την αστυνομική ταυτότητα δεν μπορούμε να ανοίξουμε λογαριασμό.',
      at: 'Χωρίς την αστυνομική ταυτότητα δεν μπορούμε να ανοίξουμε',
      good: 'Με την αστυνομική ταυτότητα μπορούμε να ανοίξουμε λογαριασμό.',
    },
  ],
  allows: [
    'Αν δεν χρειάζεστε απόδειξη, δεν χρειάζεται να κάνετε κάτι.',
    'Δεν θα χρεωθείτε αν δεν ολοκληρώσετε την αγορά.',
    'Στέλνουμε τον κωδικό μόλις επιβεβαιώσετε το τηλέφωνό σας.',
    'Η μετακίνηση γίνεται χωρίς επιπλέον χρέωση.',
    'Μπορείτε να αλλάξετε ημερομηνία μέχρι την Παρασκευή.',
    'Το πρόγραμμα λειτουργεί και χωρίς σύνδεση στο διαδίκτυο.',
  ],
})
