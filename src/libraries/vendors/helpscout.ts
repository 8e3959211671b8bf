import type { Vendor } from './vendor'

/**
 * Help Scout: saved replies as `GET /v2/mailboxes/<id>/saved-replies/<id>` shows them, with HTML for mail and plain
 * text for chats.
 *
 * @see https://developer.helpscout.com/mailbox-api/endpoints/mailboxes/saved-replies/get/
 */
export const helpscout: Vendor<'helpscout'> = {
  format: 'helpscout',
  shapes: [
    {
      records: ['*', '_embedded.saved-replies.*', '_embedded.replies.*', ''],
      marks: ['name', 'text', 'chatText'],
      id: 'id',
      title: 'name',
      texts: [{ path: 'text', format: 'html' }, { path: 'chatText' }],
    },
  ],
}
