import { type VendorFormat, vendors } from './vendors'

/** The notations that files of replies come in. */
const notations = ['json', 'jsonl', 'yaml', 'csv', 'tsv', 'markdown', 'html', 'text', 'po', 'xliff'] as const
export type NotationFormat = (typeof notations)[number]

/** A format of files of replies: a helpdesk's, a bundle of translations, or a notation with nothing known of it. */
export type LibraryFormat = VendorFormat | 'i18n' | NotationFormat

/** All formats by name. */
export const formats: readonly LibraryFormat[] = [
  ...vendors.map(({ format }) => format),
  'i18n',
  ...notations,
]

/** Whether a format is a notation alone. */
export function isNotation(format: LibraryFormat): format is NotationFormat {
  return notations.some((notation) => notation === format)
}
