import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import ts from 'typescript'
import { francLanguages } from './locales/neighbours'
import { configJsonSchema } from './src/cli/config/schema'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** One entry per public door; the names are the paths inside dist. */
const doors = {
  index: 'src/index.ts',
  core: 'src/core.ts',
  house: 'src/house/index.ts',
  libraries: 'src/libraries/index.ts',
  matchers: 'src/matchers/index.ts',
  'matchers/vitest': 'src/matchers/vitest.ts',
  'matchers/jest': 'src/matchers/jest.ts',
  testing: 'src/testing/index.ts',
  retext: 'src/hosts/retext.ts',
  textlint: 'src/hosts/textlint.ts',
  'locales/en': 'locales/en/index.ts',
  'locales/tr': 'locales/tr/index.ts',
  'locales/ko': 'locales/ko/index.ts',
  'locales/el': 'locales/el/index.ts',
  'locales/fa': 'locales/fa/index.ts',
}

/** The command and its worker threads, which nobody imports: ES modules without types. */
const command = { cli: 'src/cli/main.ts', 'stream-worker': 'src/cli/stream/worker.ts' }

/** A door that is not built yet must not stop the others from being built. */
const existing = (entry: Record<string, string>) =>
  Object.fromEntries(Object.entries(entry).filter(([, file]) => existsSync(file)))

/**
 * What is copied into the build: the file that brings the licence along, the packages it stands for, and where
 * their licence text is. franc's package has none; its author's text stands in trigram-utils.
 */
const copied = [
  {
    file: /[\\/]franc[\\/]index\.js$/,
    names: ['franc', 'trigram-utils', 'n-gram', 'collapse-white-space'],
    licence: 'trigram-utils/license',
  },
  { file: /[\\/]zod[\\/]v4[\\/]core[\\/]core\.js$/, names: ['zod'], licence: 'zod/LICENSE' },
  {
    file: /[\\/]compromise[\\/]src[\\/]two\.js$/,
    names: ['compromise', 'efrt', 'grad-school', 'suffix-thumb'],
    licence: 'compromise/LICENSE',
  },
  {
    file: /[\\/]vscode-languageserver[\\/]lib[\\/]node[\\/]main\.js$/,
    names: [
      'vscode-languageserver',
      'vscode-languageserver-protocol',
      'vscode-languageserver-textdocument',
      'vscode-languageserver-types',
      'vscode-jsonrpc',
    ],
    licence: 'vscode-languageserver/License.txt',
  },
]

/** Puts the licence in front of copied code. */
const notices: Plugin = {
  name: 'notices',
  setup(build) {
    for (const { file, names, licence } of copied) {
      build.onLoad({ filter: file }, async ({ path }) => {
        const text = await readFile(join('node_modules', licence), 'utf8')
        const notice = `/*!\nContains ${names.join(', ')}.\n\n${text.trim()}\n*/\n`
        return { contents: notice + (await readFile(path, 'utf8')), loader: 'js' }
      })
    }
  },
}

/** franc knows 187 languages in 240 KB: keeps those that detection may choose between. */
const trimFranc: Plugin = {
  name: 'trim-franc',
  setup(build) {
    build.onLoad({ filter: /[\\/]franc[\\/]data\.js$/ }, async ({ path }) => {
      const { data } = (await import(path)) as { data: Record<string, Record<string, string>> }
      const kept = Object.entries(data).flatMap(([script, languages]) => {
        const ours = Object.entries(languages).filter(([code]) => francLanguages.includes(code))
        return ours.length > 0 ? [[script, Object.fromEntries(ours)]] : []
      })
      return { contents: `export const data = ${JSON.stringify(Object.fromEntries(kept))}` }
    })
  },
}

/**
 * compromise takes a fifth of a second to set itself up, and many replies never need it. In the build it does so
 * when it first reads a sentence or is asked whether it knows a participle; inflecting a verb takes its suffix
 * models alone, which are ready in milliseconds. `methods` and `model` hold just what the English pack asks for.
 */
const lazyCompromise: Plugin = {
  name: 'lazy-compromise',
  setup(build) {
    const source = (path: string) => JSON.stringify(join(process.cwd(), 'node_modules/compromise/src', path))
    build.onResolve({ filter: /^compromise\/two$/ }, ({ path }) => ({ path, namespace: 'lazy-compromise' }))
    build.onLoad({ filter: /./, namespace: 'lazy-compromise' }, () => ({
      resolveDir: '.',
      contents: `
        const whole = () => require(${source('two.js')}).default
        const methods = {
          two: { transform: { get verb() {
            return require(${source('2-two/preTagger/methods/transform/verbs/index.js')}).default
          } } },
        }
        const model = {
          one: {
            get lexicon() { return whole().model().one.lexicon },
            get prefixes() { return require(${source('1-one/tokenize/model/prefixes.js')}).default },
          },
          two: { get models() { return require(${source('2-two/preTagger/model/models/index.js')}).default } },
        }
        export default Object.assign((text) => whole()(text), { methods: () => methods, model: () => model })`,
    }))
  },
}

/** The examples of the cells are for tests and for `upword explain`: a library that checks text needs none. */
const withoutExamples: Plugin = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]locales[\\/][a-z]{2}[\\/]expressions[\\/].*\.ts$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      const lists: ts.Expression[] = []
      const find = (node: ts.Node): void => {
        if (ts.isPropertyAssignment(node) && /^(flags|allows)$/.test(node.name.getText()))
          lists.push(node.initializer)
        else ts.forEachChild(node, find)
      }
      find(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true))
      const contents = lists.reduceRight(
        (text, { pos, end }) => `${text.slice(0, pos)} []${text.slice(end)}`,
        code,
      )
      return { contents, loader: 'ts' }
    })
  },
}

/** Editors read configurations with it. */
const writeSchema = () =>
  writeFile('dist/config.schema.json', `${JSON.stringify(configJsonSchema(), null, 2)}\n`)

const plugins = [notices, trimFranc, lazyCompromise]

const shared: Options = {
  target: ['es2022', 'node20'],
  // Shared code goes into chunks, so that a pack loads what it uses and no other pack.
  splitting: true,
  // A check must start fast: of zod and compromise, loading most of the files would be for nothing.
  noExternal: [/^franc$/, /^zod(\/|$)/, /^compromise(\/|$)/, /^vscode-/],
  esbuildPlugins: plugins,
  esbuildOptions: (options) => {
    // As escapes, the letters of four of our five languages would take three to six times the room.
    options.charset = 'utf8'
    options.legalComments = 'inline'
  },
}

/** The server for editors is CommonJS inside, which asks for Node's modules in its own way. */
const requiring = {
  js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url)",
}

const library: Options = { ...shared, esbuildPlugins: [...plugins, withoutExamples], entry: existing(doors) }

export default defineConfig(({ dts = true }) => [
  { ...library, format: 'esm', dts },
  { ...library, format: 'cjs', dts },
  // The command has chunks of its own, since it explains with examples.
  { ...shared, entry: command, format: 'esm', banner: requiring, onSuccess: writeSchema },
])
