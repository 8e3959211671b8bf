import { express, type Match, rule, slot } from '../../contract'
import { affirm, hasNegativeWord } from '../turning'

/** Impossibility before a clause with να. */
const cannot =
  '($neg $cl? θα? $can / $neg $cl? $have1|$have3 μπορέσει / αδυνατώ|αδυνατεί|αδυνατούμε|αδυνατούν / $neg θα? $is σε θέση / $neg (τα? κατάφερ*|καταφέρ* / θα? προλαβαίν*|προλάβ*) / ' +
  '$neg $have1|$have3 τη? δυνατότητα|τρόπο / $neg υπάρχει|υπήρχε|υφίσταται τρόπος|δυνατότητα|περίπτωση / ' +
  '$neg $cl? θα? είναι|ήταν|στάθηκε|κατέστη δυνατό|δυνατόν|εφικτό|εφικτόν / $neg θα? γίνεται|γινόταν|παίζει / μου|μας? είναι|ήταν αδύνατο|αδύνατον|ανέφικτο / αδύνατο|αδύνατον &να)'
/** Impossibility of a noun, with which the adjective agrees. */
const noSuch =
  '[no: $neg] [be: θα? είναι|ήταν|κατέστη|στάθηκε] [able: δυνατή|εφικτή|δυνατές|εφικτές|δυνατός|εφικτός]'

const FACT = /[\d\ue000-\uf8ff]|\s\p{Lu}/u

/** What follows, kept where it names facts: 'for the order 5521', 'to Cyprus'. */
const topic = (rest: string): string | undefined => {
  if (!FACT.test(rest)) return ''
  if (/^(?:τη|την|το|τον|τα|τις|τους)\s/u.test(rest)) return ` για ${rest}`
  return /^(?:σε|στ|με|για|από)/u.test(rest) ? ` ${rest}` : undefined
}

const instead = (m: Match<'cue' | 'rest'>) => {
  const about = topic(m.text('rest'))
  return about === undefined
    ? undefined
    : m.replace(`${affirm(m.tokens('cue'))} να ${slot('alternative')}${about}`)
}

/** What was out of reach will be within it. */
const being = (m: Match<'be'>): string => (m.tokens('be').at(-1)?.key === 'ειναι' ? m.text('be') : 'θα είναι')

