import { express, rule, slot } from '../../contract'
import { affirm, hasNegativeWord } from '../turning'

/** Impossibility before a clause with να. */
const cannot =
  '($neg $cl? θα? $can / $neg $have1|$have3 μπορέσει / αδυνατώ|αδυνατεί|αδυνατούμε|αδυνατούν / $neg θα? $is σε θέση / $neg τα? καταφέρ* / ' +
  '$neg $have1|$have3 τη? δυνατότητα / $neg υπάρχει|υπήρχε τρόπος|δυνατότητα|περίπτωση / ' +
  '$neg θα? είναι|ήταν|στάθηκε|κατέστη δυνατό|δυνατόν|εφικτό|εφικτόν / $neg θα? γίνεται|γινόταν|παίζει / είναι|ήταν αδύνατο|αδύνατον|ανέφικτο)'

export const inability = express('inability', {
  message: 'Πείτε τι γίνεται, πότε ή με ποιον τρόπο.',
  why: 'Όποιος διαβάζει μια κλειστή πόρτα ξαναγράφει για να βρει άλλη.',
  rules: [
    // A day that does not work gives its place to one that does.
    rule('not-on', `<[cue: ${cannot}] [more: πλέον|πια]? να $cl? $cl? $v> ~..8 [day: $today]`, (m) =>
      m.edit({ cue: affirm(m.tokens('cue')), more: '', day: slot('date') }),
    ),
    rule('cannot', `<[cue: ${cannot}] πλέον|πια? να $cl? $cl? $v> ++`, (m) =>
      m.replace(`${affirm(m.tokens('cue'))} να ${slot('alternative')}`),
    ),
    rule('cannot-bare', `<[cue: ${cannot}] αυτό?> $end`, (m) => m.replace(`${affirm(m.tokens('cue'))} να ${slot('alternative')}`)),
    // An adjective that agrees with a noun: δεν είναι εφικτή η έκδοση.
    rule('no-act', '<[no: $neg] θα? είναι|ήταν|κατέστη|στάθηκε δυνατή|εφικτή|δυνατές|εφικτές|δυνατός|εφικτός> [rest: ~..10] [day: $today]', (m) =>
      hasNegativeWord(m.tokens('rest')) ? undefined : m.edit({ no: '', day: `έως ${slot('date')}` }),
    ),
    rule('no-act-bare', '<[no: $neg] θα? είναι|ήταν|κατέστη|στάθηκε δυνατή|εφικτή|δυνατές|εφικτές|δυνατός|εφικτός> [rest: ++]', (m) =>
      hasNegativeWord(m.tokens('rest')) || m.has('rest') === false
        ? undefined
        : m.edit({ no: '', rest: `${m.text('rest')} ${slot('date')}` }),
    ),
    rule('advice', `<${cannot}>`),
  ],
  flags: [],
  allows: [],
})
