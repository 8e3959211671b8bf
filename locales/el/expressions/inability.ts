import { express, type Match, rule, slot, type Token } from '../../contract'
import { asObject, cue, isSingular, suggestion } from '../rewriting'
import { affirm, hangsOnNegative, hasNegativeWord, isExplained } from '../turning'

/** Impossibility before a clause with να. */
const cannot =
  '($neg $cl? θα? $can / $neg $cl? $have1|$have3 μπορέσει / αδυνατώ|αδυνατεί|αδυνατούμε|αδυνατούν / $neg θα? $is σε θέση / $neg (τα? κατάφερ* / θα? προλαβαίν*|προλάβ*) / ' +
  '$neg $have1|$have3|βρίσκω|βρίσκουμε τη? δυνατότητα|τρόπο / $neg υπάρχει|υπήρχε|υφίσταται τρόπος|δυνατότητα|περίπτωση / ' +
  '$neg $cl? θα? είναι|ήταν|στάθηκε|κατέστη δυνατό|δυνατόν|εφικτό|εφικτόν / $neg θα? γίνεται|γινόταν|παίζει / δυσκολεύομαι|δυσκολευόμαστε / μου|μας? είναι|ήταν αδύνατο|αδύνατον|ανέφικτο / αδύνατο|αδύνατον &να)'
/** Impossibility of a noun, with which the adjective agrees. */
const noSuch =
  '[no: $neg] [be: θα? είναι|ήταν|κατέστη|στάθηκε] [able: δυνατή|εφικτή|δυνατές|εφικτές|δυνατός|εφικτός]'
/** Rules on values ('cannot be empty') and warnings ('cannot be undone') are no inability of anybody's. */
const value =
  '!(..1 να $cl? είναι|έχει|έχουν|περιέχ*|υπερβαίν*|ξεπερν*|περιλαμβάν*|αναιρεθ*|αναστραφ*|αναστρεφθ*|ανακληθ*|αποκαλυ*)'
const who = '!(παρά / ..5 κανείς|κανένας) !(να ..3 πιο|περισσότερο) !(να γνωρίζω|γνωρίζουμε|ξέρω|ξέρουμε)'

/** Whether words name a fact: a number, a masked stretch, a name (which capitals hide). */
const hasFact = (words: string): boolean =>
  /[\d\ue000-\uf8ff]|\s\p{Lu}/u.test(words === words.toUpperCase() ? words.toLowerCase() : words)

/** What follows, kept where it names facts: 'for the order 5521', 'to Cyprus'. */
const topic = (rest: string): string | undefined => {
  if (!hasFact(rest)) return ''
  if (/^(?:τη|την|το|τον|τα|τις|τους)\s/iu.test(rest)) return ` για ${rest}`
  return /^(?:σε|στ(?:ο|η|α)\p{L}*|με|για|από)\s/iu.test(rest) ? ` ${rest}` : undefined
}

const THIRD = /^(?:μπορ|αδυνατ)(?:ει|ουν|εσε|εσαν|ουσε|ουσαν)$/

/** Who can. A clause that begins with its third person has no subject yet: there it is the writer who can. */
const able = (m: Match<'cue'>): string => {
  const words = m.tokens('cue')
  const third = words.some(({ key }) => THIRD.test(key))
  return third && opens(m.sentence.tokens[m.start - 1])
    ? isSingular(m.sentence)
      ? 'μπορώ'
      : 'μπορούμε'
    : affirm(words)
}
const opens = (before: Token | undefined): boolean => before === undefined || before.kind === 'mark'

const instead = (m: Match<'cue' | 'rest'>) => {
  const over = cue(m).some(({ key }) => key === 'πλεον' || key === 'πια')
  if (isExplained(m) || hangsOnNegative(m) || over) return undefined
  const about = topic(m.text('rest'))
  return about === undefined ? undefined : m.replace(`${able(m)} να ${slot('alternative')}${about}`)
}

/** What was out of reach will be within it. */
const being = (m: Match<'be'>): string => (m.tokens('be').at(-1)?.key === 'ειναι' ? m.text('be') : 'θα είναι')

