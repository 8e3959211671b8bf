/** The engine by itself: patterns, anchors, seams, options. */
import { describe, expect, it } from 'vitest'
import { en } from '../locales/en'
import { createChecker } from '../src/core'
import { diff } from '../src/diff'
import { createFold } from '../src/fold'
import { mask, slot } from '../src/mask'
import { Memory } from '../src/memory'
import { type Grammar, parsePattern } from '../src/pattern'
import { compile, run } from '../src/program'
import { tokenise } from '../src/stages/tokenise'
import { Vocabulary } from '../src/vocabulary'

const fold = createFold()
const vocabulary = new Vocabulary({ fold })
const sentence = (text: string) => tokenise(text, vocabulary)
const language = (grammar: Grammar = {}) => ({
  grammar,
  memory: new Memory(),
  literal: (word: string) => sentence(word).tokens.map(({ key }) => key),
})

/** The words that a pattern takes from the first word on. */
const taken = (pattern: string, text: string, grammar: Grammar = {}): string | undefined => {
  const read = sentence(text)
  const found = run(compile(parsePattern(pattern, language(grammar))), read, 0, undefined)
  return (
    found &&
    read.tokens
      .slice(0, found.end)
      .map(({ text: word }) => word)
      .join(' ')
  )
}

describe('the pattern language', () => {
  it.each([
    ['ship|send it', 'send it now', 'send it'],
    ['(as soon / as quickly) as', 'as quickly as', 'as quickly as'],
    ['we can? go', 'we go', 'we go'],
    ['we .. until', 'we ship the lamp until', 'we ship the lamp until'],
    ['we .. until', 'we ship, not until', undefined],
    ['we ~.. until', 'we ship, not until', 'we ship , not until'],
    ['we ++', 'we ship the lamp, today', 'we ship the lamp'],
    ['*ing', 'waiting', 'waiting'],
    ['un*', 'unable', 'unable'],
    ['we !go|run $word', 'we run', undefined],
    ['we !go|run $word', 'we walk', 'we walk'],
    ['we &walk $word', 'we walk', 'we walk'],
    ['$start go $stop', 'go!', 'go'],
    ['$number days', '3 days', '3 days'],
    ['cafe', 'Café', 'Café'],
  ])('%s on “%s”', (pattern, text, expected) => {
    expect(taken(pattern, text)).toBe(expected)
  })

  it('takes pieces of the grammar, one inside the other', () => {
    expect(taken('$us go', 'we go', { us: 'i|$both', both: 'we' })).toBe('we go')
  })

  it.each([
    ['(a b', '“)” is missing'],
    ['$nothing', 'is not in the grammar'],
    ['a ..99', 'at most 60'],
    ['[Name: a]', 'needs a name'],
    ['', 'something is missing'],
    ['(<a / b>)', 'border'],
  ])('says what is wrong with %s', (pattern, problem) => {
    expect(() => parsePattern(pattern, language())).toThrow(problem)
    expect(() => parsePattern('$circle', language({ circle: 'a $circle' }))).toThrow('names itself')
  })

  it('takes steps in proportion to the sentence, whatever the pattern', () => {
    const pattern = parsePattern('~..60 ~..60 ~..60 ~..60 z', language())
    let steps = 0
    const z = {
      test: () => {
        steps++
        return false
      },
    }
    const counted = compile(parsePattern('~..60 ~..60 ~..60 ~..60 $z', language({ z })))
    run(counted, sentence('a '.repeat(400)), 0, undefined)
    expect(steps).toBeLessThan(400)
    expect(run(compile(pattern), sentence('a '.repeat(400)), 0, undefined)).toBeUndefined()
  })
})

describe('masking', () => {
  it('hides what is opaque and finds the way back', () => {
    const view = 'Hi {{name}}, go to {{place}}.'
    const opaque = [
      { start: 3, end: 11, kind: 'placeholder' as const },
      { start: 19, end: 28, kind: 'placeholder' as const },
    ]
    const masked = mask(view, { start: 0, end: view.length }, opaque)
    expect(masked.text.length).toBe(view.length - 15)
    expect(masked.show(masked.text, String)).toBe(view)
    expect(masked.toView(masked.text.length)).toBe(view.length)
    expect(masked.show(`by ${slot('date')}`, (name) => `<${name}>`)).toBe('by <date>')
  })

  it('treats private-use characters of the text as opaque', () => {
    const masked = mask('a \ue000 b', { start: 0, end: 5 }, [])
    expect(masked.show(masked.text, () => 'slot')).toBe('a \ue000 b')
  })
})

