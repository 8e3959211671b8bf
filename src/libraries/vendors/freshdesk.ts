import type { Vendor } from './vendor'

/**
 * Freshdesk and Freshservice: canned responses as `GET /api/v2/canned_response_folders/<id>/responses` lists them,
 * each as plain text and as HTML, and as they are sent to be created many at once.
 *
 * @see https://developers.freshdesk.com/api/#canned-responses
 */
export const freshdesk: Vendor<'freshdesk'> = {
  format: 'freshdesk',
  shapes: [
    {
      records: ['*', 'canned_responses.*', 'responses.*', ''],
      marks: ['title', 'content_html'],
      id: 'id',
      title: 'title',
      texts: [{ path: 'content' }, { path: 'content_html', format: 'html' }],
    },
  ],
}