export const inability = express('inability', {
  message: 'Πείτε τι γίνεται, πότε ή με ποιον τρόπο.',
  why: 'Όποιος διαβάζει μια κλειστή πόρτα ξαναγράφει για να βρει άλλη.',
  rules: [
    rule(
      'but',
      `<${cannot} να $cl? $cl? $v> ++ \\, αλλά|όμως|ωστόσο? [way: μπορώ|μπορούμε|μπορείτε|μπορείς] [though: όμως|ωστόσο|πάντως]? να`,
      (m) => {
        const { start } = m.range('way')
        return { ...m.between(m.start, m.end, `${m.slice(start, start + 1)} να`), keepsAlternative: true }
      },
    ),
    // A day that does not work gives its place to one that does.
    rule('not-on', `$main <[cue: ${cannot}] [more: πλέον|πια]? να $cl? $cl? $v> ..8 [day: $today]`, (m) =>
      m.edit({ cue: affirm(m.tokens('cue')), more: '', day: slot('date') }),
    ),
    rule('cannot', `$main <[cue: ${cannot}] ..1 να $cl? $cl? $v> [rest: ++]`, instead),
    rule('cannot-bare', `$main <[cue: ${cannot}] αυτό?> $end`, (m) =>
      m.replace(`${affirm(m.tokens('cue'))} να ${slot('alternative')}`),
    ),
    rule('no-such', `<${noSuch}> [rest: ..10] [day: $today]`, (m) =>
      hasNegativeWord(m.tokens('rest'))
        ? undefined
        : m.edit({ no: '', be: being(m), day: `από ${slot('date')}` }),
    ),
    rule('no-such-end', `<${noSuch}> $end`, (m) =>
      m.replace(`${being(m)} ${m.text('able')} από ${slot('date')}`),
    ),
    rule('no-such-bare', `<${noSuch}> !$end [rest: ++]`, (m) =>
      hasNegativeWord(m.tokens('rest'))
        ? undefined
        : m.edit({ no: '', be: being(m), rest: `${m.text('rest')} από ${slot('date')}` }),
    ),
    rule('cannot-do', `<${cannot} ..1 να $cl? $cl? $v>`),
    rule('cue-alone', `<${cannot}>`),
  ],
  flags: [
    {
      bad: 'Δεν μπορούμε να σας κρατήσουμε τραπέζι για δώδεκα άτομα.',
      at: 'Δεν μπορούμε να σας κρατήσουμε',
      good: 'Μπορούμε να {alternative}.',
    },
    {
      bad: 'Δυστυχία δεν έχουμε, αλλά αδυνατώ να διαβάσω το συνημμένο.',
      at: 'αδυνατώ να διαβάσω',
      good: 'Δυστυχία δεν έχουμε, αλλά μπορώ να {alternative}.',
    },
    {
      bad: 'Ο ηλεκτρολόγος δεν θα μπορέσει να περάσει σήμερα από το σπίτι σας.',
      at: 'δεν θα μπορέσει να περάσει',
      good: 'Ο ηλεκτρολόγος θα μπορέσει να περάσει {date} από το σπίτι σας.',
    },
    {
      bad: 'Δεν μπορείς να αλλάξεις όνομα χρήστη, αλλά μπορείς να αλλάξεις το ψευδώνυμο.',
      at: 'Δεν μπορείς να αλλάξεις',
      good: 'Μπορείς να αλλάξεις το ψευδώνυμο.',
    },
    { bad: 'Πιο γρήγορα δεν γίνεται.', at: 'δεν γίνεται', good: 'Πιο γρήγορα γίνεται να {alternative}.' },
    { bad: 'δε γινεται να βγαλω δευτερη καρτα', at: 'δε γινεται να βγαλω', good: 'γινεται να {alternative}' },
    {
      bad: 'Δεν είμαστε σε θέση να ακυρώσουμε την παραγγελία 70311.',
      at: 'Δεν είμαστε σε θέση να ακυρώσουμε',
      good: 'Είμαστε σε θέση να {alternative} για την παραγγελία 70311.',
    },
    {
      bad: 'Η μεταφορά του ραντεβού δεν είναι εφικτή.',
      at: 'δεν είναι εφικτή',
      good: 'Η μεταφορά του ραντεβού είναι εφικτή από {date}.',
    },
    {
      bad: 'Δεν κατέστη δυνατή η παράδοση στη διεύθυνσή σας σήμερα.',
      at: 'Δεν κατέστη δυνατή',
      good: 'Θα είναι δυνατή η παράδοση στη διεύθυνσή σας από {date}.',
    },
    {
      bad: 'Δεν είναι εφικτή η μεταφορά πόντων.',
      at: 'Δεν είναι εφικτή',
      good: 'Είναι εφικτή η μεταφορά πόντων από {date}.',
    },
    { bad: 'Είναι αδύνατον η ψηφιακή υπογραφή.', at: 'Είναι αδύνατον' },
    { bad: 'Σας ρωτώ γιατί δεν μπορώ να ανοίξω το αρχείο.', at: 'δεν μπορώ να ανοίξω' },
  ],
  allows: [
    'Μπορούμε να σας κρατήσουμε τραπέζι για δώδεκα άτομα.',
    'Αν δεν μπορείτε να συνδεθείτε, πατήστε «Νέος κωδικός».',
    'Ο δυνατός αέρας δεν επηρεάζει την κεραία.',
    'Το κουπόνι μπορεί να εξαργυρωθεί σε όλα τα καταστήματα.',
    'Δεν χρειάζεται να κάνετε κάτι άλλο.',
    'Η σύνδεση γίνεται αυτόματα μόλις ανοίξετε την εφαρμογή.',
  ],
})
