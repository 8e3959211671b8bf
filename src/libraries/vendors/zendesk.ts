import type { Vendor } from './vendor'

/**
 * Zendesk: macros as `GET /api/v2/macros` lists them, whose actions hold the comment as plain text, as HTML, or as
 * a pair of channel and text; and dynamic content as `GET /api/v2/dynamic_content/items` does, one variant a locale.
 * A locale is a number there that only the account can resolve, so that variants are recognised by their text.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/actions-reference/
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/dynamic_content/
 */
export const zendesk: Vendor<'zendesk'> = {
  format: 'zendesk',
  shapes: [
    {
      records: ['macros.*', 'macro', '*', ''],
      marks: ['title', 'actions.*.field', 'actions.*.value'],
      id: 'id',
      title: 'title',
      texts: [
        { path: 'actions.*.value', when: { path: 'actions.*.field', is: ['comment_value', 'subject'] } },
        { path: 'actions.*.value.1', when: { path: 'actions.*.field', is: ['comment_value'] } },
        {
          path: 'actions.*.value',
          when: { path: 'actions.*.field', is: ['comment_value_html'] },
          format: 'html',
        },
        {
          path: 'actions.*.value.1',
          when: { path: 'actions.*.field', is: ['comment_value_html'] },
          format: 'html',
        },
      ],
    },
    {
      records: ['items.*', 'item', '*', ''],
      marks: ['placeholder', 'variants.*.content', 'variants.*.locale_id'],
      id: 'id',
      title: 'name',
      texts: [{ path: 'variants.*.content', language: 'variants.*.locale' }],
    },
    {
      records: ['variants.*', 'variant'],
      marks: ['content', 'locale_id'],
      id: 'id',
      language: 'locale',
      texts: [{ path: 'content' }],
    },
  ],
}
