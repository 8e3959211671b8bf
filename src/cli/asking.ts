import type { Applied } from '../check'
import type { Field } from '../libraries/field'
import { splice } from '../splice'
import type { Finding } from '../stages/report'
import type { Edit, Span } from '../text'
import type { FieldChecker } from './checking'
import { excerpt, shown } from './formats/excerpt'
import type { Library } from './library'
import type { Machine } from './machine'
import { replyNames } from './reply-name'
import type { Outcome } from './rewriting'
import { SlotStyle } from './slots'
import { type Colors, visible } from './terminal'

/** A finding that a person is asked about. */
interface Question {
  readonly finding: Finding
  readonly sentence: Span
  readonly text: string
}

/** What the person wants: new words for a stretch of the text, the words as they are, or an end. */
type Answer = { readonly edit: Edit } | 'skip' | 'quit'

const help = 'a: accept, s: skip, e: edit the sentence, q: write what is accepted and end'

/** Asks a person about each finding, reply by reply. */
export class Asker {
  readonly #checker: FieldChecker
  readonly #machine: Pick<Machine, 'ask' | 'stderr'>
  readonly #colors: Colors
  #ended = false

  constructor(checker: FieldChecker, machine: Pick<Machine, 'ask' | 'stderr'>, colors: Colors) {
    this.#checker = checker
    this.#machine = machine
    this.#colors = colors
  }

  /** Rewrites a reply as the person says. */
  async rewrite(library: Library, field: Field): Promise<Outcome> {
    const applied: Applied[] = []
    const skipped = new Map<string, number>()
    let text = field.value
    let { findings, sentences } = this.#checker.checkText(library, field, text)
    if (findings.length > 0 && !this.#ended) this.#say(this.#headingOf(library, field))
    for (;;) {
      const finding = this.#ended ? undefined : firstOpen(findings, skipped)
      if (finding === undefined) break
      const sentence = sentences.find(({ start, end }) => start <= finding.start && finding.start < end)
      const question = { finding, text, sentence: sentence ?? finding }
      const answer = await this.#askAbout(question, new SlotStyle(this.#checker.slotsOf(library, field)))
      if (answer === 'quit') this.#ended = true
      else if (answer === 'skip') skipped.set(keyOf(finding), (skipped.get(keyOf(finding)) ?? 0) + 1)
      else {
        applied.push(appliedOf(question, answer.edit))
        text = splice(text, [answer.edit])
        ;({ findings, sentences } = this.#checker.checkText(library, field, text))
      }
    }
    return { text, applied, remaining: findings.length, slots: [] }
  }

  async #askAbout(question: Question, slots: SlotStyle): Promise<Answer> {
    const { finding, text, sentence } = question
    const [suggestion] = finding.suggestions
    const colors = this.#colors
    this.#say(`  ${colors.bold(finding.concept)}  ${visible(finding.message)}`)
    this.#say(`  ${colors.red('-')} ${excerpt({ ...finding, sentence }, text, colors)}`)
    if (suggestion !== undefined)
      this.#say(
        `  ${colors.green('+')} ${shown(suggestion.preview)}  ${colors.dim(suggestion.applicability)}`,
      )
    for (;;) {
      const answer = await this.#machine.ask(suggestion === undefined ? '  [s/e/q] ' : '  [a/s/e/q] ')
      switch (answer?.trim().toLowerCase()) {
        case undefined:
        case 'q':
          return 'quit'
        case 's':
          return 'skip'
        case 'a':
          if (suggestion !== undefined) return { edit: await this.#filled(suggestion, text, slots) }
          break
        case 'e':
          return await this.#edited(question)
      }
      this.#say(`  ${help}`)
    }
  }

  /** The rewrite with its slots filled in; one that is left empty stays for later. */
  async #filled({ start, end, replacement }: Edit, text: string, slots: SlotStyle): Promise<Edit> {
    let words = replacement
    for (const name of slots.added(replacement, text.slice(start, end))) {
      const value = await this.#machine.ask(`  ${name}: `)
      if (value !== undefined && value.trim() !== '') words = slots.fill(words, name, value.trim())
    }
    return { start, end, replacement: words }
  }

  async #edited({ finding, sentence, text }: Question): Promise<Answer> {
    const [suggestion] = finding.suggestions
    const start = Math.min(sentence.start, suggestion?.start ?? sentence.start)
    const end = Math.max(sentence.end, suggestion?.end ?? sentence.end)
    const words = text.slice(start, end)
    const proposed =
      suggestion === undefined
        ? words
        : splice(words, [{ ...suggestion, start: suggestion.start - start, end: suggestion.end - start }])
    const answer = await this.#machine.ask('  ', proposed.replace(/\s+/g, ' '))
    if (answer === undefined || answer === words) return 'skip'
    return { edit: { start, end, replacement: answer } }
  }

  #headingOf(library: Library, field: Field): string {
    const names = [library.name, ...replyNames(field)].map(visible)
    return `\n${this.#colors.underline(names.join('  '))}`
  }

  #say(line: string): void {
    this.#machine.stderr.write(`${line}\n`)
  }
}

/** The first finding that was not skipped. Equal ones are told apart by their order, since offsets move. */
function firstOpen(findings: readonly Finding[], skipped: ReadonlyMap<string, number>): Finding | undefined {
  const seen = new Map<string, number>()
  return findings.find((finding) => {
    const key = keyOf(finding)
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count > (skipped.get(key) ?? 0)
  })
}

function keyOf({ concept, text }: Finding): string {
  return `${concept} ${text}`
}

function appliedOf({ finding, sentence, text }: Question, edit: Edit): Applied {
  const { concept, rule, suggestions } = finding
  const start = Math.min(sentence.start, edit.start)
  const end = Math.max(sentence.end, edit.end)
  const before = text.slice(start, end)
  const after = splice(before, [{ ...edit, start: edit.start - start, end: edit.end - start }])
  return { concept, rule, applicability: suggestions[0]?.applicability ?? 'review', before, after }
}
