import { StyleError, type StylePlace } from './errors'
import { slipInMeaning } from './meaning'
import { slipInShape } from './schema'
import type { Style } from './style'

/**
 * Checks a style as a whole.
 * @param source what the message calls it.
 * @param placeOf where a key stands, if it is known.
 * @throws StyleError for the first slip.
 */
export function checkStyle(
  value: unknown,
  source?: string,
  placeOf?: (path: readonly PropertyKey[]) => StylePlace | undefined,
): Style {
  const slip = slipInShape(value) ?? slipInMeaning(value as Style) // without a slip in its shape it is one
  if (slip) throw new StyleError(slip, source, placeOf?.(slip.path))
  return value as Style
}
