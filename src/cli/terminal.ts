import type { createColors } from 'picocolors'
import { visible } from '../visible'

export { counted, visible, visibleLines } from '../visible'

/** Colours, or none. */
export type Colors = ReturnType<typeof createColors>

/** A name as it can be typed again: in quotes where the shell would read it otherwise. */
export function shellWord(name: string): string {
  const plain = /^[\w@%+=:,./-]+$/.test(name)
  return visible(plain ? name : `'${name.replaceAll("'", "'\\''")}'`)
}

/** A unified diff with its lines coloured. */
export function colorDiff(diff: string, colors: Colors): string {
  const color = (line: string): string => {
    if (line.startsWith('---') || line.startsWith('+++')) return colors.bold(line)
    if (line.startsWith('@@')) return colors.cyan(line)
    if (line.startsWith('-')) return colors.red(line)
    return line.startsWith('+') ? colors.green(line) : line
  }
  return diff.split('\n').map(color).join('\n')
}
