/** The pipeline on one screen: protect, segment, detect, match, rewrite, guard, report. */
import { profiles } from '../locales/profiles'
import type { FindingConceptId } from '../rules'
import { createLanguage, type Language } from './language'
import { type Masked, mask } from './mask'
import { createMatch } from './match'
import { opaqueAfter } from './opaque'
import {
  type CheckerOptions,
  type CheckOptions,
  callOptions,
  checkerOptions,
  type RewriteOptions,
} from './options'
import { type Review, reviewSteps } from './review'
import { scoreOf } from './score'
import type { Sentence } from './sentence'
import { SentenceMemory } from './sentence-memory'
import { createSession, type Session } from './session'
import { splice } from './splice'
import { compose } from './stages/compose'
import { createDetector } from './stages/detect'
import { type Applicability, type Approved, guard, isUpTo } from './stages/guard'
import { type Hit, match } from './stages/match'
import { protect } from './stages/protect'
import { type Finding, type Reporting, report, sourceEdits, suggest } from './stages/report'
import { applyRewrite } from './stages/rewrite'
import { segment } from './stages/segment'
import { type Edit, type Opaque, overlap, type Span, type View } from './text'

/** A sentence of the source and the language it is in. */
export interface CheckedSentence extends Span {
  readonly language: string
}

export interface CheckResult {
  /** The language of most of the text: ISO 639-1, `und` where undetermined. */
  readonly language: string
  readonly sentences: readonly CheckedSentence[]
  readonly findings: readonly Finding[]
  /** 0 to 100, see `scoreOf`. */
  readonly score: number
}

/** A rewrite that was made. */
export interface Applied {
  readonly concept: FindingConceptId
  readonly rule: string
  readonly applicability: Applicability
  /** The sentence before and after. */
  readonly before: string
  readonly after: string
}

export interface RewriteResult {
  readonly text: string
  readonly applied: readonly Applied[]
  /** What is left to a person, with offsets in the new text. */
  readonly remaining: readonly Finding[]
  /** Names of the slots that wait for a fact, in order. */
  readonly slots: readonly string[]
}

export interface ReviewResult extends Review {
  readonly findings: readonly Finding[]
  readonly score: number
}

export interface Checker {
  /**
   * Finds what could be said more positively or definitely.
   * @throws OptionError when an option is unknown. Any string is valid text.
   */
  check(text: string, options?: CheckOptions): CheckResult
  /**
   * Makes the rewrites that are allowed, sentence by sentence, until none is left.
   * @throws OptionError when an option is unknown.
   */
  rewrite(text: string, options?: RewriteOptions): RewriteResult
  /**
   * Tells which steps of a hard conversation a reply shows, and proposes a sentence for each missing one.
   * @throws OptionError when an option is unknown.
   */
  reviewReply(text: string, options?: CheckOptions): ReviewResult
  /**
   * Begins a session for a text that is being written: after an edit only the sentences that changed are checked.
   * @throws OptionError when an option is unknown.
   */
  createSession(text: string, options?: CheckOptions): Session
}

/** A sentence of the view with the language that reads it, if there is one. */
interface Reading extends Span {
  readonly code: string
  readonly language: Language | undefined
}

const abbreviations = new Set(profiles.flatMap((profile) => profile.abbreviations.split(/\s+/)))

/** A text as it is read: what a person sees of it, its language, its sentences. */
interface Reply {
  readonly source: string
  readonly seen: View
  readonly code: string
  readonly readings: readonly Reading[]
}

/** Whether a look at the words of a sentence leaves a rule to try; what is masked in it takes a closer look. */
const mayHold = (language: Language, text: string, span: Span, opaque: readonly Opaque[]): boolean =>
  (opaque[opaqueAfter(opaque, span.start)]?.start ?? Infinity) < span.end ||
  language.mayHold(text, span.start, span.end)

/** A finding of the only sentence: a reply is not taken out as a whole. */
const withWordsLeft = (finding: Finding): Finding =>
  finding.suggestions.some(({ preview }) => preview === '') ? { ...finding, suggestions: [] } : finding

/** A sentence with more findings gets no suggestions. */
const MOST_FINDINGS = 16

/** A rewrite that would leave more than this many steps is a rule at war with another; the guard forbids it anyway. */
const MOST_STEPS = 24

