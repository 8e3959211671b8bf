/** Where sentences end, script by script, and what holds for any text whatever. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { profiles } from '../../locales/profiles'
import { segment } from '../../src/stages/segment'
import type { Opaque, Span, View } from '../../src/text'

const abbreviations = new Set(profiles.flatMap((profile) => profile.abbreviations.trim().split(/\s+/)))

const viewOf = (text: string, opaque: readonly Opaque[] = [], blocks?: readonly Span[]): View => ({
  text,
  blocks: blocks ?? [{ start: 0, end: text.length }],
  opaque,
  ignores: [],
  toSource: (span) => span,
  toSourceEdits: (edit) => [edit],
})

const sentencesOf = (text: string, opaque?: readonly Opaque[]): string[] =>
  segment(viewOf(text, opaque), abbreviations).map(({ start, end }) => text.slice(start, end))

/** A text whose sentences are marked off by bars with a space on both sides, or by one without. */
const expectSentences = (marked: string, between = ' ') =>
  expect(sentencesOf(marked.replaceAll(' | ', between))).toEqual(marked.split(' | '))

/** Marks a part of the text as opaque. */
const opaqueOf = (text: string, part: string, kind: Opaque['kind'] = 'placeholder'): Opaque => {
  const start = text.indexOf(part)
  return { start, end: start + part.length, kind }
}

describe('marks that end a sentence', () => {
  test.each([
    'Your parcel left our hub today. | It arrives on Friday. | Shall we text you the slot?',
    'Really?! | Wow!!! | Well… | Good to hear.',
    'Siparişiniz yolda. | Yarın elinizde olur! | Başka sorunuz var mı?',
    '주문을 확인했습니다. | 내일 출고됩니다! | 더 궁금한 점이 있으신가요?',
    'Η παραγγελία έφυγε. | Τη λάβατε; | Ευχαριστούμε!',
    'سفارش شما ارسال شد. | چه ساعتی منزل هستید؟ | ممنون از صبوری شما!',
    'آپ کا آرڈر روانہ ہو گیا۔ | شکریہ۔',
    '返金しました。 | ご確認ください！',
  ])('%s', (marked) => expectSentences(marked))

  test('the Greek question mark has a code point of its own', () => {
    expectSentences('Τι ώρα να περάσουμε\u037e | Θα είμαστε εκεί.')
  })

  test('semicolon, ano teleia and the Arabic semicolon part clauses', () => {
    expectSentences('The blue one is here; the red one follows.')
    expectSentences('Το μπλε είναι εδώ· το κόκκινο έρχεται.')
    expectSentences('رنگ آبی موجود است؛ قرمز فردا می‌رسد.')
  })

  test('a semicolon asks in Greek, after a Latin name and a number too', () => {
    expectSentences('Θέλετε το iPhone; | Κοστίζει 700 ευρώ.')
    expectSentences('Εννοείτε το κατάστημα «Mall»; | Είναι ανοιχτό.')
    expectSentences('Να έρθουμε στις 5;')
  })

  test('quotation marks and brackets that close belong to the sentence', () => {
    expectSentences('He asked: “Where is it?” | We told him. | (It was in Rome.) | Done.')
  })
})

describe('marks that end nothing', () => {
  test.each([
    'Dr. Smith and Mr. J. Brown, e.g. on Monday, i.e. tomorrow, will call you.',
    'Kargo, iade vb. konularda Sn. Yılmaz yardımcı olur.',
    'Ο κ. Παππάς θα σας καλέσει π.χ. την Τρίτη, στις 5 μ.μ. ακριβώς.',
    'ارسال با پست (ر.ک. ص. 12) انجام می‌شود.',
    'Version 2.1.3 costs 9.90 at 10.30 on example.com and in setup.exe.',
    'Order no. 5 holds approx. 20 items, min. 3 kg.',
    'Ofisimiz 3. katta, 2. maddeye bakın.',
    'Wait... what did the courier say?',
    'She said "Stop." and left.',
    'Is it "Yes!" or "No!" that you chose?',
    'Booking.Com and Node.JS are names.',
    '월.수.금 오전에 배송합니다.',
    'لطفاً در Yahoo! دوباره وارد شوید.',
  ])('%s', (sentence) => expectSentences(sentence))

  test('an abbreviation that may end a sentence does so before a capital', () => {
    expectSentences('We sell cables, plugs etc. | They ship today.')
    expectSentences('The answer is no. | We can offer blue.')
  })

  test('the number of an item stays with the item', () => {
    expectSentences('1. Open the app. | 2. Tap Save.')
  })
})

