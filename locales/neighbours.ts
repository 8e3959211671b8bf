/**
 * The languages that trigram statistics may choose between, as ISO 639-3 codes: our own, and those that a
 * customer's or an agent's sentence is mistaken for. A neighbour is no target: winning, it keeps us silent.
 *
 * The build keeps the trigrams of these languages alone, and detection passes the list to franc, so that the
 * source and the bundle decide alike. Dari (prs) is left out on purpose: it is Persian, and counts as pes.
 */
export const francLanguages: readonly string[] = [
  // Ours.
  'eng',
  'tur',
  'kor',
  'ell',
  'pes',
  // Latin script: the helpdesk languages of Europe, Turkish's nearest kin, and Asia's.
  'deu',
  'fra',
  'spa',
  'por',
  'ita',
  'nld',
  'pol',
  'ces',
  'ron',
  'hun',
  'swe',
  'dan',
  'fin',
  'azj',
  'ind',
  'vie',
  // Arabic script: what Persian is mistaken for.
  'arb',
  'urd',
]
