/** How a file spells what YAML leaves open. */
export interface FileStyle {
  readonly lineBreak: '\n' | '\r\n'
  /** Letters outside ASCII are escaped, as Python's writer does by default. */
  readonly escapesLetters: boolean
}

/** The style of a file, seen from its text. */
export function fileStyle(file: string): FileStyle {
  const escaped = /\\(?:u[\da-fA-F]{4}|x[89a-fA-F][\da-fA-F])/
  return {
    lineBreak: file.includes('\r\n') ? '\r\n' : '\n',
    escapesLetters: escaped.test(file) && !/[\u0080-\uffff]/.test(file),
  }
}
