import type { Vendor } from './vendor'

/**
 * Intercom: macros as `GET /macros` lists them. The body is HTML, with placeholders as empty `attribute` elements;
 * `body_text` says the same in plain text.
 *
 * @see https://developers.intercom.com/docs/references/preview/rest-api/api.intercom.io/macros/macro
 */
export const intercom: Vendor<'intercom'> = {
  format: 'intercom',
  shapes: [
    {
      records: ['data.*', 'macros.*', '*', ''],
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
