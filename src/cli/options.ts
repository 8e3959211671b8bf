import type { Command } from 'commander'
import { severities } from '../../rules/concept'
import { formats as libraryFormats } from '../libraries/formats'
import { formats, plainReporters, reporters } from './choices'

/** Options as commander hands them over. */
export interface RawOptions {
  readonly language?: string
  readonly format?: string
  readonly field?: readonly string[]
  readonly from?: string
  readonly rules?: readonly string[]
  readonly off?: readonly string[]
  readonly severity?: string
  readonly glossary?: readonly string[]
  readonly certainty?: string
  readonly messageLanguage?: string
  readonly reporter?: string
  readonly stdinFilename?: string
  /** A file, or `false` for --no-config; commander says `true` where the option is left out. */
  readonly config?: string | boolean
}

const fieldHelp = `
Which texts are read:
  Text, Markdown and HTML files are one reply each. In what a helpdesk exports, the texts are read that customers
  get. In any other JSON, JSON lines, YAML, CSV and TSV, a text is read that looks like prose: two words and a sign
  such as . ! ? , or four words. Texts under a name that ends in title, name, label, category, folder, tag(s),
  description, note(s) or examples are for filing and stay out. --field replaces these rules: it names fields by the
  end of their path, with * for one step and ** for any number of them, $. for the start. A {"field": "comment_value",
  "value": ...} pair is found by either name.
`

const streamHelp = `
Each line is an object such as {"id": "late", "text": "We might ship soon.", "language": "en"}; language and format
are optional. Each gives one line, in the same order: {"id", "language", "score", "findings"}, with --up-to also
"text". A line that is no reply gives {"line", "error"}.
`

/** Adds the options that say what is looked for and how. */
function addEngineOptions(command: Command): Command {
  return command
    .option(
      '-l, --language <code>',
      'the language of all replies; each sentence is recognised where left out',
    )
    .option(
      '-f, --format <format>',
      `how replies are marked up: ${formats.join(', ')}; seen from each where left out`,
    )
    .option('--rules <concepts>', 'look for these concepts or categories alone; repeatable', collect)
    .option('--off <concepts>', 'leave these concepts or categories out; repeatable', collect)
    .option('--severity <level>', `look for findings of this severity and above: ${severities.join(', ')}`)
    .option('--glossary <word>', 'a name that stays as it is, such as a product; repeatable', collect)
    .option('--certainty <policy>', 'raise: firmer claims are offered for review; keep: they are left out')
    .option('--message-language <code>', 'auto: messages in the language of the reply; en: in English')
    .option('--config <file>', 'the configuration to use instead of .upwordrc and its like')
    .option('--no-config', 'go without any configuration')
}

/** Adds the options of all commands that read files of replies. */
export function addReadingOptions(command: Command): Command {
  return addEngineOptions(command)
    .option(
      '--field <path>',
      'a field that holds replies: "reply", "*.text", "macros.*.actions.**"; repeatable',
      collect,
    )
    .option(
      '--from <format>',
      `what the files are, where that is not recognised: ${libraryFormats.join(', ')}`,
    )
    .option('--stdin-filename <name>', 'the name, and so the format, of what is piped in')
    .addHelpText('after', fieldHelp)
}

/** Adds the options of `stream`. */
export function addStreamOptions(command: Command): Command {
  return addEngineOptions(command)
    .option('--up-to <applicability>', 'rewrite, too: safe, review or fill')
    .option('--workers <number>', 'how many threads work; one for each core where left out')
    .addHelpText('after', streamHelp)
}

/** Adds the option that says how results are shown, to people or to programs. */
export function addReporterOption(command: Command): Command {
  return command.option('--reporter <name>', `how results are shown: ${plainReporters.join(', ')}`)
}

/** Adds the options of the commands that look without touching. */
export function addCheckOptions(command: Command): Command {
  return addReadingOptions(command)
    .option('--reporter <name>', `how results are shown: ${reporters.join(', ')}`)
    .option('-o, --output <file>', 'write the result there; its ending says how, as in report.html')
    .option('--min-score <number>', 'pass with this score of 0 to 100 and above')
    .option('--max-warnings <number>', 'pass with this many findings, as long as none is an error')
    .option('--baseline <file>', 'pass with the findings that this file knows')
    .option('--update-baseline', 'write what is found now into the baseline')
}

function collect(value: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), value]
}
