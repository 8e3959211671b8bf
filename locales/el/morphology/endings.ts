/**
 * The endings of the verb, person by person (1sg 2sg 3sg 1pl 2pl 3pl). An ending with its own accent takes the
 * accent from the stem; otherwise the stem bears it on its last syllable, in the past tenses on the third
 * syllable from the end. A slash gives a second ending that is read, never written.
 */

export type Tense = 'present' | 'past' | 'dependent' | 'imperative'
export type Aspect = 'imperfective' | 'perfective'
export type Voice = 'active' | 'passive'

/** What a stem inflects like. The exemplars are in the table below. */
export type StemKind =
  | 'grafo'
  | 'milao'
  | 'timo'
  | 'kalo'
  | 'leo'
  | 'grafomai'
  | 'kaloumai'
  | 'timomai'
  | 'thymamai'
  | 'variemai'
  | 'grapso'
  | 'do'
  | 'pao'
  | 'egrapsa'
  | 'egrafa'
  | 'grafto'

export interface Paradigm {
  readonly kind: StemKind
  readonly tense: Tense
  readonly aspect: Aspect
  readonly voice: Voice
  /** Six cells, or the two of the imperative in the places of the second persons. */
  readonly endings: readonly (readonly string[])[]
}

const row = (kind: StemKind, aspect: Aspect, voice: Voice, tense: Tense, cells: string): Paradigm => ({
  kind,
  tense,
  aspect,
  voice,
  endings: cells.split(' ').map((cell) => (cell === '-' ? [] : cell.split('/'))),
})

const PAST = 'α ες ε αμε ατε αν/ανε'
const CONTRACTED_PAST = 'ούσα ούσες ούσε ούσαμε ούσατε ούσαν/ούσανε'

/** Every finite form, by kind of stem. */
export const PARADIGMS: readonly Paradigm[] = [
  // γράφω 'write'
  row('grafo', 'imperfective', 'active', 'present', 'ω εις ει ουμε/ομε ετε ουν/ουνε'),
  row('grafo', 'imperfective', 'active', 'imperative', '- ε - - ετε -'),
  row('egrafa', 'imperfective', 'active', 'past', PAST),
  // μιλάω 'speak'
  row('milao', 'imperfective', 'active', 'present', 'ώ/άω άς ά/άει άμε/ούμε άτε ούν/άνε/ούνε'),
  row('milao', 'imperfective', 'active', 'imperative', '- α - - άτε -'),
  row('milao', 'imperfective', 'active', 'past', CONTRACTED_PAST),
  // τιμώ 'honour': learned, without -άω
  row('timo', 'imperfective', 'active', 'present', 'ώ άς ά ούμε άτε ούν'),
  row('timo', 'imperfective', 'active', 'imperative', '- - - - άτε -'),
  row('timo', 'imperfective', 'active', 'past', CONTRACTED_PAST),
  row('timomai', 'imperfective', 'passive', 'present', 'ώμαι άσαι άται ώμαστε/ώμεθα άστε ώνται'),
  // καλώ 'call'
  row('kalo', 'imperfective', 'active', 'present', 'ώ είς εί ούμε είτε ούν/ούνε'),
  row('kalo', 'imperfective', 'active', 'imperative', '- - - - είτε -'),
  row('kalo', 'imperfective', 'active', 'past', CONTRACTED_PAST),
  // λέω 'say', ακούω 'hear'
  row('leo', 'imperfective', 'active', 'present', 'ω ς ει με τε νε/ν'),
  row('leo', 'imperfective', 'active', 'imperative', '- - - - τε -'),
  // γράφομαι 'be written'
  row('grafomai', 'imperfective', 'passive', 'present', 'ομαι εσαι εται όμαστε εστε/όσαστε ονται'),
  row(
    'grafomai',
    'imperfective',
    'passive',
    'past',
    'όμουν/όμουνα όσουν/όσουνα όταν/ότανε όμασταν όσασταν ονταν',
  ),
  row('grafomai', 'imperfective', 'passive', 'imperative', '- - - - εστε -'),
  // καλούμαι 'be called'
  row('kaloumai', 'imperfective', 'passive', 'present', 'ούμαι είσαι είται ούμαστε είστε ούνται'),
  row('kaloumai', 'imperfective', 'passive', 'past', 'ούμουν ούσουν ούνταν/είτο ούμασταν ούσασταν ούνταν'),
  // θυμάμαι 'remember', εξαρτάται 'depends'
  row('thymamai', 'imperfective', 'passive', 'present', 'άμαι άσαι άται όμαστε/ούμαστε άστε/όσαστε ούνται'),
  row('thymamai', 'imperfective', 'passive', 'past', 'όμουν όσουν όταν όμασταν όσασταν ούνταν/όνταν'),
  // βαριέμαι 'be bored'
  row('variemai', 'imperfective', 'passive', 'present', 'ιέμαι ιέσαι ιέται ιόμαστε ιέστε ιούνται'),
  row('variemai', 'imperfective', 'passive', 'past', 'ιόμουν ιόσουν ιόταν ιόμασταν ιόσασταν ιούνταν'),
  // να γράψω 'that I write'
  row('grapso', 'perfective', 'active', 'dependent', 'ω εις ει ουμε/ομε ετε ουν/ουνε'),
  row('egrapsa', 'perfective', 'active', 'past', PAST),
  row('grapso', 'perfective', 'active', 'imperative', '- ε - - τε/ετε -'),
  // να δω 'that I see'
  row('do', 'perfective', 'active', 'dependent', 'ώ είς εί ούμε είτε ούν/ούνε'),
  // να πάω 'that I go'
  row('pao', 'perfective', 'active', 'dependent', 'ω ς ει με τε νε/ν'),
  // να γραφτώ 'that I be written'
  row('grafto', 'perfective', 'passive', 'dependent', 'ώ είς εί ούμε είτε ούν/ούνε'),
  row('grafto', 'perfective', 'passive', 'past', 'ηκα ηκες ηκε ήκαμε ήκατε ηκαν/ήκανε'),
  row('grafto', 'perfective', 'passive', 'imperative', '- - - - είτε -'),
]
