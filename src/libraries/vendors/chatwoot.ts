import type { Vendor } from './vendor'

/**
 * Chatwoot: canned responses as `GET /api/v1/accounts/<id>/canned_responses` lists them. Agents pick them by a short
 * code; the content is Markdown with Liquid placeholders.
 *
 * @see https://developers.chatwoot.com/api-reference/canned-responses/list-all-canned-responses-in-an-account
 */
export const chatwoot: Vendor<'chatwoot'> = {
  format: 'chatwoot',
  shapes: [
    {
      records: ['*', 'payload.*', 'canned_responses.*', ''],
      marks: ['short_code', 'content'],
      id: 'id',
      title: 'short_code',
      texts: [{ path: 'content', format: 'markdown' }],
    },
  ],
}
