import { replyNames } from '../reply-name'
import type { FileReport, PlacedFinding, ReplyReport, Report } from '../report'
import { counted } from '../terminal'
import { placeName } from './pretty'

/**
 * The result of `--reporter junit`, as CI servers read it: a suite for each file, a test for each reply, which
 * fails where there is something to say better. A file that was left alone is a suite with an error.
 */
export function formatJUnit({ files, unread, summary }: Report): string {
  const failures = summary.replies - summary.ready
  const suites = [
    ...files.map(suite),
    ...unread.map(({ file, place, reason }) => {
      const where = place === undefined ? '' : ` (${placeName(place)})`
      const error = element('error', { message: `${reason}${where}`, type: 'unread' })
      const test = element('testcase', { name: file, classname: file }, error)
      return element('testsuite', { name: file, tests: 1, failures: 0, errors: 1 }, test)
    }),
  ]
  const totals = { tests: summary.replies + unread.length, failures, errors: unread.length }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'upword', ...totals }, ...suites)}\n`
}

function suite({ name, replies }: FileReport): string {
  const failures = replies.filter(({ findings }) => findings.length > 0).length
  const tests = replies.map((reply) => test(name, reply))
  return element('testsuite', { name, tests: replies.length, failures, errors: 0 }, ...tests)
}

function test(file: string, { field, place, findings }: ReplyReport): string {
  const attributes = { name: replyNames(field).join(' · ') || file, classname: file, file, line: place.line }
  if (findings.length === 0) return element('testcase', attributes)
  const message = `${counted(findings.length, 'phrase')} to say better`
  const said = findings.map(sentences).join('\n\n')
  return element('testcase', attributes, element('failure', { message, type: 'upword' }, escapeXml(said)))
}

function sentences({ place, severity, concept, text, message, suggestions }: PlacedFinding): string {
  const rewrites = suggestions.map(({ applicability, preview }) => `\n${applicability}: ${preview}`)
  return `${placeName(place)} ${severity} ${concept}: ${text}\n${message}${rewrites.join('')}`
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...content: readonly string[]
) {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  const inside = content.join('')
  return inside === '' ? `<${name}${list.join('')}/>` : `<${name}${list.join('')}>${inside}</${name}>`
}

// Characters that XML 1.0 has no spelling for, not even as references (section 2.2), and lone surrogates.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to look for
const unspellable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Surrogate}]/gu
const references: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
  ...{ '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' },
}

function escapeXml(text: string): string {
  return text.replace(unspellable, '\ufffd').replace(/[&<>"\t\n\r]/g, (sign) => references[sign] ?? sign)
}
