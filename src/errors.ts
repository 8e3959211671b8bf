/** The errors that callers can meet: bad options. Any string whatever is valid text. */

/** A bad option. The message names the option, the value and what is allowed. */
export class OptionError extends Error {
  override readonly name = 'OptionError'
  constructor(
    readonly option: string,
    readonly value: unknown,
    readonly allowed: string,
  ) {
    super(`Option “${option}” is ${show(value)}. Allowed: ${allowed}.`)
  }
}

function show(value: unknown): string {
  if (typeof value === 'string') return `“${value}”`
  if (typeof value === 'function') return 'a function'
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return 'a value that does not print'
  }
}
