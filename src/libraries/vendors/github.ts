import type { Vendor } from './vendor'

/**
 * GitHub: saved replies as a query for `viewer { savedReplies { nodes { id title body } } }` returns them; the body
 * is Markdown. Collections in a Markdown file have a reader of their own.
 *
 * @see https://docs.github.com/en/graphql/reference/objects#savedreply
 */
export const github: Vendor<'github'> = {
  format: 'github',
  shapes: [
    {
      records: ['data.viewer.savedReplies.nodes.*', 'viewer.savedReplies.nodes.*', 'savedReplies.nodes.*'],
      marks: ['title', 'body'],
      id: 'id',
      title: 'title',
      texts: [{ path: 'body', format: 'markdown' }],
    },
  ],
}
