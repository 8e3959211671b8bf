import { isUtf8 } from 'node:buffer'
import { Lines } from '../libraries/lines'
import { FileError } from './errors'

/** The text of a file, and how to turn text into the same kind of bytes. */
export interface Decoded {
  /** Without byte order mark. */
  readonly text: string
  /** The byte order mark, if there is one. */
  readonly mark: '\ufeff' | ''
  encode(text: string): Uint8Array
}

const marks = {
  utf8: Buffer.from([0xef, 0xbb, 0xbf]),
  utf16le: Buffer.from([0xff, 0xfe]),
  utf16be: Buffer.from([0xfe, 0xff]),
}

/**
 * Reads bytes as UTF-8, with or without byte order mark, or as UTF-16 with one. What was read and is encoded again
 * gives the same bytes.
 *
 * @throws FileError where the bytes are no text, with the place of the first one that is not
 */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const decoded = decodeBytes(buffer)
  const nul = decoded.text.indexOf('\0')
  if (nul >= 0)
    throw new FileError('a NUL character: this is no text file', new Lines(decoded.text).placeOf(nul))
  return decoded
}

function decodeBytes(buffer: Buffer): Decoded {
  if (startsWith(buffer, marks.utf16le)) return decodeUtf16(buffer, marks.utf16le, (bytes) => bytes)
  if (startsWith(buffer, marks.utf16be))
    return decodeUtf16(buffer, marks.utf16be, (bytes) => Buffer.from(bytes).swap16())
  const mark = startsWith(buffer, marks.utf8) ? marks.utf8 : Buffer.alloc(0)
  const content = buffer.subarray(mark.length)
  if (!isUtf8(content)) {
    const before = content.subarray(0, validLength(content)).toString('utf8')
    throw new FileError(
      'these bytes are no UTF-8; save the file as UTF-8',
      new Lines(before).placeOf(before.length),
    )
  }
  return {
    text: content.toString('utf8'),
    mark: mark.length > 0 ? '\ufeff' : '',
    encode: (text) => Buffer.concat([mark, Buffer.from(text, 'utf8')]),
  }
}

function decodeUtf16(buffer: Buffer, mark: Buffer, reorder: (bytes: Buffer) => Buffer): Decoded {
  const content = buffer.subarray(mark.length)
  if (content.length % 2 === 1) throw new FileError('this UTF-16 file ends in the middle of a character')
  return {
    text: reorder(content).toString('utf16le'),
    mark: '\ufeff',
    encode: (text) => Buffer.concat([mark, reorder(Buffer.from(text, 'utf16le'))]),
  }
}

function startsWith(buffer: Buffer, mark: Buffer): boolean {
  return buffer.subarray(0, mark.length).equals(mark)
}

/** How many bytes from the start are whole characters of UTF-8. */
function validLength(bytes: Buffer): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (isUtf8(bytes.subarray(0, wholeLength(bytes, middle)))) low = middle
    else high = middle - 1
  }
  return wholeLength(bytes, low)
}

/** A length at which no character is cut, the given one or up to three less. */
function wholeLength(bytes: Buffer, length: number): number {
  let start = length
  while (start > 0 && length - start < 3 && ((bytes[start - 1] ?? 0) & 0xc0) === 0x80) start--
  const lead = bytes[start - 1] ?? 0
  const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1
  return size > length - start + 1 ? start - 1 : length
}
