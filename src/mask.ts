/**
 * Masking: each opaque stretch of a sentence becomes one private-use code unit, and each slot of a rewrite another.
 * A masked stretch can be moved with the words around it, but never be read or changed.
 */
import { classOf, FIRST_PRIVATE, LAST_PRIVATE, PRIVATE } from './characters'
import { opaqueAfter } from './opaque'
import type { Opaque, Span } from './text'

const SLOTS = 0x400
const FIRST_MASK = FIRST_PRIVATE + SLOTS

const slotNames: string[] = []

/**
 * A blank for a person to fill, as one code unit for use in rewrites.
 * @throws RangeError when more than a thousand names are in use.
 */
export function slot(name: string): string {
  let index = slotNames.indexOf(name)
  if (index < 0) index = slotNames.push(name) - 1
  if (index >= SLOTS) throw new RangeError(`too many slot names: ${name}`)
  return String.fromCharCode(FIRST_PRIVATE + index)
}

export const isSlot = (unit: number): boolean => unit >= FIRST_PRIVATE && unit < FIRST_MASK
const isMask = (unit: number): boolean => unit >= FIRST_MASK && unit <= LAST_PRIVATE

/** The name of a slot unit. */
export const slotName = (unit: number): string => slotNames[unit - FIRST_PRIVATE] ?? ''

/** A stretch of a view with its opaque parts masked, and the way back. */
export interface Masked {
  readonly text: string
  /** What the masks stand for, in order of the mask units. */
  readonly hidden: readonly string[]
  /** The offset in the view of an offset in the masked text. */
  toView(offset: number): number
  /** Text made of masked text and slots, with the hidden stretches shown and the slots written by `style`. */
  show(text: string, style: (name: string) => string): string
}

function hasPrivate(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= FIRST_PRIVATE && classOf(unit) === PRIVATE) return true
  }
  return false
}

const showPlain = (text: string, hidden: readonly string[], style: (name: string) => string): string => {
  let shown = ''
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isSlot(unit)) shown += style(slotName(unit))
    else if (isMask(unit)) shown += hidden[unit - FIRST_MASK] ?? ''
    else shown += text[at]
  }
  return shown
}

/**
 * Masks the opaque parts of a span of the view. Private-use units of the text itself are masked too, so that every
 * private-use unit of the result is ours. Beyond some five thousand opaque parts the rest of the span is one mask.
 */
export function mask(view: string, span: Span, opaque: readonly Opaque[]): Masked {
  const source = view.slice(span.start, span.end)
  const first = opaqueAfter(opaque, span.start)
  const untouched = (opaque[first]?.start ?? Infinity) >= span.end
  if (untouched && !hasPrivate(source)) {
    return {
      text: source,
      hidden: [],
      toView: (offset) => span.start + offset,
      show: (text, style) => showPlain(text, [], style),
    }
  }
  const hidden: string[] = []
  // Offsets where masks stand in the masked text, and how many units were hidden up to each.
  const masks: number[] = []
  const lengths: number[] = []
  let text = ''
  const hide = (part: string) => {
    masks.push(text.length)
    lengths.push(part.length)
    text += String.fromCharCode(FIRST_MASK + hidden.length)
    hidden.push(part)
  }
  let next = first
  for (let at = span.start; at < span.end; ) {
    const stretch = opaque[next]
    const full = FIRST_MASK + hidden.length >= LAST_PRIVATE
    if (full) {
      hide(view.slice(at, span.end))
      break
    }
    if (stretch && stretch.start <= at) {
      const end = Math.min(stretch.end, span.end)
      hide(view.slice(at, end))
      at = end
      next++
    } else if (classOf(view.charCodeAt(at)) === PRIVATE) {
      hide(view.slice(at, at + 1))
      at++
    } else {
      const limit = Math.min(stretch?.start ?? span.end, span.end)
      let end = at + 1
      while (end < limit && classOf(view.charCodeAt(end)) !== PRIVATE) end++
      text += view.slice(at, end)
      at = end
    }
  }
  return {
    text,
    hidden,
    toView(offset) {
      let shift = 0
      for (let index = 0; index < masks.length && (masks[index] as number) < offset; index++) {
        shift += (lengths[index] as number) - 1
      }
      return span.start + offset + shift
    },
    show: (shown, style) => showPlain(shown, hidden, style),
  }
}
