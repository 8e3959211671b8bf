import type { Vendor } from './vendor'

/**
 * Help Scout: saved replies as `GET /v2/mailboxes/<id>/saved-replies/<id>` shows them one by one, with HTML for mail
 * and plain text for chats. The list of an inbox is a bare array, and of previews: there is no reply to read in it.
 *
 * @see https://developer.helpscout.com/mailbox-api/endpoints/inboxes/saved_Replies/saved-replies-get/
 * @see https://developer.helpscout.com/mailbox-api/endpoints/inboxes/saved_Replies/saved-replies-list
 */
export const helpscout: Vendor<'helpscout'> = {
  format: 'helpscout',
  shapes: [
    {
      records: ['*', ''],
      // A reply for chats alone needs no `text`.
      marks: ['name', 'chatText'],
      id: 'id',
      title: 'name',
      texts: [
        { path: 'text', format: 'html' },
        { path: 'chatText', format: 'text' },
      ],
    },
  ],
}
