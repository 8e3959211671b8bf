import { Command, CommanderError } from 'commander'
import { OptionError } from '../errors'
import type { CheckOptions } from './commands/check'
import type { FixOptions } from './commands/fix'
import type { StreamOptions } from './commands/stream'
import { type Context, colorsFor, type ExitCode, exitCodes } from './context'
import { UsageError, usageError } from './errors'
import {
  addCheckOptions,
  addReadingOptions,
  addReporterOption,
  addStreamOptions,
  type RawOptions,
} from './options'
import { visible } from './terminal'

/**
 * Runs the command.
 *
 * @param args the words after the command's name
 * @returns 0 clean, 1 findings, 2 a slip in the call or a file that was left alone
 */
export async function run(args: readonly string[], context: Context): Promise<ExitCode> {
  let code: ExitCode = exitCodes.clean
  const program = createProgram(context, (result) => {
    code = result
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    const { stderr } = context.machine
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.clean
    // Without a command, commander has shown the help.
    if (error instanceof CommanderError && error.code === 'commander.help') return exitCodes.trouble
    const said = error instanceof CommanderError ? slip(error, program, args) : error
    if (!(said instanceof UsageError || said instanceof OptionError)) throw error
    const colors = colorsFor(stderr, context.machine)
    stderr.write(`${colors.bold('upword:')} ${visible(said.message)}\n`)
    return exitCodes.trouble
  }
}

const examples = `
Exit codes: 0 all clean, 1 something to say better, 2 a slip in the call or a file left as found.

Examples:
  upword check replies/                       read a folder of canned responses
  upword check macros.json --field comment_value
  upword fix --dry-run macros.json            show the safe rewrites as a diff
  upword fix --up-to review macros.json       make the firmer ones, too
  echo "We might ship soon." | upword check   read one reply
`

// Commands are loaded when they are called, so that the help is there at once.
function createProgram(context: Context, finish: (code: ExitCode) => void): Command {
  const { stdout, stderr } = context.machine
  const program = new Command('upword')
    .description(
      'Reads support replies and says them the positive, definite way: English, Turkish, Korean, Greek, Persian.',
    )
    .version(context.version, '-v, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .addHelpText('after', examples)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: () => undefined,
    })

  const paths = 'files, folders or globs; - or nothing reads what is piped in'
  addCheckOptions(program.command('check').description('show each phrase to say better, with its rewrite'))
    .argument('[paths...]', paths)
    .action(async (named: string[], raw: CheckOptions) => {
      const { check } = await import('./commands/check')
      finish(await check(named, raw, context))
    })
  addReadingOptions(
    program.command('fix').description('put the rewrites into the files; every other byte stays'),
  )
    .argument('[paths...]', paths)
    .option('-n, --dry-run', 'show a diff; the files stay as they are')
    .option(
      '--up-to <applicability>',
      'safe: same meaning (default); review: firmer, too; fill: with {slots}, too',
    )
    .option('-i, --interactive', 'ask about each phrase: accept, skip, edit, fill in')
    .option('--values <file>', 'fill slots from a JSON file, such as { "date": "Friday" }')
    .option('-o, --output <file>', 'write the result there; - for standard output')
    .option('--reporter <name>', 'how results are shown: pretty, json')
    .action(async (named: string[], raw: FixOptions) => {
      const { fix } = await import('./commands/fix')
      finish(await fix(named, raw, context))
    })
  addCheckOptions(
    program.command('report').description('show figures by file and by concept, or make a page of them'),
  )
    .argument('[paths...]', paths)
    .action(async (named: string[], raw: CheckOptions) => {
      const { report } = await import('./commands/check')
      finish(await report(named, raw, context))
    })
  addStreamOptions(
    program.command('stream').description('check replies as they come: lines of JSON in, lines of JSON out'),
  ).action(async (raw: StreamOptions) => {
    const { stream } = await import('./commands/stream')
    finish(await stream(raw, context))
  })
  program
    .command('lsp')
    .description('serve an editor: phrases underlined, reasons, quick fixes; speaks the protocol over stdio')
    .option('--stdio', 'over standard input and output, which is the only way')
    .action(async () => {
      const { lsp } = await import('./commands/lsp')
      finish(await lsp(context))
    })
  program
    .command('init')
    .description('write a configuration to start from, with a word on each setting')
    .action(async () => {
      const { init } = await import('./commands/init')
      finish(await init(context))
    })
  program
    .command('test')
    .description("try the examples of a team's own style: what it flags, what stays silent")
    .argument('<file>', 'a style in JSON or YAML')
    .action(async (file: string) => {
      const { test } = await import('./commands/test')
      finish(await test(file, context))
    })
  program
    .command('explain')
    .description('tell what a concept or a rule looks for, why, and what to say instead')
    .argument('<name>', 'a concept such as bad-news, or a rule as findings name it')
    .action(async (name: string) => {
      const { explain } = await import('./commands/explain')
      finish(await explain(name, context))
    })
  addReporterOption(
    program.command('concepts').description('show which language has rules for which concept'),
  ).action(async (raw: Pick<RawOptions, 'reporter'>) => {
    const { showConcepts } = await import('./commands/concepts')
    finish(await showConcepts(raw, context))
  })
  return program
}

/** Says in upword's words what commander noticed. */
function slip({ code, message }: CommanderError, program: Command, args: readonly string[]): UsageError {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? ''
  const command = program.commands.find((candidate) => candidate.name() === args[0]) ?? program
  const called = command === program ? 'upword' : `upword ${command.name()}`
  switch (code) {
    case 'commander.unknownCommand':
      return usageError(
        'The command is',
        quoted,
        program.commands.map((candidate) => candidate.name()),
      )
    case 'commander.unknownOption':
      return usageError(`${called} has other options than`, quoted, [
        ...command.options.map(({ long }) => long ?? ''),
        '--help',
      ])
    case 'commander.optionMissingArgument':
      return new UsageError(`${quoted} takes a value; add it after the option.`)
    case 'commander.missingArgument':
      return new UsageError(`${called} takes a <${quoted}>; add it after the command.`)
    case 'commander.excessArguments':
      return new UsageError(`${called} takes fewer words: ${called} --help shows how it is called.`)
    default:
      return new UsageError(message)
  }
}
