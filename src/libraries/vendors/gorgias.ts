import type { Vendor } from './vendor'

const says = ['setResponseText']

/**
 * Gorgias: macros as `GET /api/macros` lists them under `data`. An action of a macro sets the text of the response,
 * as HTML and as plain text; a macro may say its language. The reference shows one macro: the shape of a
 * page is after what its clients read, that of `setSubject` after the other actions.
 *
 * @see https://developers.gorgias.com/reference/macros
 * @see https://developers.gorgias.com/reference/list-macros
 */
export const gorgias: Vendor<'gorgias'> = {
  format: 'gorgias',
  shapes: [
    {
      records: ['data.*', '*', ''],
      marks: ['name', 'actions.*.name', 'actions.*.arguments'],
      id: 'id',
      title: 'name',
      language: 'language',
      texts: [
        {
          path: 'actions.*.arguments.body_html',
          format: 'html',
          when: { path: 'actions.*.name', is: says },
        },
        { path: 'actions.*.arguments.body_text', when: { path: 'actions.*.name', is: says } },
        { path: 'actions.*.arguments.subject', when: { path: 'actions.*.name', is: ['setSubject'] } },
      ],
    },
  ],
}