/** 'For the transfer we suggest {alternative}': all that was named stays, and nothing is promised. */
const suggest = (m: Match<'what'>, topicFirst: boolean) => {
  const words = m.tokens('what')
  const cut = words.some(({ kind }) => kind === 'mark') || hasNegativeWord(words)
  const what = cut ? undefined : asObject(m.text('what'))
  if (what === undefined) return undefined
  return m.replace(topicFirst ? `για ${what} ${suggestion(m, true)}` : `${suggestion(m, false)} για ${what}`)
}

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
    rule(
      'not-on',
      `$main <[cue: ${cannot}] ${who} [more: πλέον|πια]? να $cl? $cl? $v> ..8 [day: $today]`,
      (m) => m.edit({ cue: affirm(m.tokens('cue')), more: '', day: slot('date') }),
    ),
    rule('cannot', `$main <[cue: ${cannot}] ${who} ${value} ..1 να $cl? $cl? $v> [rest: ++]`, instead),
    rule('cannot-bare', `$main <[cue: ${cannot}] αυτό?> $end !όμως !ωστόσο`, (m) =>
      m.replace(`${able(m)} να ${slot('alternative')}`),
    ),
    rule('no-such', `<${noSuch}> [rest: ..10] [day: $today]`, (m) =>
      hasNegativeWord(m.tokens('rest'))
        ? undefined
        : m.edit({ no: '', be: being(m), day: `από ${slot('date')}` }),
    ),
    rule(
      'no-such-end',
      `$main $clause [what: $article ..8] <${noSuch}> !(..8 $today) [where: $in|με|για|από|μέσω ++]?`,
      (m) => (hasFact(m.text('where')) ? undefined : suggest(m, true)),
    ),
    rule('no-such-first', `$main <(${noSuch} / είναι|ήταν? αδύνατη)> [what: $article ++]`, (m) =>
      suggest(m, false),
    ),
    rule('no-such-alone', `<(${noSuch} / είναι|ήταν? αδύνατη / αδυναμία) !$end>`),
    rule('lets-not', '<$neg $cl αφήνει|αφήνουν|επιτρέπει|επιτρέπουν να $cl? $cl? $v1>'),
    rule('cannot-do', `<${cannot} ${who} ${value} ..1 να $cl? $cl? $v>`),
    rule('cue-alone', `<${cannot}> ${who} ${value}`),
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
    {
      bad: 'Δεν μπορούν να σταλούν προσκλήσεις με φαξ.',
      at: 'Δεν μπορούν να σταλούν',
      good: 'Μπορούμε να {alternative}.',
    },
    {
      bad: 'ΔΕΝ ΜΠΟΡΟΥΜΕ ΝΑ ΑΝΟΙΞΟΥΜΕ ΤΟ ΣΥΝΗΜΜΕΝΟ.',
      at: 'ΔΕΝ ΜΠΟΡΟΥΜΕ ΝΑ ΑΝΟΙΞΟΥΜΕ',
      good: 'ΜΠΟΡΟΥΜΕ ΝΑ {alternative}.',
    },
    { bad: 'Το σύστημα δεν με αφήνει να προσθέσω δεύτερο επιβάτη.', at: 'δεν με αφήνει να προσθέσω' },
    { bad: 'Αδυναμία σύνδεσης με τον κεντρικό υπολογιστή.', at: 'Αδυναμία' },
    {
      bad: 'Αδύνατη η λήψη του αποδεικτικού 4471.',
      at: 'Αδύνατη',
      good: 'Σας προτείνουμε {alternative} για τη λήψη του αποδεικτικού 4471.',
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
      good: 'Για τη μεταφορά του ραντεβού προτείνουμε {alternative}.',
    },
    {
      bad: 'Δεν κατέστη δυνατή η παράδοση στη διεύθυνσή σας σήμερα.',
      at: 'Δεν κατέστη δυνατή',
      good: 'Θα είναι δυνατή η παράδοση στη διεύθυνσή σας από {date}.',
    },
    {
      bad: 'Δεν είναι εφικτή η μεταφορά πόντων.',
      at: 'Δεν είναι εφικτή',
      good: 'Σας προτείνουμε {alternative} για τη μεταφορά πόντων.',
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
    'Δεν μπορεί κανείς τρίτος να διαβάσει τα μηνύματά σας.',
    'Το ποσό δεν μπορεί να είναι μικρότερο από 5 €.',
    'Η διαγραφή δεν μπορεί να αναιρεθεί.',
    'Καταλαβαίνω ότι δεν μπορείτε να μπείτε στην πλατφόρμα.',
    'Δεν μπορούμε παρά να χαρούμε μαζί σας.',
    'Η σύνδεση γίνεται αυτόματα μόλις ανοίξετε την εφαρμογή.',
  ],
})
