import { UnreadableError } from './field'
import { Lines } from './lines'

/** The text of a file, and how to turn text into the same kind of bytes. */
export interface Decoded {
  /** Without byte order mark. */
  readonly text: string
  /** The byte order mark, if there is one. */
  readonly mark: '\ufeff' | ''
  encode(text: string): Uint8Array
}

const marks = {
  utf8: Uint8Array.of(0xef, 0xbb, 0xbf),
  utf16le: Uint8Array.of(0xff, 0xfe),
  utf16be: Uint8Array.of(0xfe, 0xff),
}

/**
 * Reads bytes as UTF-8, with or without byte order mark, or as UTF-16 with one. What was read and is encoded again
 * gives the same bytes.
 *
 * @throws UnreadableError where the bytes are no text, with the place of the first one that is not
 */
export function decode(bytes: Uint8Array): Decoded {
  const decoded = decodeBytes(bytes)
  const nul = decoded.text.indexOf('\0')
  if (nul >= 0) {
    const place = new Lines(decoded.text).placeOf(nul)
    throw new UnreadableError('a NUL character: this is no text file', nul, place)
  }
  return decoded
}

/** A text that was never bytes; a mark in front is taken off, and put back. */
export function decodeText(text: string): Decoded {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : ''
  return { text: text.slice(mark.length), mark, encode: (words) => new TextEncoder().encode(mark + words) }
}

function decodeBytes(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, marks.utf16le)) return decodeUtf16(bytes, marks.utf16le, true)
  if (startsWith(bytes, marks.utf16be)) return decodeUtf16(bytes, marks.utf16be, false)
  const mark = startsWith(bytes, marks.utf8) ? marks.utf8 : new Uint8Array()
  return {
    text: decodeUtf8(bytes.subarray(mark.length)),
    mark: mark.length > 0 ? '\ufeff' : '',
    encode: (text) => join(mark, new TextEncoder().encode(text)),
  }
}

function decodeUtf8(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      content.subarray(0, validLength(content)),
    )
    const place = new Lines(before).placeOf(before.length)
    throw new UnreadableError('these bytes are no UTF-8; save the file as UTF-8', before.length, place)
  }
}

function decodeUtf16(bytes: Uint8Array, mark: Uint8Array, little: boolean): Decoded {
  if (bytes.length % 2 === 1) throw new UnreadableError('this UTF-16 file ends in the middle of a character')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  // A decoder would put another character in place of a lone surrogate.
  for (let at = mark.length; at < bytes.length; ) {
    const end = Math.min(bytes.length, at + 2 * 4096)
    const units: number[] = []
    for (; at < end; at += 2) units.push(view.getUint16(at, little))
    parts.push(String.fromCharCode(...units))
  }
  return {
    text: parts.join(''),
    mark: '\ufeff',
    encode: (text) => {
      const encoded = new Uint8Array(mark.length + 2 * text.length)
      encoded.set(mark)
      const target = new DataView(encoded.buffer)
      for (let at = 0; at < text.length; at++)
        target.setUint16(mark.length + 2 * at, text.charCodeAt(at), little)
      return encoded
    },
  }
}

function startsWith(bytes: Uint8Array, mark: Uint8Array): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second
  const joined = new Uint8Array(first.length + second.length)
  joined.set(first)
  joined.set(second, first.length)
  return joined
}

/** How many bytes from the start are whole characters of UTF-8 (Unicode 16, table 3-7). */
function validLength(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0
    const size = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
    if (size === 0 || at + size > bytes.length) break
    const second = bytes[at + 1] ?? 0
    const [low, high] = secondByte.get(lead) ?? [0x80, 0xbf]
    if (size > 1 && (second < low || second > high)) break
    if (bytes.subarray(at + 2, at + size).some((byte) => (byte & 0xc0) !== 0x80)) break
    at += size
  }
  return at
}

const secondByte: ReadonlyMap<number, readonly [number, number]> = new Map([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
])
