/** A pack made ready to run: its patterns parsed and filed by anchor. */
import {
  type Expression,
  type Pack,
  type Rule,
  type Silence,
  type StepName,
  stepNames,
} from '../locales/contract'
import { type Concept, concepts, type FindingConceptId, houseStyle } from '../rules'
import { Leads } from './anchors'
import { classOf, isApostrophe, isWordClass, LETTER } from './characters'
import { Finder, type FinderLanguage } from './finder'
import { createFold, type Fold } from './fold'
import { LetterCase } from './letter-case'
import { Memory } from './memory'
import type { Sentence } from './sentence'
import { tokenise } from './stages/tokenise'
import { UNKEPT, Vocabulary } from './vocabulary'

/** A rule with all that a finding tells of it. */
export interface ActiveRule {
  readonly id: string
  readonly concept: Concept<FindingConceptId>
  readonly expression: Expression<FindingConceptId>
  readonly rule: Rule
  /** Place in the catalogue and in the cell, for ties. */
  readonly order: number
}

/** A cue of a reply step; `shows` is false for what speaks against the step. */
interface ActiveCue {
  readonly step: StepName
  readonly shows: boolean
}

/** A pack compiled with the concepts that are switched on. */
export interface Language {
  readonly pack: Pack
  readonly letterCase: LetterCase
  readonly rules: Finder<ActiveRule>
  readonly silences: Finder<Silence>
  /** Compiled when the first reply is reviewed. */
  steps(): Finder<ActiveCue>
  sentence(text: string): Sentence
  /** Whether a rule may match in a stretch of a text: quick, and never wrongly no. */
  mayHold(text: string, start: number, end: number): boolean
}

/** A pattern that no word of a sentence can lead to would run everywhere; packs may not have one. */
class UnanchoredRuleError extends Error {
  override readonly name = 'UnanchoredRuleError'
}

// The commoner a word, the worse it is as an anchor. By Zipf's law the share of a word falls with its rank.
const weightOfRank = (rank: number): number => Math.max(2, 400 / (rank + 4))
const FUNCTION_WORD = 60

function weights(pack: Pack, fold: Fold): (word: string) => number {
  const rank = new Map(
    (pack.common ?? '')
      .trim()
      .split(/\s+/)
      .map((word, index) => [word, index]),
  )
  const functionWords = new Set(pack.common ? [] : fold.text(pack.profile.functionWords).split(/\s+/))
  return (word) => {
    const known = rank.get(word)
    if (known !== undefined) return weightOfRank(known)
    return functionWords.has(word) ? FUNCTION_WORD : 1
  }
}

/** Whether a word cannot fall apart at a mark: most words of patterns are read at a glance. */
function isAllLetters(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (classOf(word.charCodeAt(at)) !== LETTER) return false
  return true
}

function finderLanguage(pack: Pack, vocabulary: Vocabulary, fold: Fold): FinderLanguage {
  return {
    grammar: pack.grammar,
    memory: new Memory(),
    leads: new Leads(weights(pack, fold)),
    breaksBefore: pack.breaksBefore?.bind(pack),
    literal(word) {
      // A clitic stands alone in a pattern only; in a text it hangs on a word.
      if (isApostrophe(word.charCodeAt(0)) && word.length > 1) return [fold.text(word)]
      if (isAllLetters(word)) {
        const key = fold.text(word)
        if (pack.split?.(word, key) === undefined) return [key]
      }
      return tokenise(word, vocabulary).tokens.map((token) => token.key)
    },
  }
}

/**
 * Compiles a pack.
 * @param pack any pack, stable or draft.
 * @param isActive which concepts are switched on.
 * @throws PatternError or UnanchoredRuleError when a pattern of the pack is not well formed.
 */
export function createLanguage(
  pack: Pack,
  isActive: (id: FindingConceptId) => boolean = () => true,
): Language {
  const fold = createFold(pack.fold)
  const vocabulary = new Vocabulary({ fold, split: pack.split?.bind(pack), join: pack.join?.bind(pack) })
  const language = finderLanguage(pack, vocabulary, fold)

  const rules = new Finder<ActiveRule>(language, vocabulary)
  // A team's own words come first: of equal matches they are the ones that count.
  const all = [houseStyle, ...concepts]
  all.forEach((concept, order) => {
    const cell = concept.id === houseStyle.id ? pack.house : pack.row[concept.id]
    if (cell === undefined || !('rules' in cell) || !isActive(concept.id)) return
    for (const [index, rule] of cell.rules.entries()) {
      const id = `${pack.code}/${concept.id}/${rule.name}`
      if (!rules.add(rule.pattern, { id, concept, expression: cell, rule, order: order * 1000 + index })) {
        throw new UnanchoredRuleError(`${id} has no word that must occur: “${rule.pattern}”`)
      }
    }
  })

  const silences = new Finder<Silence>(language, vocabulary)
  for (const silence of pack.silences) silences.add(silence.pattern, silence)

  let steps: Finder<ActiveCue> | undefined
  const compileSteps = () => {
    const finder = new Finder<ActiveCue>(language, vocabulary)
    for (const step of stepNames) {
      for (const cue of pack.steps[step].cues) finder.add(cue, { step, shows: true })
      for (const cue of pack.steps[step].unless ?? []) finder.add(cue, { step, shows: false })
    }
    return finder
  }

  return {
    pack,
    letterCase: new LetterCase(pack),
    rules,
    silences,
    steps: () => (steps ??= compileSteps()),
    sentence(text) {
      if (vocabulary.isFull) vocabulary.forget()
      return tokenise(text, vocabulary)
    },
    mayHold(text, start, end) {
      if (vocabulary.isFull) vocabulary.forget()
      rules.begin()
      let before = UNKEPT
      for (let at = start; at < end; ) {
        if (!isWordClass(classOf(text.charCodeAt(at)))) {
          if (text.charCodeAt(at) !== 0x20) before = UNKEPT
          at++
          continue
        }
        const word = vocabulary.read(text, at, end)
        if (rules.read(word, 0)) return true
        const joined = text.charCodeAt(at - 1) === 0x20 ? vocabulary.join(before, word) : UNKEPT
        if (joined !== UNKEPT && rules.read(joined, 0)) return true
        before = joined !== UNKEPT ? joined : word
        at = vocabulary.end
      }
      return rules.mayHold()
    },
  }
}
