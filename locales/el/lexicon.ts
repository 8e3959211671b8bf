/** Closed lists of Greek, folded (small letters, no accents, σ for ς) with spaces between the words. */

/** Weak pronouns, which stand before a finite verb and after an imperative (με βλέπετε, στείλτε μου). */
export const CLITICS = 'με σε τον την τη το μας σας τους τισ τα μου σου του τησ'

/** Days, months and other words that make a phrase a date. */
export const CALENDAR =
  'δευτερα τριτη τεταρτη πεμπτη παρασκευη σαββατο κυριακη σαββατοκυριακο αυριο σημερα αποψε μεθαυριο μηνα μηνασ εβδομαδα ' +
  'ημερα μερα ετοσ χρονο ωρα βραδυ πρωι μεσημερι απογευμα ιανουαριου φεβρουαριου μαρτιου απριλιου μαιου ιουνιου ιουλιου ' +
  'αυγουστου σεπτεμβριου οκτωβριου νοεμβριου δεκεμβριου ιανουαριο φεβρουαριο μαρτιο απριλιο μαιο ιουνιο ιουλιο αυγουστο ' +
  'σεπτεμβριο οκτωβριο νοεμβριο δεκεμβριο γεναρη φλεβαρη καλοκαιρι φθινοπωρο χειμωνα ανοιξη πασχα'

/** Verbs of being and having: their present states a fact, and they have no imperative in use. */
export const STATIVE =
  'είμαι έχω ξέρω γνωρίζω θέλω μπορώ υπάρχω ανήκω βρίσκω αξίζω οφείλω ισχύω αρκώ φαίνομαι κάθομαι περιέχω κατέχω διαρκώ'

/** Nouns of inconvenience: a formula apologises for them without naming anything. */
export const INCONVENIENCE =
  'ταλαιπωρια αναστατωση ενοχληση οχληση δυσκολια δυσκολιεσ δυσχερεια δυσαρεσκεια αναταραχη ανησυχια φασαρια'

/** Nouns of secrets and dangers: warnings about them are safety statements. */
export const SECRETS =
  'κωδικο κωδικουσ κωδικοσ pin otp cvv cvc password passwords συνθηματικο απορρητο συνδεσμο συνδεσμουσ link links συνημμενα ' +
  'συνημμενο sms κλειδι προσωπικα ιβαν τρεχουσα'