describe('a forgotten space', () => {
  test.each(['We ship this week. | Please wait.', 'Is it red? | Yes.', 'Kargoya verildi. | Teşekkürler.'])(
    'after a small letter, before a capital: %s',
    (marked) => expectSentences(marked, ''),
  )
  test.each(['주문이 취소되었습니다. | 감사합니다.', 'خوش آمدید. | بفرمایید.'])(
    'in a script without capitals: %s',
    (marked) => expectSentences(marked, ''),
  )
})

describe('signs of feeling', () => {
  test.each([
    'That skin is gone 🙏 | I’ve put 300 coins in your account.',
    'Done! 🎉🎉 | Enjoy.',
    'Thanks :) | We have posted it.',
    '확인이 늦었어요ㅠㅠ | 지금 바로 보내 드릴게요^^ | 감사합니다!',
    '안녕하세요 고객님~ | 문의하신 상품은 오늘 출고됩니다.',
    'سلام 🌹 | سفارش شما ارسال شد.',
    'Selam 👋 | Siparişin hazır 📦 | Yarın gelir.',
  ])('%s', (marked) => expectSentences(marked))

  test.each([
    'We ❤️ our customers.',
    '✅ Your refund is on its way.',
    'Tap the ⚙️ Settings button.',
    'روی دکمه «📚 آموزش» بزنید.',
    '10~12일 사이에 도착합니다.',
  ])('inside a sentence: %s', (sentence) => expectSentences(sentence))
})

describe('lines', () => {
  test('a greeting, a signature and a title stand for themselves', () => {
    const letter = 'Hi Dana,\nYour parcel is here.\nBest,\nAnna\nAcme Support'
    expect(sentencesOf(letter)).toEqual(letter.split('\n'))
  })

  test('a colon and a bullet begin a new line of thought', () => {
    const list = 'you will need:\n- the receipt\n- the box\n1) the form\n✅ your name'
    expect(sentencesOf(list)).toEqual(list.split('\n'))
  })

  test('a hard-wrapped sentence goes on, even before a name', () => {
    const wrapped =
      'The parcel that we sent you on Monday has just arrived at the depot in\nDublin and goes\nout today.'
    expect(sentencesOf(wrapped)).toEqual([wrapped])
  })

  test('an empty line always ends a sentence', () => {
    expect(sentencesOf('we are here\r\n\r\nand there')).toEqual(['we are here', 'and there'])
  })

  test('a long line of Korean goes on, a short one stands for itself', () => {
    expect(sentencesOf('안녕하세요\n주문하신 상품이 도착했습니다')).toHaveLength(2)
    expect(sentencesOf(`${'고객님께서 주문하신 상품은 '.repeat(4)}\n오늘 출고됩니다`)).toHaveLength(1)
  })
})

describe('opaque stretches', () => {
  test('marks inside one end nothing', () => {
    const text = 'Use {{a. B? C!}} now. Thanks.'
    expect(sentencesOf(text, [opaqueOf(text, '{{a. B? C!}}')])).toEqual(['Use {{a. B? C!}} now.', 'Thanks.'])
  })

  test('one begins a sentence like a capital, but never after an abbreviation', () => {
    const greeting = 'Hello! {{name}}, welcome.'
    expect(sentencesOf(greeting, [opaqueOf(greeting, '{{name}}')])).toEqual(['Hello!', '{{name}}, welcome.'])
    const number = 'See order no. {{id}} today.'
    expect(sentencesOf(number, [opaqueOf(number, '{{id}}')])).toEqual([number])
  })

  test('a quotation with a full stop of its own ends the sentence before a capital alone', () => {
    const told = 'You wrote “It broke.” We replace it.'
    expect(sentencesOf(told, [opaqueOf(told, '“It broke.”', 'quote')])).toHaveLength(2)
    const asked = 'You wrote “It broke.” and we replace it.'
    expect(sentencesOf(asked, [opaqueOf(asked, '“It broke.”', 'quote')])).toHaveLength(1)
  })
})

