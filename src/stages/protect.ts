/** Protect: what a reader sees of a source, and which parts of it are not the writer's prose. */
import { findOpaque } from '../markup/opaque'
import { textBlocks } from '../markup/text'
import type { Format, View } from '../text'

/** What a caller knows about a text. */
export interface ProtectOptions {
  /** Names that are never read or changed, found whole and with their capitals. */
  readonly names?: readonly string[]
}

export function protect(source: string, format: Format = 'text', { names }: ProtectOptions = {}): View {
  const blocks = textBlocks(source)
  return {
    text: source,
    blocks,
    opaque: findOpaque(source, blocks, [], names),
    ignores: [],
    toSource: (span) => span,
    toSourceEdits: (edit) => [edit],
  }
}
