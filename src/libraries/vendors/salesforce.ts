import type { Vendor } from './vendor'

/**
 * Salesforce: quick text as tables of the QuickText object are exported, or as a query returns it. The message is
 * plain text of up to 4,096 characters, with merge fields as `{!Contact.FirstName}`.
 *
 * @see https://developer.salesforce.com/docs/platform/field-reference/references/field-reference/salesforce-field-reference-quicktext.html
 */
export const salesforce: Vendor<'salesforce'> = {
  format: 'salesforce',
  shapes: [
    {
      records: ['*', 'records.*'],
      marks: ['Name', 'Message', 'IsInsertable|Channel|FolderId|FolderName|SourceType|Shortcode|Category'],
      id: 'Id',
      title: 'Name',
      texts: [{ path: 'Message' }],
    },
  ],
}
