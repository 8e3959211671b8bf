import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { rewrite } from '../../src'
import { readLibrary } from '../../src/libraries'
import { readXliff } from '../../src/libraries/xliff/document'
import { rewriteAtRandom, seed } from './round-trip'

const version1 = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="mail.txt" source-language="en" target-language="tr-TR" datatype="plaintext">
    <header><note>We cannot read this.</note></header>
    <body>
      <trans-unit id="late" resname="Late parcel">
        <source>We cannot ship until Monday.</source>
        <target state="translated">Pazartesiye kadar g&#xF6;nderemiyoruz &amp; üzgünüz.</target>
        <alt-trans><target>Salıya kadar gönderemiyoruz, efendim.</target></alt-trans>
      </trans-unit>
      <group id="g">
        <trans-unit id="marked">
          <source>We <g id="1">cannot</g> ship.</source>
          <target xml:lang="en">We <g id="1" ctype="bold">cannot</g> ship <x id="2" equiv-text="{{item}}"/> until Monday.<ph id="3">&lt;br/&gt;</ph>Thanks, <bpt id="4">&lt;i&gt;</bpt>Ada<ept id="4">&lt;/i&gt;</ept>.</target>
        </trans-unit>
        <trans-unit id="fixed" translate="no"><source>a</source><target>We cannot ship, Ada.</target></trans-unit>
        <trans-unit id="html"><source>a</source><target><![CDATA[<p>We can't ship & wait.</p>]]></target></trans-unit>
        <trans-unit id="empty"><source>We cannot ship, Ada.</source><target/></trans-unit>
      </group>
    </body>
  </file>
</xliff>
`

const version2 = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ko">
 <file id="f1">
  <unit id="1" name="Late">
   <originalData><data id="d1">{{item}}</data></originalData>
   <segment id="s1"><source>We cannot ship.</source><target>월요일까지 <pc id="1">보내 드릴 수</pc> 없습니다.</target></segment>
   <ignorable><source> </source><target> </target></ignorable>
   <segment id="s2"><source>Thanks.</source><target>감사합니다, <ph id="2" dataRef="d1"/> 님.</target></segment>
  </unit>
 </file>
</xliff>
`

describe('XLIFF', () => {
  test('1.2: targets are read, proposals, notes and what is not translated stay out', () => {
    const { format, replies } = readLibrary(version1, { name: 'mail.xlf' })
    expect(format).toBe('xliff')
    expect(
      replies.map(({ id, title, language, format: kind, value }) => [id, title, language, kind, value]),
    ).toEqual([
      ['late', 'Late parcel', 'tr', 'text', 'Pazartesiye kadar gönderemiyoruz & üzgünüz.'],
      [
        'marked',
        undefined,
        'en',
        'html',
        'We <g id="1" ctype="bold">cannot</g> ship <code>x</code> until Monday.<br>Thanks, <bpt>Ada<ept>.',
      ],
      ['html', undefined, 'tr', 'html', "<p>We can't ship & wait.</p>"],
    ])
    expect(replies[0]?.path).toEqual(['mail.txt', 'late', 'target'])
  })

  test('2.0: each segment is a text of its unit', () => {
    const { replies } = readLibrary(version2)
    expect(
      replies.map(({ id, title, language, path, value }) => [id, title, language, path.at(-1), value]),
    ).toEqual([
      ['1', 'Late', 'ko', 0, '월요일까지 <pc id="1">보내 드릴 수</pc> 없습니다.'],
      ['1', 'Late', 'ko', 2, '감사합니다, <code>ph</code> 님.'],
    ])
  })

  test('a rewrite leaves elements and placeholders in place', () => {
    const library = readLibrary(version1, { name: 'mail.xlf' })
    const { text, edits } = library.write(({ value, format, language }) =>
      language === 'en' ? rewrite(value, { language, format, upTo: 'review' }).text : undefined,
    )
    expect(edits.length).toBeGreaterThan(0)
    const target = /<target xml:lang="en">(.*)<\/target>/.exec(text)?.[1] ?? ''
    expect(target).not.toContain('cannot')
    expect(target.match(/<[^>]*>/g)).toEqual(
      /<target xml:lang="en">(.*)<\/target>/.exec(version1)?.[1]?.match(/<[^>]*>/g),
    )
    expect(text.replace(/<target xml:lang="en">.*<\/target>/, '')).toBe(
      version1.replace(/<target xml:lang="en">.*<\/target>/, ''),
    )
  })

  test('new words are escaped as XML, and as the file does it', () => {
    const write = (file: string, from: string, to: string) =>
      readLibrary(file, { name: 'a.xlf' }).write(({ value }) => value.replace(from, to)).text
    expect(write(version1, 'üzgünüz', '<a> & "b"')).toBe(
      version1.replace('&amp; üzgünüz', '&amp; &lt;a&gt; &amp; "b"'),
    )
    expect(write(version1, "can't", "won't & <b>can't</b>")).toBe(
      version1.replace("can't", "won't & <b>can't</b>"),
    )
    const apostrophes = `<xliff><file><unit id="1"><segment><target>We can&apos;t ship, Ada.</target></segment></unit></file></xliff>`
    expect(write(apostrophes, 'ship', "Ada's")).toBe(apostrophes.replace('ship', 'Ada&apos;s'))
    expect(write(apostrophes, "can't", "we're")).toBe(apostrophes.replace('can&apos;t', 'we&apos;re'))
  })

  test('an element that would be lost is a reason to refuse', () => {
    const library = readLibrary(version1, { name: 'a.xlf' })
    expect(() => library.write(({ id }) => (id === 'marked' ? 'We ship <x on Monday.' : undefined))).toThrow(
      'rewritten, this file would be malformed: this tag is malformed',
    )
  })

  test.each([
    ['a file that ends early', version1.slice(0, 720), 'the file ends inside'],
    ['tags that cross', version2.replace('</pc>', '</ph>'), '</pc> is expected, not </ph>'],
    ['an ampersand that stands alone', version2.replace('감사', '&'), 'this & starts no entity'],
    ['an entity of HTML', version2.replace('감사', '&nbsp;'), 'XML has no entity &nbsp;'],
    [
      'entities that multiply',
      `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${version2}`,
      'declares entities of its own',
    ],
    ['a tag that is none', version2.replace('감사', '< 감사'), 'starts no tag'],
    ['an attribute without quotes', version2.replace('id="1"', 'id=1'), 'this tag is malformed'],
    ['a page', '<html><body>We cannot.</body></html>', 'the root element is not <xliff>'],
    ['no element', 'We cannot ship.', 'text outside the root element'],
    ['two roots', `${version2}<xliff/>`, 'a second root element'],
    ['a unit without id', version2.replace('<unit id="1"', '<unit'), 'this <unit> has no id'],
    ['nesting by the thousand', '<xliff>'.repeat(10_000), 'nested deeper than 500 levels'],
  ])('%s is malformed', (_, file, reason) => {
    expect(() => readLibrary(file, { name: 'a.xlf' })).toThrow(
      expect.objectContaining({ message: expect.stringContaining(reason), place: expect.anything() }),
    )
  })
})

/** What an independent parser finds in the targets: tags and text in order. */
function contents(file: string): readonly string[] {
  const found: string[] = []
  let depth = 0
  const parser = new Parser(
    {
      onopentag(name) {
        if (depth > 0) found.push(`${found.pop()}<${name}>`)
        if (name === 'target') {
          depth++
          found.push('')
        }
      },
      onclosetag(name) {
        if (name === 'target') depth--
        else if (depth > 0) found.push(`${found.pop()}</${name}>`)
      },
      ontext(data) {
        if (depth > 0) found.push(found.pop() + data)
      },
    },
    { xmlMode: true },
  )
  parser.end(file)
  return found
}

const asXml = (value: string) => value.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
const plain = fc
  .array(
    fc.oneof(
      fc.lorem({ maxCount: 2 }),
      fc.constantFrom('&', '<', '>', '"', "'", '\n', 'ğ', '😀', ']]', '{0}'),
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(' '))

describe('an XLIFF file of any content', () => {
  const filed = (targets: readonly string[]) =>
    `<xliff version="1.2"><file original="a" target-language="el"><body>${targets
      .map(
        (target, index) =>
          `<trans-unit id="${index}"><source>a</source><target>${target}</target></trans-unit>`,
      )
      .join('\n')}</body></file></xliff>`

  test('gives the text that an XML parser gives, and is written in its edited words alone', () => {
    const spelled = plain.chain((value) =>
      fc.constantFrom(
        { value, source: asXml(value) },
        ...(value.includes(']]') ? [] : [{ value, source: `<![CDATA[${value}]]>` }]),
      ),
    )
    fc.assert(
      fc.property(fc.array(spelled, { maxLength: 4 }), fc.gen(), (targets, choose) => {
        const file = filed(targets.map(({ source }) => source))
        expect(readXliff(file).map(({ value }) => value)).toEqual(targets.map(({ value }) => value))
        const { text, changed } = rewriteAtRandom(readXliff, file, choose)
        expect(contents(text)).toEqual(
          targets.map(({ value }, index) => changed.get(`a.${index}.target`) ?? value),
        )
      }),
      seed,
    )
  })

  test('keeps its inline elements where words between them change', () => {
    const element = fc.constantFrom(
      '<x id="1"/>',
      '<ph id="2">&lt;br&gt;</ph>',
      '<g id="3">b &amp; c</g>',
      '<bpt id="4"/>',
    )
    const inline = fc.array(fc.oneof(element, fc.lorem({ maxCount: 2 })), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 3 }), (targets) => {
        const file = filed(targets.map((parts) => parts.join(' ')))
        const tags = (text: string) => contents(text).map((content) => content.match(/<[^>]*>/g))
        const library = readLibrary(file, { name: 'a.xlf' })
        const { text } = library.write(({ value }) => {
          const words = [...value.matchAll(/(?<![<\w/"&;])[a-z]{3,}(?=[ .]|$)/g)]
          return words.map(({ 0: word, index }) => ({
            start: index,
            end: index + word.length,
            replacement: 'καλά &amp;',
          }))
        })
        expect(tags(text)).toEqual(tags(file))
      }),
      seed,
    )
  })
})
