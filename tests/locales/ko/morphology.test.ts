import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  analyse,
  asFact,
  type Form,
  particle,
  reattach,
  request,
  resolve,
  restate,
  splitEojeol,
  splitParticle,
  withParticle,
} from '../../../locales/ko/morphology'
import { composeHangul, foldKorean, isDecomposed } from '../../../locales/ko/normalise'

const SEED = 20240309

function read(word: string): Form {
  const [form] = analyse(word)
  if (!form) throw new Error(`no reading of ${word}`)
  return form
}

describe('particles', () => {
  it.each([
    ['사항', '을', '사항을'],
    ['문의', '을', '문의를'],
    ['서울', '으로', '서울로'],
    ['부산', '으로', '부산으로'],
    ['3', '을', '3을'],
    ['5', '을', '5를'],
    ['1', '으로', '1로'],
    ['PDF', '을', 'PDF를'],
    ['URL', '으로', 'URL로'],
    ['SMS', '을', 'SMS를'],
    ['Zoom', '을', 'Zoom을'],
    ['30%', '을', '30%를'],
    ["'저장'", '을', "'저장'을"],
    ['(서울)', '으로', '(서울)로'],
    ['{name}님', '이', '{name}님이'],
    ['{name}', '을', '{name}을(를)'],
    ['{channel}', '으로', '{channel}(으)로'],
  ] as const)('%s + %s is %s', (word, name, expected) => {
    expect(withParticle(word, name)).toBe(expected)
  })

  it('writes both shapes only where the reading is unknown', () => {
    for (const word of ['물', '집', '가게', '9', 'API', '50%'])
      expect(particle(word, '을')).toMatch(/^[을를]$/)
  })

  it.each([
    ['문제가', '문제', '가'],
    ['가구가', '가구', '가'],
    ['사은', '사은', ''],
    ['고객님께서는', '고객님', '께서는'],
    ['매장에서', '매장', '에서'],
    ['서울로', '서울', '로'],
  ])('takes the particle off %s', (word, noun, shape) => {
    expect(splitParticle(word)).toEqual({ noun, particle: shape })
  })

  it('moves a particle to another noun', () => {
    expect(reattach('사항', '가')).toBe('사항이')
    expect(reattach('문의', '은')).toBe('문의는')
    expect(reattach('현상', '로')).toBe('현상으로')
    expect(reattach('문의', '에')).toBe('문의에')
  })
})

describe('words glued together', () => {
  const pieces = (word: string): string => {
    const cuts = [0, ...splitEojeol(word), word.length]
    return cuts
      .slice(1)
      .map((end, index) => word.slice(cuts[index], end))
      .join('|')
  }
  it.each([
    ['할수없습니다', '할|수|없습니다'],
    ['하실수는없어요', '하실|수는|없어요'],
    ['받을수밖에없습니다', '받을|수밖에|없습니다'],
    ['올것같아요', '올|것|같아요'],
    ['넘길듯합니다', '넘길|듯합니다'],
    ['배송될거예요', '배송될|거예요'],
    ['하지않습니다', '하지|않습니다'],
    ['하지마세요', '하지|마세요'],
    ['하셔야합니다', '하셔야|합니다'],
    ['안받으셔서', '안|받으셔서'],
    ['안됩니다', '안|됩니다'],
    ['못보내드려요', '못|보내드려요'],
    ['배송전까지는', '배송|전까지는'],
  ])('cuts %s', (word, expected) => {
    expect(pieces(word)).toBe(expected)
  })

  it.each([
    '수도',
    '단지',
    '기출문제',
    '고장',
    '장애인',
    '아마추어',
    '불가리아',
    '못',
    '안내드립니다',
    '안내할',
    '안전한',
    '실수없이',
    '필수',
    '이것같은',
    '이미지마다',
    '오전까지',
    '직전에',
    '못자리',
    '안경을',
    '문제없이',
    '반지',
    '안심하세요',
    '안녕하세요',
    '전수조사',
    '마감',
    '말씀',
  ])('leaves %s whole', (word) => {
    expect(splitEojeol(word)).toEqual([])
  })
})

