import type { Vendor } from './vendor'

/**
 * Front: message templates as `GET /message_templates` lists them, with a subject line and a body in HTML.
 *
 * @see https://dev.frontapp.com/reference/list-message-templates
 */
export const front: Vendor<'front'> = {
  format: 'front',
  shapes: [
    {
      records: ['_results.*', '*', ''],
      marks: ['name', 'body', '_links.self|is_available_for_all_inboxes'],
      id: 'id',
      title: 'name',
      texts: [
        { path: 'subject', format: 'text' },
        { path: 'body', format: 'html' },
      ],
    },
  ],
}
