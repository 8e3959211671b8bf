const unseen = /[\x7f-\x9f\u061c\u2028-\u202e\u2066-\u2069]/g

/** JSON that is safe to show in a terminal: what could steer it, or turn the direction, is spelled as an escape. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(unseen, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
