import type { Vendor } from './vendor'

/**
 * osTicket: premade replies as its initial data lists them, with a response in HTML or plain text, and notes and
 * attachments beside it. They have no id but their title. No export of replies is documented: the shape is after the
 * file that the helpdesk itself is installed from.
 *
 * @see https://github.com/osTicket/osTicket/blob/develop/include/i18n/en_US/templates/premade.yaml
 */
export const osticket: Vendor<'osticket'> = {
  format: 'osticket',
  shapes: [
    {
      records: ['*', ''],
      marks: ['title', 'response', 'isenabled|notes'],
      id: 'title',
      title: 'title',
      texts: [{ path: 'response' }],
    },
  ],
}
