import type { Vendor } from './vendor'

/**
 * WordPress: predefined replies kept as posts, as the REST API lists them for any type of post: title and content
 * are objects that hold the text as it is shown and, with `context=edit`, as it is stored. A post's language is no
 * part of WordPress; `lang` is what Polylang adds.
 *
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 * @see https://polylang.pro/doc/rest-api/
 */
export const wordpress: Vendor<'wordpress'> = {
  format: 'wordpress',
  shapes: [
    {
      records: ['*', ''],
      marks: ['title.rendered|title.raw', 'content.rendered|content.raw'],
      id: 'id',
      title: 'title.rendered',
      language: 'lang',
      texts: [
        { path: 'content.raw', format: 'html' },
        { path: 'content.rendered', format: 'html' },
      ],
    },
  ],
}
