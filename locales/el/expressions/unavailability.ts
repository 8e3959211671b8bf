import { express, type Match, rule, slot, type Token } from '../../contract'
import { isMain } from '../grammar'
import { asObject, cue, isDate, replaceCue, statement, words } from '../rewriting'
import { hasNegativeWord, isExplained } from '../turning'

const yet = 'ακόμη|ακόμα|τώρα'
const still = `${yet}|πλέον|πια`
const free = 'διαθέσιμ*|ελεύθερ*'
const open = 'ανοιχτ'

const isPlural = (tokens: readonly Token[]): boolean => tokens.some(({ key }) => /(?:ουν|νται|αν)$/.test(key))
/** What is over gives its place: το πακέτο καταργήθηκε → αντί για το πακέτο διαθέτουμε {alternative}. */
const swap = (m: Match<'what'>) => {
  const what = isOwn(m) && !hasNegativeWord(m.tokens('what')) ? asObject(m.text('what')) : undefined
  return what === undefined ? undefined : m.replace(`αντί για ${what} διαθέτουμε ${slot('alternative')}`)
}
/** 'Out of order until Friday' is 'works again from Friday'; without a day, from {date}. */
const again = (m: Match<'until'>, verb: string) =>
  m.replace(`θα ${verb} ξανά από${m.has('until') ? '' : ` ${slot('date')}`}`)
/** Whether the clause begins with the match: its subject is still to come. */
const isFirst = ({ sentence: { tokens }, start }: Match): boolean =>
  start === 0 || tokens[start - 1]?.kind === 'mark'
/** Not in a reason for something else: 'removed because it is sold out' promises nothing. */
const isOwn = (m: Match): boolean => isMain(m.sentence.tokens, m.range('marked').start) && !isExplained(m)