describe('the same level for another predicate', () => {
  it.each([
    ['없습니다', '있습니다'],
    ['없어요', '있어요'],
    ['없음', '있음'],
    ['없으며', '있으며'],
    ['없으니', '있으니'],
    ['없사오니', '있사오니'],
    ['없는', '있는'],
  ])('%s becomes %s', (word, expected) => {
    expect(restate(read(word), '있')).toBe(expected)
  })

  it.each([
    ['따뜻한', '같아요', '따뜻해요'],
    ['배송될', '같습니다', '배송됩니다'],
    ['찬', '보입니다', '찼습니다'],
    ['때문일', '있습니다', '때문입니다'],
    ['바뀌었을', '있으니', '바뀌었으니'],
    ['늦어질', '같네요', '늦어지네요'],
    ['효과적일', '있다', '효과적이다'],
    ['무료일', '같아요', '무료예요'],
  ])('%s … %s becomes %s', (head, closing, expected) => {
    const form = analyse(head).find(({ ending }) => ending === 'Eㄹ' || ending === 'N' || ending === 'Eㄴ')
    if (!form) throw new Error(head)
    expect(asFact(form, read(closing))).toBe(expected)
  })

  it.each([
    ['제출하', 'S니다', '제출해 주시기 바랍니다'],
    ['읽', 'A요', '읽어 주세요'],
    ['누르', 'A요', '눌러 주세요'],
    ['돕', 'A요', '도와 주세요'],
    ['주', 'E며', '주시기 바라며'],
    ['발급받', 'S니다', '발급받으시기 바랍니다'],
    ['있', 'S니다', ''],
    ['되', 'A요', ''],
  ])('asks for %s in %s', (stem, ending, expected) => {
    expect(request(stem, ending)).toBe(expected)
  })

  it('promises the act itself', () => {
    expect(resolve('드리', 'S니다')).toBe('드리겠습니다')
    expect(resolve('넣', 'A요')).toBe('넣을게요')
    expect(resolve('확인하', 'E며')).toBe('확인하겠으며')
    expect(resolve('문의하', '고')).toBe('문의하고')
  })
})

describe('spelling', () => {
  it('folds full-width forms and capitals, and leaves Hangul', () => {
    const fold = (text: string) =>
      String.fromCharCode(...[...text].map((letter) => foldKorean(letter.charCodeAt(0))))
    expect(fold('ＯＴＰ１２가Qq')).toBe('otp12가qq')
  })

  it('composes decomposed Hangul and knows the way back', () => {
    const source = '안내드립니다. ok 값'.normalize('NFD')
    expect(isDecomposed(source)).toBe(true)
    const composed = composeHangul(source)
    expect(composed.text).toBe('안내드립니다. ok 값')
    expect(composed.toSource(0)).toBe(0)
    expect(composed.toSource(composed.text.length)).toBe(source.length)
    expect(source.slice(composed.toSource(0), composed.toSource(2))).toBe('안내'.normalize('NFD'))
  })
})

describe('any string is a word', () => {
  it('never throws and never cuts outside of the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const cuts = splitEojeol(text)
        expect(cuts.every((cut, index) => cut > (cuts[index - 1] ?? 0) && cut < text.length)).toBe(true)
        analyse(text)
        splitParticle(text)
        withParticle(text, '을')
        expect(composeHangul(text).text).toBe(composeHangul(composeHangul(text).text).text)
      }),
      { seed: SEED, numRuns: 300 },
    )
  })

  it('composes as the Unicode Standard does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0xac00, max: 0xd7a3 }), { maxLength: 20 }), (codes) => {
        const text = String.fromCharCode(...codes)
        expect(composeHangul(text.normalize('NFD')).text).toBe(text)
      }),
      { seed: SEED, numRuns: 200 },
    )
  })
})
