/** Words as they are shown to people, the text of others made safe for a terminal. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to look for
const unseen = /[\0-\x1f\x7f-\x9f\u061c\u2028-\u202e\u2066-\u2069]/g

/**
 * Text that is safe to show in a terminal, on one line: control characters, which could move the cursor or change
 * the screen, and marks that turn the direction of what follows are shown as `\u{…}`.
 */
export function visible(text: string): string {
  return text.replace(unseen, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`)
}

/** The same for texts of several lines: line breaks and tabs stay. */
export function visibleLines(text: string): string {
  return text.replace(unseen, (sign) =>
    sign === '\n' || sign === '\t' ? sign : sign === '\r' ? '' : visible(sign),
  )
}

/** `1 reply`, `2 replies`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
