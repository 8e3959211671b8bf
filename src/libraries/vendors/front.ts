import type { Vendor } from './vendor'

/**
 * Front: message templates as `GET /message_templates` lists them under `_results`, with a body in HTML and a subject
 * line that may be null. The schema calls them canned answers; their ids and links are of `responses`, as they were
 * once named.
 *
 * @see https://dev.frontapp.com/reference/list-message-templates
 * @see https://github.com/frontapp/front-api-specs/blob/main/core-api/core-api.json
 */
export const front: Vendor<'front'> = {
  format: 'front',
  shapes: [
    {
      records: ['_results.*', '*', ''],
      marks: ['name', 'subject', 'body', '_links.self|is_available_for_all_inboxes'],
      id: 'id',
      title: 'name',
      texts: [
        { path: 'subject', format: 'text' },
        { path: 'body', format: 'html' },
      ],
    },
  ],
}
