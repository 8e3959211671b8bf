import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import { francLanguages } from './locales/neighbours'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** One entry per public door; the names are the paths inside dist. */
const doors = {
  index: 'src/index.ts',
  core: 'src/core.ts',
  'locales/en': 'locales/en/index.ts',
  'locales/tr': 'locales/tr/index.ts',
  'locales/ko': 'locales/ko/index.ts',
  'locales/el': 'locales/el/index.ts',
  'locales/fa': 'locales/fa/index.ts',
}

/** The command, which nobody imports: an ES module without types. */
const command = { cli: 'src/cli/main.ts' }

/** A door that is not built yet must not stop the others from being built. */
const existing = (entry: Record<string, string>) =>
  Object.fromEntries(Object.entries(entry).filter(([, file]) => existsSync(file)))

/** What is bundled, and hence copied, with the package that carries its licence text. */
const bundled = ['franc', 'trigram-utils', 'n-gram', 'collapse-white-space']

/**
 * franc knows 187 languages in 240 KB. Keeps those that detection may choose between, and puts the licence in
 * front of the copied code. franc's package has no licence file; its author's text stands in trigram-utils.
 */
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
    build.onLoad({ filter: /[\\/]franc[\\/]index\.js$/ }, async ({ path }) => {
      const licence = await readFile(join(dirname(path), '../trigram-utils/license'), 'utf8')
      const notice = `/*!\nContains ${bundled.join(', ')} by Titus Wormer.\n\n${licence.trim()}\n*/\n`
      return { contents: notice + (await readFile(path, 'utf8')) }
    })
  },
}

const shared: Options = {
  target: ['es2022', 'node20'],
  // Shared code goes into chunks, so that a pack loads what it uses and no other pack.
  splitting: true,
  noExternal: bundled,
  esbuildPlugins: [trimFranc],
  esbuildOptions: (options) => {
    // As escapes, the letters of four of our five languages would take three to six times the room.
    options.charset = 'utf8'
    options.legalComments = 'inline'
  },
}

export default defineConfig(({ dts = true }) => [
  {
    ...shared,
    entry: existing({ ...doors, ...command }),
    format: 'esm',
    dts: dts && { entry: existing(doors) },
  },
  {
    ...shared,
    entry: existing(doors),
    format: 'cjs',
    dts,
  },
])
