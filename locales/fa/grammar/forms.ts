/** How pieces of the Persian grammar recognise verbs and nouns by their forms. */
import type { TokenPattern } from '../../contract'
import { isFormOf, type Person } from '../morphology'
import { fold } from '../normalise'
import { subjunctiveAt, type VerbQuery, verbLike } from '../read'

/** A verb form; anchors are word beginnings in folded spelling. */
export function verb(query: VerbQuery, ...prefixes: string[]): TokenPattern {
  return {
    test: (token) => verbLike(token, query) !== undefined,
    ...(prefixes.length > 0 && { anchors: { prefixes } }),
  }
}

/** A noun with any of its endings. */
export function noun(...words: string[]): TokenPattern {
  const nouns = words.map(fold)
  return {
    test: (token) => token.kind === 'word' && nouns.some((stem) => isFormOf(token.key, stem)),
    anchors: { prefixes: nouns, words: nouns },
  }
}

/** A deed done, being done or to be done by these persons; the auxiliary of the future is none. */
export const deed = (...persons: readonly Person[]): TokenPattern => ({
  test: (token) => {
    const form = verbLike(token, { negative: false, persons, tenses: DEEDS })
    return form !== undefined && form.verb.name !== 'خواست'
  },
})

/** That something is not, or is not had: not the infinitive, which looks like the colloquial plural of the past. */
export const absent = (name: string, persons: readonly Person[], ...prefixes: string[]): TokenPattern => ({
  test: (token) =>
    !token.key.endsWith(`${name}ن`) &&
    verbLike(token, { verbs: [name], negative: true, persons, tenses: ABSENT }) !== undefined,
  anchors: { prefixes },
})

export const mood = (persons: readonly number[], negative = false): TokenPattern => ({
  ...(negative && { anchors: { prefixes: NOT_THEN } }),
  test: (_, index, sentence) => {
    const form = subjunctiveAt(index, sentence)
    return (
      form !== undefined &&
      form.negative === negative &&
      persons.includes(form.person) &&
      form.verb.name !== 'خواست'
    )
  },
})

export const CAN = ['توانست']

/** ن and نمی stand after a preverb: برنگشت, برنمی‌گردانیم. */
export const afterPreverbs = (prefix: string) =>
  ['', 'بر', 'در', 'باز', 'وا', 'فرا'].map((preverb) => preverb + prefix)

export const NOT_THEN = afterPreverbs('ن')

const DEEDS = ['present', 'subjunctive', 'past', 'participle'] as const

const ABSENT = ['present', 'past', 'perfect', 'participle'] as const
