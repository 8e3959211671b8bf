import type { Format } from '../text'

// Elements that editors of helpdesks write. A closed list: '<order number>' in plain text is no markup.
const htmlTag =
  /<\/?(?:a|b|i|u|p|br|hr|em|td|th|tr|ul|ol|li|h[1-6]|div|img|pre|code|span|body|html|font|strong|small|table|tbody|thead|center|section|blockquote)(?:\s[^<>]*)?\/?>|<!--/i
const htmlEntity = /&(?:nbsp|amp|lt|gt|quot|apos|hellip|ndash|mdash|#\d{1,7}|#x[\da-f]{1,6});/i
// Only signs that plain text does not use by chance: '- item' and '> quote' read the same in both formats.
const markdownSign = /^#{1,6} \S|^(?:```|~~~)|\*\*\S|\]\(\S|`\S/m

/** How a value is marked up, by its look. */
export function guessFormat(value: string): Format {
  if (htmlTag.test(value) || htmlEntity.test(value)) return 'html'
  return markdownSign.test(value) ? 'markdown' : 'text'
}
