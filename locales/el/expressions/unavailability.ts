import { express, rule, slot } from '../../contract'
import { cue } from '../rewriting'

export const unavailability = express('unavailability', {
  message: 'Πείτε πότε υπάρχει πάλι, ή τι υπάρχει τώρα.',
  why: 'Με όσα υπάρχουν και με μια ημερομηνία κανονίζει κανείς τη μέρα του.',
  rules: [
    rule(
      'until',
      '<[no: $neg]? [cue: (θα? $cl? είναι|είμαστε διαθέσιμ* / υπάρχει|υπάρχουν|διατίθεται|διατίθενται|λειτουργεί|λειτουργούν)] [mid: ..5] [until: μέχρι|έως|ως] [date: $article|$number|$calendar]>',
      (m) => (m.has('no') ? m.edit({ no: '', until: 'από' }) : undefined),
    ),
    rule('closed-until', '<[cue: (είναι|είμαστε|παραμένει|παραμένουν|παραμένουμε|μένουμε κλειστ* / κλειστ*)] [until: μέχρι|έως|ως] $article|$calendar>', (m) => {
      const [first, second] = m.tokens('cue')
      const closed = second ?? first
      if (!closed) return undefined
      const open = `ανοιχτ${closed.text.slice('κλειστ'.length).toLowerCase()}`
      return m.edit({ cue: second && first ? `${first.key.startsWith('εισ') || first.key.startsWith('ει') ? first.text.toLowerCase() : 'είναι'} ${open}` : open, until: 'από' })
    }),
    rule('not-available', '<[no: $neg] [will: θα]? [is: $cl? είναι|ήταν] [more: πλέον|πια|ακόμη|ακόμα|τώρα]? [how: διαθέσιμ*]> [now: ακόμη|ακόμα|πλέον|πια|τώρα|προς το παρόν]?', (m) =>
      m.edit({ no: '', will: '', is: 'θα είναι', more: '', how: `${m.text('how')} από ${slot('date')}`, now: '' }),
    ),
    rule('not-there', '<[no: $neg] [will: θα]? [is: υπάρχει|υπάρχουν|διατίθεται|διατίθενται|λειτουργεί|λειτουργούν] [more: πλέον|πια|ακόμη|ακόμα]? [how: διαθέσιμ* / στοκ|απόθεμα|διαθεσιμότητα / σε στοκ|απόθεμα]?> [now: ακόμη|ακόμα|πλέον|πια]?', (m) => {
      // 'There is no' without a place or a thing in stock may be any fact.
      const is = m.tokens('is')[0]?.key ?? ''
      if (is.startsWith('υπαρχ') && !m.has('more') && !m.has('how')) return undefined
      return m.edit({ no: '', will: '', is: `θα ${m.text('is').toLowerCase()}`, more: '', how: `${m.text('how')} από ${slot('date')}`, now: '' })
    }),
    rule('unsupported', '<$neg θα? υποστηρίζεται|υποστηρίζονται|υποστηρίζουμε|προσφέρεται|προσφέρονται [more: πλέον|πια]?> [where: $in ++]?', (m) => {
      const verb = cue(m).find(({ key }) => /^(?:υποστ|προσφ)/.test(key))
      return verb && m.replace(`${verb.text.toLowerCase()} σε ${slot('alternative')}`)
    }),
    rule('gone', '<((έχει|έχουν καταργηθεί|αποσυρθεί|διακοπεί) / καταργήθηκε|καταργήθηκαν|αποσύρθηκε|αποσύρθηκαν)>', (m) => {
      const plural = /ν$/.test(cue(m)[0]?.key ?? '')
      return m.replace(`${plural ? 'έχουν' : 'έχει'} αντικατασταθεί από ${slot('alternative')}`)
    }),
    rule(
      'sold-out',
      '<(έχει|έχουν εξαντληθεί|τελειώσει / εξαντλήθηκε|εξαντλήθηκαν / είναι εξαντλημέν*|εξαντλημένα / $cl? τελείωσε|τελείωσαν|τέλειωσε|τέλειωσαν / είναι|βρίσκεται εκτός αποθέματος|λειτουργίας / είναι sold out / είναι out of stock)> [now: προς το παρόν]?',
      (m) => {
        const plural = cue(m).some(({ key }) => /(?:ουν|ηκαν|σαν|ένα)$/.test(key))
        return m.replace(`${plural ? 'θα διατίθενται' : 'θα διατίθεται'} ξανά από ${slot('date')}`)
      },
    ),
    rule('no-stock', '<$neg (θα? διαθέτουμε / θα? έχουμε|έχω / $cl? έχει|έχουν μείνει) πλέον|πια|άλλο|άλλα|ελεύθερ*|διαθέσιμ*|απόθεμα|στοκ|διαθεσιμότητα>'),
    rule('closed', '<είναι|είμαστε|παραμένει|παραμένουμε|παραμένουν κλειστ*|πλήρης|πλήρες|πλήρεις>'),
  ],
  flags: [],
  allows: [],
})
