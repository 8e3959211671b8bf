import type { Vendor } from './vendor'

const connections = ['data.viewer.savedReplies', 'data.user.savedReplies', '*.savedReplies', 'savedReplies']

/**
 * GitHub: saved replies as a GraphQL query for `viewer { savedReplies { nodes { id title body } } }`, or for the same
 * of a `user` or by `edges`, returns them; the body is Markdown. The schema has no mutation that writes them back.
 * Collections in a Markdown file have a reader of their own.
 *
 * @see https://docs.github.com/en/graphql/reference/objects#savedreply
 * @see https://github.com/octokit/graphql-schema/blob/main/schema.graphql
 */
export const github: Vendor<'github'> = {
  format: 'github',
  shapes: [
    {
      records: connections.flatMap((path) => [`${path}.nodes.*`, `${path}.edges.*.node`]),
      marks: ['title', 'body'],
      id: 'id',
      title: 'title',
      texts: [{ path: 'body', format: 'markdown' }],
    },
  ],
}