test('blocks part sentences, and what lies between them is not read', () => {
  const text = 'one two <b> three. Four'
  const blocks = [
    { start: 0, end: 8 },
    { start: 12, end: 23 },
  ]
  const spans = segment(viewOf(text, [], blocks), abbreviations)
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['one two', 'three.', 'Four'])
})

test('what is too long is cut after a comma, else at a space, else anywhere but inside a character', () => {
  const clause = `${'word '.repeat(20)}end, `
  const cut = sentencesOf(clause.repeat(60))
  expect(cut.length).toBeGreaterThan(2)
  expect(cut.slice(0, -1).every((part) => part.endsWith('end,') && part.length <= 2000)).toBe(true)
  expect(
    sentencesOf('word '.repeat(1000)).every((part) => part.startsWith('word') && part.endsWith('word')),
  ).toBe(true)
  expect(sentencesOf(`x${'🙂'.repeat(3000)}`).join('')).toBe(`x${'🙂'.repeat(3000)}`)
  expect(sentencesOf('🙂'.repeat(3000)).every((part) => part.length % 2 === 0)).toBe(true)
})

describe('any text', () => {
  const letters = 'a|Bc|dr.|1|ş|α|Ω|다|س|漢'
  const marks = '.|...|!|?|;|:|,|"|(|)|-|~|^^|؟|\u037e|。|🙏|❤️|:)|ㅠ'
  const blanks = ' |\n|\r\n|\0|\u200c|\u00a0|\ud83d|\udc00'
  const pieces = fc.constantFrom(...`${letters}|${marks}|${blanks}`.split('|'), 'x'.repeat(900))
  const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))

  test('sentences are in order, trimmed, bounded, and leave out white space alone', () => {
    fc.assert(
      fc.property(texts, fc.nat(40), fc.nat(40), (text, from, length) => {
        const start = Math.min(from, text.length)
        const end = Math.min(start + length, text.length)
        const opaque: Opaque[] = end > start ? [{ start, end, kind: 'code' }] : []
        let last = 0
        for (const span of segment(viewOf(text, opaque), abbreviations)) {
          expect(text.slice(last, span.start).trim()).toBe('')
          const sentence = text.slice(span.start, span.end)
          expect(sentence).not.toBe('')
          if (opaque.length === 0) expect(sentence).toBe(sentence.trim())
          expect(sentence.length).toBeLessThanOrEqual(2000 + length)
          expect(span.start > start && span.start < end).toBe(false)
          expect(span.end > start && span.end < end).toBe(false)
          last = span.end
        }
        expect(text.slice(last).trim()).toBe('')
      }),
      { seed: 7, numRuns: 2000 },
    )
  })

  test('time grows with the length of the text and no faster', () => {
    for (const piece of '.|. | |\n| \n|."|. (|;|α; |🙏 |:|ㅠ|가나~ |A.|1. '.split('|')) {
      const text = piece.repeat(Math.ceil(200_000 / piece.length))
      const before = performance.now()
      segment(viewOf(text), abbreviations)
      expect(performance.now() - before, JSON.stringify(piece)).toBeLessThan(1000)
    }
  })

  test('on ordinary sentences it agrees with Unicode', () => {
    const sentences: Record<string, readonly string[]> = {
      en: [
        'We have found your bag. ',
        'It is at desk four! ',
        'May we bring it to you? ',
        'It takes an hour.',
      ],
      tr: ['Çantanızı bulduk. ', 'Dört numaralı bankoda! ', 'Size getirelim mi? ', 'Bir saat sürer.'],
      ko: ['가방을 찾았습니다. ', '4번 창구에 있습니다! ', '가져다 드릴까요? ', '한 시간 걸립니다.'],
      el: ['Βρήκαμε την τσάντα σας. ', 'Είναι στο γκισέ τέσσερα! ', 'Θέλει μία ώρα.'],
      fa: ['کیف شما پیدا شد. ', 'روی میز چهار است! ', 'برایتان بیاوریم؟ ', 'یک ساعت طول می‌کشد.'],
    }
    for (const [language, parts] of Object.entries(sentences)) {
      const text = parts.join('')
      const oracle = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
      expect(sentencesOf(text)).toEqual(oracle.map(({ segment: part }) => part.trim()))
    }
  })
})
