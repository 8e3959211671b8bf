/**
 * `upword/textlint`: a rule for textlint, `{ "rules": { "upword/textlint": true } }`. A document is read as a whole,
 * with its markup, so that a sentence stays one sentence. Knows textlint by its shape alone.
 */
import { OptionError } from '../errors'
import { type Applicability, applicabilities, isUpTo } from '../stages/guard'
import type { Finding } from '../stages/report'
import { overlap, type Span } from '../text'
import { formatOfName } from './format'
import { checkerOf, type HostOptions } from './options'

/** The options of a checker, and the boldest rewrites that are made by `--fix`: `safe` (default), `review`, `fill`. */
export interface TextlintOptions extends Omit<HostOptions, 'severity'> {
  readonly upTo?: Applicability | undefined
  /** textlint's own: how seriously it takes the rule as a whole. */
  readonly severity?: 'error' | 'warning' | 'info' | 'none'
}

/** What the rule needs of a node. */
export interface TextlintNode {
  readonly range: readonly [number, number]
}

/** What the rule needs of textlint. Ranges count from the start of the node that is reported, in UTF-16 code units. */
export interface TextlintContext<Padding, Fix, Problem> {
  readonly RuleError: new (message: string, details: { padding: Padding; fix?: Fix }) => Problem
  readonly fixer: { replaceTextRange(range: [number, number], text: string): Fix }
  readonly locator: { range(range: readonly [number, number]): Padding }
  getSource(): string
  getFilePath(): string | undefined
  // biome-ignore lint/suspicious/noExplicitAny: textlint's node, which this rule hands back as it came
  report(node: any, problem: Problem): void
}

/** Nodes whose text is not prose of the writer, in documents of any kind that textlint reads. */
const foreign = ['Code', 'CodeBlock', 'BlockQuote', 'Comment'] as const

/** What the rule does when it comes by a node. */
export type TextlintHandlers = Record<
  (typeof foreign)[number] | 'Document:exit',
  (node: TextlintNode) => void
>

/**
 * Reports each phrase to say better, with its words, the reason, and a fix where one may be made.
 * @throws OptionError when an option is unknown.
 */
function linter<Padding, Fix, Problem>(
  context: TextlintContext<Padding, Fix, Problem>,
  { upTo = 'safe', severity: _, ...options }: TextlintOptions = {},
): TextlintHandlers {
  if (!applicabilities.includes(upTo)) throw new OptionError('upTo', upTo, applicabilities.join(', '))
  const checker = checkerOf(options)
  const silent: Span[] = []
  const pass = ({ range: [start, end] }: TextlintNode): void => void silent.push({ start, end })
  const isSilent = (finding: Finding): boolean => silent.some((stretch) => overlap(stretch, finding))

  return {
    Code: pass,
    CodeBlock: pass,
    BlockQuote: pass,
    Comment: pass,
    'Document:exit'(node) {
      const [from] = node.range
      const rangeOf = ({ start, end }: Span): [number, number] => [start - from, end - from]
      const { findings } = checker.check(context.getSource(), formatOfName(context.getFilePath()))
      for (const finding of findings) {
        if (isSilent(finding)) continue
        const suggestion = finding.suggestions.find(({ applicability }) => isUpTo(applicability, upTo))
        const fix = suggestion && context.fixer.replaceTextRange(rangeOf(suggestion), suggestion.replacement)
        const padding = context.locator.range(rangeOf(finding))
        const details = { padding, ...(fix !== undefined && { fix }) }
        context.report(node, new context.RuleError(wordsOf(finding), details))
      }
    },
  }
}

const wordsOf = ({ text, message, why, concept }: Finding): string =>
  `${JSON.stringify(text)}: ${message} ${why} (${concept})`

/** The rule. textlint takes the fixes from what it reports. */
// biome-ignore lint/style/noDefaultExport: by that textlint knows a rule
export default { linter, fixer: linter }
