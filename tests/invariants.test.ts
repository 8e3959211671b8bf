/**
 * What holds however a text is written down: composed or decomposed, with whichever line ends and apostrophes, plain
 * or marked up, alone or among other sentences.
 */
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import type { Pack } from '../locales/contract'
import { createChecker, packs } from '../src'
import { sentencesOf } from './support/examples'

const seed = 20_260_101
const isLong = process.env.MODE === 'long'
const runs = isLong ? 50_000 : 60

const { check, rewrite } = createChecker({ memory: 0 })

/** Every so many examples in the short run, so that all cells take part. */
const sampleOf = (pack: Pack): readonly string[] =>
  sentencesOf(pack).filter((_, index) => isLong || index % 5 === 0)

type Checked = ReturnType<typeof check>

/** What was found, by concept and words, whatever the spelling and the place. */
const gist = ({ findings }: Checked, spell: (text: string) => string = (text) => text): readonly string[] =>
  findings.map(({ concept, text }) => `${concept} ${spell(text)}`)

const isBorder = (text: string, at: number): boolean => {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
  return !(before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000)
}

/** The tags of a document in order, with what stands in them. */
function tagsOf(html: string): readonly string[] {
  const tags: string[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => tags.push(`<${name} ${JSON.stringify(attributes)}>`),
    onclosetag: (name) => tags.push(`</${name}>`),
  })
  parser.end(html)
  return tags
}

const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

describe.each(packs.map((pack) => [pack.code, pack] as const))('%s', (language, pack) => {
  const examples = sampleOf(pack)

  it('reads composed and decomposed letters alike', () => {
    const nfc = (text: string) => text.normalize('NFC')
    for (const text of examples) {
      const composed = check(nfc(text), { language })
      const decomposed = check(text.normalize('NFD'), { language })
      expect(gist(decomposed, nfc), text).toEqual(gist(composed))
      for (const upTo of ['safe', 'fill'] as const) {
        expect(nfc(rewrite(text.normalize('NFD'), { language, upTo }).text)).toBe(
          rewrite(nfc(text), { language, upTo }).text,
        )
      }
    }
  })

  it('reads all line ends alike, and keeps them', () => {
    const text = examples.slice(0, 40).join('\n\n')
    const lf = rewrite(text, { language, upTo: 'fill' }).text
    for (const end of ['\r\n', '\r']) {
      const other = text.replaceAll('\n', end)
      expect(gist(check(other, { language }))).toEqual(gist(check(text, { language })))
      expect(rewrite(other, { language, upTo: 'fill' }).text).toBe(lf.replaceAll('\n', end))
    }
  })

  it('reads straight and typographic apostrophes alike', () => {
    const straight = (text: string) => text.replaceAll('\u2019', "'")
    for (const text of examples.filter(
      (each) => /[\p{L}]['\u2019]\p{L}/u.test(each) && !/['\u2018](?!\p{L})|(?<!\p{L})['\u2019]/u.test(each),
    )) {
      const curly = text.replaceAll("'", '\u2019')
      expect(gist(check(curly, { language }), straight), text).toEqual(
        gist(check(straight(text), { language }), straight),
      )
    }
  })

  it('rewrites sentences alone as it does in a text', () => {
    for (const upTo of ['safe', 'review', 'fill'] as const) {
      const alone = examples.map((text) => rewrite(text, { language, upTo }).text)
      const whole = rewrite(examples.join('\n\n'), { language, upTo }).text
      expect(whole.split('\n\n')).toEqual(alone)
    }
  })

  it('finds the same in bold words, and keeps the tags', () => {
    const word = /[\p{L}\p{M}\p{N}]+/gu
    for (const [index, text] of examples.entries()) {
      if (/[<>&*_`[\]\\#]/.test(text)) continue
      const plain = gist(check(text, { language }))
      let count = 0
      const html = `<p>${asHtml(text).replace(word, (found) => (count++ % 3 === index % 3 ? `<b>${found}</b>` : found))}</p>`
      const marked = check(html, { language, format: 'html' })
      expect(
        gist(marked, (words) => words.replace(/<[^>]*>/g, '')),
        html,
      ).toEqual(plain)
      const rewritten = rewrite(html, { language, format: 'html', upTo: 'fill' }).text
      // A tag goes only with all words in it.
      const kept = tagsOf(rewritten)
      expect(kept.filter((tag) => tag.startsWith('</')).length).toBe(
        kept.filter((tag) => !tag.startsWith('</')).length,
      )
      expect([kept[0], kept.at(-1)]).toEqual(['<p {}>', '</p>'])
    }
  })
})

describe('any text', () => {
  const words = packs.flatMap((pack) => sentencesOf(pack).filter((_, index) => index % 9 === 0))
  const facts = [
    '{{name}}',
    '{% if a %}',
    '%{order}',
    '[[id]]',
    'https://example.com/a?b=1',
    '12,50',
    '3.',
    '№7',
    '`code`',
    '“quoted words”',
  ]
  const part = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constantFrom(...facts) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('\n', '\n\n', ' ', '\u202e', '\ud83d', '👨‍👩‍👧', 'e\u0301', '\0'),
    },
  )
  const text = fc.array(part, { maxLength: 10 }).map((parts) => parts.join(' '))
  const format = fc.constantFrom('text', 'markdown', 'html')

  it('has findings in order, with offsets on the borders of characters', () => {
    fc.assert(
      fc.property(text, format, (source, as) => {
        const { findings } = check(source, { format: as })
        for (const { start, end, text: found, suggestions } of findings) {
          expect(source.slice(start, end)).toBe(found)
          for (const span of [{ start, end }, ...suggestions]) {
            expect(isBorder(source, span.start) && isBorder(source, span.end)).toBe(true)
            expect(span.start >= 0 && span.start <= span.end && span.end <= source.length).toBe(true)
          }
        }
      }),
      { seed, numRuns: runs },
    )
  })

  it('keeps placeholders, numbers and links, in their order', () => {
    const kept =
      /\{\{name\}\}|\{% if a %\}|%\{order\}|\[\[id\]\]|https:\/\/example\.com\/a\?b=1|`code`|“quoted words”/g
    const numbers = /\p{Nd}+/gu
    fc.assert(
      fc.property(text, (source) => {
        const rewritten = rewrite(source, { upTo: 'fill' }).text
        const all = (pattern: RegExp, from: string) => [...(from.match(pattern) ?? [])].sort()
        expect(all(kept, rewritten)).toEqual(all(kept, source))
        expect(all(numbers, rewritten)).toEqual(all(numbers, source))
      }),
      { seed, numRuns: runs },
    )
  })
})
