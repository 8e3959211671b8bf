/** Where Greek rules are silent. */
import type { Silence } from '../contract'
import { SECRETS } from './lexicon'

const secret = `${SECRETS.split(' ').join('|')} !(παραλαβής|έκπτωσης|παραγγελίας|προϊόντος|κράτησης|αποστολής|πελάτη|κουπονιού|αίτησης|συνδρομητή)`

export const silences: readonly Silence[] = [
  // A genuine condition tells what would happen, not what is wrong.
  {
    name: 'condition',
    pattern: '$an|όταν|εφόσον|όποτε|μήπως',
    reach: 'clause',
    concepts: [
      'inability',
      'unavailability',
      'refusal',
      'blame',
      'ignorance',
      'disowning',
      'delay',
      'cost',
      'problem-word',
      'demand',
      'modal',
      'vague-reference',
      'vague-agent',
      'vague-quantity',
      'vague-degree',
      'agentless-passive',
      'contradiction',
      'burden',
    ],
  },
  // The reader's own words and plight, told back.
  {
    name: 'reported',
    pattern:
      '(καταλαβαίν*|κατανο*|γράψατε|έγραψες|γράφετε|γράφεις|αναφέρ*|ανέφερες|είπατε|είπες|λέτε|λες|φαντάζομαι) ..2 ότι|πως ++',
    reach: 'match',
    concepts: ['inability', 'unavailability', 'blame', 'ignorance', 'delay', 'refusal'],
  },
  // What is not done with people's data keeps them safe.
  {
    name: 'privacy',
    pattern:
      '$neg θα? $cl? (δίν*|στέλν*|πουλ*|γνωρίζ*|ξέρ*|κοινοποι*|αποθηκεύ*|κρατ*|παρέχ*|αποκαλύ*|διαβιβάζ*|βλέπ*) (ποτέ / σε κανέναν)? (διαφημ* / τα? (προσωπικά|τραπεζικά)? στοιχεία|δεδομένα / τον? κωδικό|κωδικούς|pin !έκπτωσης !προσφοράς)',
    reach: 'sentence',
  },
  // A moment's patience before another try: nobody knows its number.
  {
    name: 'retry',
    pattern:
      'δοκιμάστε|δοκιμάσετε|δοκίμασε|προσπαθήστε|προσπάθησε|ξανα*|περιμένετε|περίμενε|ανανεώστε ~..8 λίγα|μερικά|λίγο|λίγη|αργότερα',
    reach: 'match',
    concepts: ['vague'],
  },
  // What keeps people, money and secrets safe is said as a prohibition on purpose.
  {
    name: 'secret',
    pattern: `(($dont !ξεχ* !διστ* !παραλ* / ποτέ / κανείς / κανένας / $neg θα? $cl? ζητ*) ~..12 (${secret}))`,
    reach: 'sentence',
  },
  {
    name: 'secret-first',
    pattern: `((${secret}) ~..8 ($dont / ποτέ / κανέναν / $neg θα? $cl? ζητ*))`,
    reach: 'sentence',
  },
  {
    name: 'danger',
    pattern:
      'κίνδυνο*|υπνηλία|αλλεργ*|παρενέργει*|ζάλη|έγκαυμα*|ηλεκτροπληξ*|πυρκαγιά*|φωτιά|εκρηκτικ*|εύφλεκτ*|τοξικ*|δηλητηρίασ*|' +
      'φάρμακ*|χάπι*|δόση|δοσολογία|αλκοόλ|οδηγείτε|οδηγήσετε|(παιδιά ~..4 μακριά|επίβλεψη|χωρίς)|($dont|μακριά ..4 παιδιά)|παιδιών|επίβλεψη|ανηλίκ*|(κάτω των $number ετών)|βρέφη|εγκύους|πρίζα|σίδερο|λιθίου|υγρού|' +
      'διαρροή|αερίου|καλώδια|ρεύματος|μπάνιο|νεροχύτη|πνιγμ*|απάτη|απάτες|απατεών*|phishing|κακόβουλ*|power',
    reach: 'sentence',
    concepts: ['prohibition', 'demand', 'refusal', 'modal', 'restriction', 'inability'],
  },
  {
    name: 'law',
    pattern:
      'άρθρ*|όρου|νόμος|νόμου|νόμο|νομοθεσία*|κανονισμού|gdpr|γκπδ|συμβάσεως|ασφαλισμέν*|' +
      'αποθετικ*|πάροχος|(το παρόν $neg)|(παρούσα !φάση|στιγμή)|παρόντος|παρούσης|πνευματικ*|συνιστά|συνιστούν|επενδυτικ*|διώκεται|υπαναχώρησης',
    reach: 'sentence',
    concepts: ['disowning', 'refusal', 'prohibition', 'restriction', 'modal', 'inability', 'cost'],
  },
  // 'There is no need to' frees the reader.
  {
    name: 'no-need',
    pattern: '$neg $cl? θα? χρειάζεται|χρειαστεί|χρειάστηκε|απαιτείται ++',
    reach: 'match',
    concepts: ['demand', 'delay', 'restriction', 'cost', 'burden'],
  },
  {
    name: 'idiom',
    pattern:
      '($dont ντρέπ* / $dont μου|μας το? λέτε|λες|πείτε|πεις|πούμε / άλλο τίποτα / μη χειρότερα / τι να σου πω / με το παραπάνω)',
    reach: 'match',
  },
  // A relative clause describes the thing it belongs to.
  {
    name: 'relative',
    pattern: 'που|οποία|οποίο|οποίος|οποίες|οποίοι|οποίους $neg ++',
    reach: 'match',
    concepts: ['blame', 'unavailability', 'refusal', 'delay'],
  },
  // What a thing cannot do describes it: the characters that cannot stand in a title.
  {
    name: 'relative-ability',
    pattern:
      'που|όσοι|όσες|οποία|οποίο|οποίος|οποίες|οποίοι|οποίους $neg θα? (μπορεί|μπορούν|μπορείτε|μπορείς / είναι δυνατό|δυνατόν|δυνατή) ++',
    reach: 'match',
    concepts: ['inability'],
  },
  {
    name: 'farewell',
    pattern: '(ελπίζ* να $cl? ξαναδ*|δούμε|δω ..3 σύντομα? / ξαναδ* ..3 σύντομα / τα λέμε|πούμε ..2 σύντομα)',
    reach: 'match',
  },
  {
    name: 'disclose',
    pattern: '$dont $cl? $cl? μοιρα*|αποκαλ*|εκθέτ*|εκθέσ*|γνωστοποι*|κοινοποι* / $dont ..3 πουθενά|κανέναν',
    reach: 'match',
  },
  {
    name: 'at-will',
    pattern: 'μπορείτε|μπορείς ~..12 <όποτε $any>',
    reach: 'match',
    concepts: ['vague-time'],
  },
  {
    name: 'never',
    pattern: '(ποτέ $dont / $dont ..4 ποτέ / $dont ..6 νερό / $dont βυθίζ*|βρέξ*|βρέχ*|καπνίζ*)',
    reach: 'sentence',
    concepts: ['prohibition'],
  },
  // A denied problem reassures, one of arithmetic is homework.
  {
    name: 'no-problem-with',
    pattern:
      '($neg $cl? $word κανένα|κάποιο? πρόβλημα|προβλήματα &$in|με|για|στον|στους / μαθηματικ*|λογικ* προβλήμα*|πρόβλημα)',
    reach: 'match',
    concepts: ['problem-word'],
  },
  { name: 'or-rather', pattern: 'ή μάλλον', reach: 'match', concepts: ['hedge'] },
  // A question to the reader asks what there is.
  {
    name: 'question',
    pattern:
      'υπάρχει|υπάρχουν|θέλετε|θέλεις|θέλατε|ήθελες|χρειάζεστε|χρειάζεσαι|έχετε|έχεις|μήπως|ποιος|ποια|ποιο|πώς|πότε|προτιμάτε|προτιμάς|είδατε|είδες|πήρατε|πήρες $asked',
    reach: 'sentence',
    concepts: [
      'vague-reference',
      'vague-agent',
      'vague-quantity',
      'modal',
      'likelihood',
      'vague-time',
      'demand',
    ],
  },
]
