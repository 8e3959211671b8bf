import type { Vendor } from './vendor'

/**
 * Intercom: macros as `GET /macros` lists them under `data`. The body is HTML, with placeholders as empty `attribute`
 * elements; `body_text` says the same in plain text, with placeholders as agents write them.
 *
 * @see https://developers.intercom.com/docs/references/rest-api/api.intercom.io/macros/macro_list
 * @see https://developers.intercom.com/docs/references/preview/rest-api/api.intercom.io/macros/macro
 */
export const intercom: Vendor<'intercom'> = {
  format: 'intercom',
  shapes: [
    {
      records: ['data.*', '*', ''],
      marks: ['name', 'body', 'body_text|visible_to|available_on'],
      id: 'id',
      title: 'name',
      texts: [
        { path: 'body', format: 'html' },
        { path: 'body_text', format: 'text' },
      ],
    },
  ],
}