/** Sets up a checker. Options are checked once, packs compiled on first use. */
export function createChecker(options: CheckerOptions): Checker {
  const {
    packs,
    rules = {},
    severity = {},
    glossary,
    certainty = 'raise',
    slots = '{name}',
    messages = 'auto',
    memory: sentences = 1000,
  } = checkerOptions(options)
  const memory = new SentenceMemory(sentences)
  const compiled = new Map<string, Language>()
  const languageOf = (code: string): Language | undefined => {
    const known = compiled.get(code)
    if (known) return known
    const pack = packs.find((candidate) => candidate.code === code)
    if (!pack) return undefined
    const language = createLanguage(pack, (id) => rules[id] !== false)
    compiled.set(code, language)
    return language
  }
  const detect = createDetector([...packs.map((pack) => pack.profile), ...profiles])
  const codes = [...new Set([...packs.map((pack) => pack.code), ...profiles.map((profile) => profile.code)])]
  const certaintyOf = (id: FindingConceptId) =>
    (typeof certainty === 'string' ? certainty : certainty[id]) ?? 'raise'
  const style = (name: string): string => slots.replace('name', () => name)

  const view = (text: string, { format = 'text' }: CheckOptions): View =>
    compose(protect(text, format, glossary && { names: glossary }))

  /** What is read of a text before any rule is tried. */
  const read = (text: string, { language, format }: CheckOptions): Reply => {
    const seen = view(text, { format })
    const spans = segment(seen, abbreviations)
    const detected = language === undefined ? detect(seen, spans) : undefined
    const readings = spans.map((span, index) => {
      const code = language ?? detected?.sentences[index] ?? 'und'
      return { start: span.start, end: span.end, code, language: languageOf(code) }
    })
    return { source: text, seen, code: language ?? detected?.language ?? 'und', readings }
  }

  const isIgnored = (seen: View, span: Span, hit: Hit): boolean =>
    seen.ignores.some(
      ({ start, end, concepts, reason }) =>
        reason !== '' &&
        overlap({ start, end }, span) &&
        (concepts.length === 0 || concepts.includes(hit.active.concept.id)),
    )

  const hitsOf = (sentence: Sentence, masked: Masked, seen: View, language: Language): Hit[] => {
    const hits = match(sentence, language)
    if (seen.ignores.length === 0) return hits
    return hits.filter(
      ({ span, ...hit }) =>
        !isIgnored(
          seen,
          { start: masked.toView(span.start), end: masked.toView(span.end) },
          { span, ...hit },
        ),
    )
  }

  const approve = (
    hit: Hit,
    hits: readonly Hit[],
    sentence: Sentence,
    language: Language,
  ): Approved | undefined => {
    const rewrite = hit.active.rule.rewrite?.(createMatch(sentence, hit.found))
    const text = rewrite && applyRewrite(sentence, rewrite, language)
    if (rewrite === undefined || text === undefined) return undefined
    const approved = guard(text, sentence, rewrite, hit, hits, language)
    return certaintyOf(hit.active.concept.id) === 'keep' &&
      approved?.applicability === 'review' &&
      hit.active.concept.force === 'raises'
      ? undefined
      : approved
  }

  const examine = (masked: Masked, language: Language, reporting: Reporting): Finding[] => {
    const sentence = language.sentence(masked.text)
    const hits = hitsOf(sentence, masked, reporting.view, language)
    // What is found more often in one sentence is no prose, and every suggestion costs a reading of the whole.
    const isProse = hits.length <= MOST_FINDINGS
    return hits.map((hit) => {
      const approved = isProse ? approve(hit, hits, sentence, language) : undefined
      const suggestion =
        approved && suggest(sentence.text, approved.text, approved.applicability, masked, reporting)
      return report(hit, masked, suggestion ? [suggestion] : [], reporting)
    })
  }

  const findingsOf = (reading: Reading, reporting: Reporting): readonly Finding[] => {
    const { code, language } = reading
    const { source, view: seen } = reporting
    if (!language || !mayHold(language, seen.text, reading, seen.opaque)) return []
    const masked = mask(seen.text, reading, seen.opaque)
    const find = () => examine(masked, language, reporting)
    if (seen.ignores.some((ignore) => overlap(ignore, reading))) return find()
    const span = seen.toSource(reading)
    const keyOf = () => {
      const written = source.slice(span.start, span.end)
      return [code, written, ...(masked.text === written ? [] : [masked.text, ...masked.hidden])].join('\0')
    }
    return memory.findings(keyOf, span, find)
  }

  const reportingOf = (source: string, seen: View): Reporting => ({
    source,
    view: seen,
    slots: style,
    inEnglish: messages === 'en',
    severityOf: ({ active }) => severity[active.concept.id] ?? active.concept.severity,
  })

  const judge = ({ source, seen, code, readings }: Reply): CheckResult => {
    const reporting = reportingOf(source, seen)
    const found = readings.flatMap((reading) => findingsOf(reading, reporting))
    const findings = readings.length > 1 ? found : found.map(withWordsLeft)
    const sentences = readings.map((reading) => {
      const { start, end } = seen.toSource(reading)
      return { start, end, language: reading.code }
    })
    return { language: code, sentences, findings, score: scoreOf(sentences, findings) }
  }

  const check = (text: string, callerOptions: CheckOptions = {}): CheckResult => {
    callOptions(callerOptions, codes)
    return judge(read(text, callerOptions))
  }

  /** Rewrites one sentence until nothing is left that may be rewritten. */
  const improve = (
    reading: Reading,
    seen: View,
    upTo: Applicability,
    isAlone: boolean,
  ): { edits: readonly Edit[]; applied: Applied[]; slots: string[] } => {
    const nothing = { edits: [], applied: [], slots: [] }
    const { language } = reading
    if (!language || !mayHold(language, seen.text, reading, seen.opaque)) return nothing
    const masked = mask(seen.text, reading, seen.opaque)
    const applied: Applied[] = []
    const used: string[] = []
    const shown = (text: string) =>
      masked.show(text, (name) => {
        used.push(name)
        return style(name)
      })
    let sentence = language.sentence(masked.text)
    for (let step = 0; step < MOST_STEPS; step++) {
      const hits = hitsOf(sentence, masked, seen, language)
      if (hits.length > MOST_FINDINGS) break
      const next = firstOf(hits, (hit) => {
        const approved = approve(hit, hits, sentence, language)
        if (isAlone && approved?.text === '') return undefined
        return approved && isUpTo(approved.applicability, upTo) ? { hit, approved } : undefined
      })
      if (!next) break
      const { concept, id } = next.hit.active
      const { text, applicability } = next.approved
      applied.push({
        concept: concept.id,
        rule: id,
        applicability,
        before: shown(sentence.text),
        after: shown(text),
      })
      sentence = language.sentence(text)
    }
    used.length = 0
    shown(sentence.text)
    return {
      edits: sourceEdits(masked.text, sentence.text, masked, { view: seen, slots: style }),
      applied,
      slots: used,
    }
  }

  const rewrite = (text: string, callerOptions: RewriteOptions = {}): RewriteResult => {
    callOptions(callerOptions, codes)
    const { upTo = 'safe', ...checkOptions } = callerOptions
    const { seen, readings } = read(text, checkOptions)
    const improved = readings.map((reading) => improve(reading, seen, upTo, readings.length === 1))
    const rewritten = splice(
      text,
      improved.flatMap(({ edits }) => edits),
    )
    return {
      text: rewritten,
      applied: improved.flatMap(({ applied }) => applied),
      remaining: check(rewritten, checkOptions).findings,
      slots: improved.flatMap(({ slots: used }) => used),
    }
  }

  const reviewReply = (text: string, callerOptions: CheckOptions = {}): ReviewResult => {
    callOptions(callerOptions, codes)
    const reply = read(text, callerOptions)
    const { seen, code, readings } = reply
    const { findings, score } = judge(reply)
    const sentences = readings.map((reading) => {
      const language = reading.language ?? languageOf(code)
      return {
        ...seen.toSource(reading),
        language,
        sentence: language?.sentence(mask(seen.text, reading, seen.opaque).text),
      }
    })
    return { ...reviewSteps(sentences, languageOf(code), text, style), findings, score }
  }

  const session = (text: string, callerOptions: CheckOptions = {}): Session =>
    createSession(text, (now) => check(now, callerOptions))

  return { check, rewrite, reviewReply, createSession: session }
}

function firstOf<Item, Result>(
  items: readonly Item[],
  find: (item: Item) => Result | undefined,
): Result | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}