describe('diff', () => {
  it.each([
    ["We can't ship it until Monday.", 'We can ship it on Monday.', 2],
    ['Same.', 'Same.', 0],
    ['', 'New.', 1],
  ])('%s → %s', (before, after, edits) => {
    const found = diff(before, after)
    expect(found.length).toBe(edits)
    let result = ''
    let at = 0
    for (const { start, end, replacement } of found) {
      result += before.slice(at, start) + replacement
      at = end
    }
    expect(result + before.slice(at)).toBe(after)
  })
})

describe('markup', () => {
  const { check, rewrite } = createChecker({ packs: [en] })

  it('finds the same under markup, and keeps the markup', () => {
    expect(
      rewrite('<p>We <b>can&#39;t</b> ship it <i>until</i> Monday.</p>', { format: 'html', upTo: 'review' })
        .text,
    ).toBe('<p>We <b>can</b> ship it <i>on</i> Monday.</p>')
    expect(rewrite("We **can't** ship it until Monday.", { format: 'markdown', upTo: 'review' }).text).toBe(
      'We **can** ship it on Monday.',
    )
  })

  it.each([
    '{{ maybe }}',
    '{% if maybe %}',
    '%{maybe}',
    '%(maybe)s',
    '[[maybe]]',
    `\${maybe}`,
    '{maybe}',
    '{!Contact.Maybe}',
    '<%= maybe %>',
    ':maybe_name',
  ])('reads nothing in %s', (placeholder) => {
    expect(check(`Your code is ${placeholder}.`).findings).toEqual([])
    expect(rewrite(`We will call ${placeholder} soon.`, { upTo: 'fill' }).text).toBe(
      `We will call ${placeholder} by {date}.`,
    )
  })

  it('leaves alone what a comment silences, with a reason', () => {
    const text = (comment: string) => `${comment}\nWe ship soon.`
    expect(
      check(text('<!-- upword-ignore vague-time: the label has it -->'), { format: 'html' }).findings,
    ).toEqual([])
    expect(check(text('<!-- upword-ignore vague-time: -->'), { format: 'html' }).findings.length).toBe(1)
    expect(
      check(text('<!-- upword-ignore cost: the label has it -->'), { format: 'html' }).findings.length,
    ).toBe(1)
  })
})

describe('the seams of a rewrite', () => {
  const { rewrite } = createChecker({ packs: [en] })

  it.each([
    ["Hi Dana,\nUnfortunately, we can't ship it until Monday.", 'Hi Dana,\nWe can ship it on Monday.'],
    ['The pool is closed until 10 am.', 'The pool is open from 10 am.'],
    ['I’ll have to look at it.', 'I will look at it.'],
    ['UNFORTUNATELY, WE CANNOT SHIP IT UNTIL MONDAY.', 'WE CAN SHIP IT ON MONDAY.'],
    ['unfortunately it broke', 'it broke'],
    ['Unfortunately, iPad covers are red.', 'iPad covers are red.'],
  ])('%s', (before, after) => {
    expect(rewrite(before, { upTo: 'review' }).text).toBe(after)
  })
})

describe('options', () => {
  const { check, rewrite } = createChecker({ packs: [en] })
  const create = (options: object) => () => createChecker({ packs: [en], ...options } as never)

  it.each([
    [
      create({ certainty: 'maybe' }),
      'Option “certainty” is “maybe”. Allowed: keep, raise, or one of them for each concept by its id.',
    ],
    [
      create({ severity: { modal: 'loud' } }),
      'Option “severity.modal” is “loud”. Allowed: error, warning, info for',
    ],
    [create({ rules: { modals: true } }), 'modals'],
    [create({ slots: 'none' }), 'Option “slots” is “none”'],
    [create({ colour: 1 }), 'Option “colour” is 1. Allowed: the options packs'],
    [create({ packs: [] }), 'Option “packs”'],
    [() => check('', { language: 'xx' }), 'Option “language” is “xx”. Allowed: en, tr, ko, el, fa.'],
    [
      () => check('', { format: 'rtf' as 'text' }),
      'Option “format” is “rtf”. Allowed: text, markdown, html.',
    ],
    [() => rewrite('', { upTo: 'bold' as 'safe' }), 'Option “upTo” is “bold”. Allowed: safe, review, fill.'],
    [() => check('', { lang: 'en' } as object), 'Option “lang” is “en”'],
  ])('%# names the option, the value and what is allowed', (call, message) => {
    expect(call).toThrow(message)
  })

  it('reports a language without a pack, without findings', () => {
    expect(check('Maalesef siparişinizi pazartesiye kadar gönderemiyoruz.')).toMatchObject({
      language: 'tr',
      findings: [],
    })
    expect(check('Leider können wir Ihre Bestellung erst am Montag versenden.')).toMatchObject({
      language: 'de',
      findings: [],
    })
  })
})