export const unavailability = express('unavailability', {
  message: 'Πείτε πότε υπάρχει πάλι, ή τι υπάρχει τώρα.',
  why: 'Με όσα υπάρχουν και με μια ημερομηνία κανονίζει κανείς τη μέρα του.',
  rules: [
    rule(
      'until',
      '<[no: $neg] θα? $cl? (είναι|είμαστε διαθέσιμ* / διατίθεται|διατίθενται|υπάρχει|υπάρχουν|λειτουργεί|λειτουργούν ..3) [until: μέχρι|έως|ως]> &$article|$calendar|στις',
      (m) => m.edit({ no: '', until: 'από' }),
    ),
    rule(
      'closed-until',
      '[is: είναι|είμαστε|παραμένει|παραμένουν|παραμένουμε|μένει|μένουμε|θα]? ..1 <[closed: κλειστ*] [until: μέχρι|έως|ως|μετά]> &$article|$calendar',
      (m) => {
        const closed = m.tokens('closed')[0]
        const key = m.tokens('is')[0]?.key ?? ''
        return (
          closed &&
          m.edit({
            // What stays closed is open, and does not stay so.
            is: /μενουμε$/.test(key) ? 'είμαστε' : /μεν(?:ει|ουν)$/.test(key) ? 'είναι' : m.text('is'),
            closed: open + closed.text.slice('κλειστ'.length).toLowerCase(),
            until: m.text('until') === 'μετά' ? 'έως' : 'από',
          })
        )
      },
    ),
    // 'Not there yet, perhaps in May' already says when.
    rule(
      'but-later',
      `<$neg (υπάρχει|υπάρχουν / έχει|έχουν έρθει|φτάσει|κυκλοφορήσει / είναι διαθέσιμ*) ακόμη|ακόμα> \\, ίσως|μάλλον|πιθανόν|αλλά|όμως? θα? [object: $cl? $cl?] [verb: $v3]`,
      (m) => m.replace(statement(m)),
    ),
    rule(
      'no-longer',
      `($clause [what: $article ..5])? <$neg θα? $cl? (είναι πλέον|πια διαθέσιμ* / είναι διαθέσιμ* πλέον|πια / (υπάρχ*|διατίθε*|κυκλοφορ*|λειτουργ*|δουλεύ*|πωλ*|παράγ*|εκδίδ*|βγαίν*|διαθέτ*|εμπορ*|φτιάχν*|ισχύ*|έχουμε|πουλάμε) πλέον|πια)>`,
      swap,
    ),
    rule(
      'not-here',
      `<$neg ([is: είναι] [how: ${free}] / [is: διατίθεται|διατίθενται])> [where: $in|για !$number !$calendar ++]`,
      (m) => {
        const where = m.tokens('where')
        if (!isOwn(m) || isDate(where)) return undefined
        const place = where[0]?.key === 'για' ? 'για' : 'σε'
        return m.replace(words(m.text('is'), m.text('how'), place, slot('alternative')).toLowerCase())
      },
    ),
    rule(
      'not-available',
      `<$neg θα? $cl? είναι|ήταν (${yet})? [how: ${free}] (${yet})?> [when: $today]?`,
      (m) => {
        const after = m.sentence.tokens.slice(m.end, m.end + 3)
        if (!isOwn(m) || isDate(after)) return undefined
        return m.replace(`θα είναι ${m.text('how').toLowerCase()} από ${slot('date')}`)
      },
    ),
    rule(
      'not-there',
      `<$neg θα? $cl? [is: υπάρχει|υπάρχουν|διατίθεται|διατίθενται|κυκλοφορεί|κυκλοφορούν|έχουμε|διαθέτουμε] (${yet} / [how: διαθέσιμ*] / σε|στο|στην? στοκ|απόθεμα|αποθήκη)> μας? [rest: ++]?`,
      (m) => {
        const rest = m.tokens('rest')
        // Data may never be there.
        const never = /^(?:δεδομενα|αποτελεσματα|στοιχεια|εγγραφεσ)$/.test(rest[0]?.key ?? '')
        if (never || !isOwn(m) || isDate(rest) || hasNegativeWord(rest)) return undefined
        return m.replace(
          words('θα', m.text('is').toLowerCase(), m.text('how'), m.text('rest'), `από ${slot('date')}`),
        )
      },
    ),
    rule(
      'not-offered',
      `<$neg θα? [is: διατίθεται|διατίθενται|λειτουργεί|λειτουργούν|δουλεύει] (σήμερα|τώρα / αυτή τη στιγμή / προς το παρόν)?> !σωστά !κανονικά !καλά`,
      (m) => (isOwn(m) ? replaceCue(m, `θα ${m.text('is').toLowerCase()} από ${slot('date')}`) : undefined),
    ),
    rule(
      'unsupported',
      `<$neg θα? [verb: υποστηρίζεται|υποστηρίζονται|υποστηρίζουμε|προσφέρεται|προσφέρονται] (${still})?> [where: ++]?`,
      (m) => {
        if (!isOwn(m)) return undefined
        const verb = m.text('verb').toLowerCase()
        const [first] = m.tokens('where')
        const placed = first === undefined || /^(?:σ(?:ε|το|τη|την|τον|τα|τισ|τουσ)|απο|για)$/.test(first.key)
        if (!placed) return isFirst(m) ? m.replace(`${verb} ${slot('alternative')}`) : undefined
        return m.replace(`${verb} ${first?.key === 'για' ? 'για' : 'σε'} ${slot('alternative')}`)
      },
    ),
    rule(
      'out-of-order',
      '<[is: είναι|βρίσκεται|βρίσκονται|τέθηκε|τέθηκαν] ..1 εκτός λειτουργίας> [until: μέχρι|έως|ως &$article]?',
      (m) => again(m, isPlural(m.tokens('is')) ? 'λειτουργούν' : 'λειτουργεί'),
    ),
    rule(
      'gone',
      '($clause [what: $article ..5])? <(έχει|έχουν πλέον? καταργηθεί|αποσυρθεί|διακοπεί / διακόπηκε|διακόπηκαν|καταργήθηκε|καταργήθηκαν|αποσύρθηκε|αποσύρθηκαν|καταργείται|καταργούνται)>',
      swap,
    ),
    rule(
      'sold-out',
      '<(έχει|έχουν εξαντληθεί / εξαντλήθηκε|εξαντλήθηκαν / είναι|βρίσκεται|βρίσκονται εξαντλημέν* / μας (τελείωσε|τελείωσαν / έχει|έχουν τελειώσει) / είναι|βρίσκεται|βρίσκονται εκτός αποθέματος|στοκ / είναι sold|out out|of stock?)> [until: μέχρι|έως|ως &$article]?',
      (m) => {
        if (!isOwn(m)) return undefined
        const plural = cue(m).some(({ key }) => /(?:ουν|ηκαν|σαν|ονται|ενα|ενοι|ενεσ)$/.test(key))
        return again(m, plural ? 'διατίθενται' : 'διατίθεται')
      },
    ),
    rule(
      'none-left',
      `<((προς το παρόν / αυτή τη στιγμή / για την ώρα) \\,? $neg διαθέτουμε|έχουμε|έχω|υπάρχει|υπάρχουν / $neg (θα? διαθέτουμε|έχουμε|έχω / $cl? έχει|έχουν μείνει|απομείνει / υπάρχει|υπάρχουν) (${still}|άλλο|άλλα|άλλες|άλλη|ελεύθερ*|διαθέσιμ*|καθόλου)? ..1 (εισιτήρια|ραντεβού|ώρες|απόθεμα|στοκ|διαθεσιμότητα|θέση|θέσεις|δωμάτια|δωμάτιο|κομμάτι|κομμάτια|τεμάχια|τεμάχιο|τραπέζι|τραπέζια))>`,
    ),
    rule(
      'run-out',
      '<(έχουμε|έχω ξεμείνει από / ξεμείναμε από / λείπει|λείπουν|απουσιάζει|απουσιάζουν (με|σε $word)? μέχρι|έως|ως)>',
    ),
    rule(
      'stopped',
      '(παραγωγή|κυκλοφορία|διάθεση ..4 <(έχει σταματήσει|διακοπεί / σταμάτησε)> / <(σταμάτησε|διακόπηκε / έχει σταματήσει)> η παραγωγή|κυκλοφορία|διάθεση)',
    ),
    rule(
      'booked',
      '(θέσεις|εγγραφές|κρατήσεις|αιτήσεις|τμήματα|δωμάτια|ραντεβού|εισιτήρια ..6 <(έχουν κλείσει|συμπληρωθεί|γεμίσει / έκλεισαν|συμπληρώθηκαν|γέμισαν)> / <(έχουν κλείσει|συμπληρωθεί|γεμίσει / έκλεισαν|συμπληρώθηκαν|γέμισαν)> οι|τα θέσεις|εγγραφές|κρατήσεις|αιτήσεις|τμήματα)',
    ),
    rule(
      'full',
      '$affirmed <(είναι|είμαστε πλήρης|πλήρες|πλήρεις|γεμάτ*|κλειστ* / παραμένει|παραμένουν|παραμένουμε|μένει|μένουμε κλειστ*)>',
    ),
  ],
  flags: [
    {
      bad: 'Το γκρι στρώμα δεν είναι διαθέσιμο.',
      at: 'δεν είναι διαθέσιμο',
      good: 'Το γκρι στρώμα θα είναι διαθέσιμο από {date}.',
    },
    {
      bad: 'Η πισίνα δεν λειτουργεί μέχρι τη Δευτέρα.',
      at: 'δεν λειτουργεί μέχρι',
      good: 'Η πισίνα λειτουργεί από τη Δευτέρα.',
    },
    {
      bad: 'Το κατάστημα της Πάτρας μένει κλειστό ως τις 3 Μαΐου.',
      at: 'κλειστό ως',
      good: 'Το κατάστημα της Πάτρας είναι ανοιχτό από τις 3 Μαΐου.',
    },
    {
      bad: 'Τα μεσαία μεγέθη έχουν εξαντληθεί.',
      at: 'έχουν εξαντληθεί',
      good: 'Τα μεσαία μεγέθη θα διατίθενται ξανά από {date}.',
    },
    {
      bad: 'Το πακέτο Family καταργήθηκε τον Ιούνιο.',
      at: 'καταργήθηκε',
      good: 'Αντί για το πακέτο Family διαθέτουμε {alternative} τον Ιούνιο.',
    },
    {
      bad: 'Η σύνδεση με PayPal δεν υποστηρίζεται στην παλιά εφαρμογή.',
      at: 'δεν υποστηρίζεται',
      good: 'Η σύνδεση με PayPal υποστηρίζεται σε {alternative}.',
    },
    {
      bad: 'Το 5G δεν υπάρχει ακόμη, θα έρθει το φθινόπωρο.',
      at: 'δεν υπάρχει ακόμη',
      good: 'Το 5G θα έρθει το φθινόπωρο.',
    },
    {
      bad: 'Το πρόγραμμα ανταμοιβής δεν διατίθεται πλέον.',
      at: 'δεν διατίθεται πλέον',
      good: 'Αντί για το πρόγραμμα ανταμοιβής διαθέτουμε {alternative}.',
    },
    {
      bad: 'Λευκά τραπέζια δεν υπάρχουν σε απόθεμα.',
      at: 'δεν υπάρχουν σε απόθεμα',
      good: 'Λευκά τραπέζια θα υπάρχουν από {date}.',
    },
    {
      bad: 'Ο φούρνος δε δουλεύει σήμερα.',
      at: 'δε δουλεύει σήμερα',
      good: 'Ο φούρνος θα δουλεύει από {date}.',
    },
    {
      bad: 'Δεν υπάρχουν διαθέσιμα σακίδια για ενήλικες.',
      at: 'Δεν υπάρχουν διαθέσιμα',
      good: 'Θα υπάρχουν διαθέσιμα σακίδια για ενήλικες από {date}.',
    },
    {
      bad: 'Η παραλαβή δεν είναι διαθέσιμη στη γειτονιά σας.',
      at: 'δεν είναι διαθέσιμη',
      good: 'Η παραλαβή είναι διαθέσιμη σε {alternative}.',
    },
    {
      bad: 'Η σάουνα είναι εκτός λειτουργίας έως την Τετάρτη.',
      at: 'είναι εκτός λειτουργίας',
      good: 'Η σάουνα θα λειτουργεί ξανά από την Τετάρτη.',
    },
    { bad: 'Το αφαιρέσαμε επειδή εξαντλήθηκε.', at: 'εξαντλήθηκε' },
    {
      bad: 'Ο ανελκυστήρας είναι προσωρινά εκτός λειτουργίας.',
      at: 'είναι προσωρινά εκτός λειτουργίας',
      good: 'Ο ανελκυστήρας θα λειτουργεί ξανά από {date}.',
    },
    {
      bad: 'Δεν υποστηρίζεται αυτός ο τύπος εικόνας.',
      at: 'Δεν υποστηρίζεται',
      good: 'Υποστηρίζεται {alternative}.',
    },
    { bad: 'Οι εγγραφές για τον Ιούλιο έχουν κλείσει.', at: 'έχουν κλείσει' },
    { bad: 'Η παραγωγή του μοντέλου σταμάτησε.', at: 'σταμάτησε' },
    { bad: 'Η λογίστρια λείπει με άδεια έως την Πέμπτη.', at: 'λείπει με άδεια έως' },
    { bad: 'Έχουμε ξεμείνει από παιδικά καθίσματα.', at: 'Έχουμε ξεμείνει από' },
    {
      bad: 'Η κυρία Ζώη δεν είναι διαθέσιμη σήμερα.',
      at: 'δεν είναι διαθέσιμη',
      good: 'Η κυρία Ζώη θα είναι διαθέσιμη από {date}.',
    },
    { bad: 'Για το Σάββατο δεν έχουμε άλλα δωμάτια.', at: 'δεν έχουμε άλλα δωμάτια' },
    { bad: 'Τις Κυριακές είμαστε κλειστά.', at: 'είμαστε κλειστά' },
    { bad: 'Δεν παράγουμε πια παγωτό μαστίχα.', at: 'Δεν παράγουμε πια' },
  ],
  allows: [
    'Το στρώμα είναι διαθέσιμο σε τρία χρώματα.',
    'Παραδίδουμε σε κλειστή συσκευασία.',
    'Ο κατάλογος δεν είναι πλήρης, έρχονται κι άλλα.',
    'Δεν υπάρχει χρέωση για την αλλαγή.',
    'Το τέλος της συνδρομής σας είναι στις 3 Μαΐου.',
    'Είμαστε ανοιχτά κάθε μέρα ως τις 21:00.',
    'Τελείωσε η αναβάθμιση και όλα λειτουργούν.',
  ],
})
