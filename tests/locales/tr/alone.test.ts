import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')

it('Turkish alone loads neither the tagger of English nor another language', async () => {
  const { metafile, errors } = await build({
    stdin: {
      contents: `import { createChecker } from './src/check'
        import { tr } from './locales/tr'
        export const { check } = createChecker({ packs: [tr] })`,
      resolveDir: root,
    },
    absWorkingDir: root,
    bundle: true,
    metafile: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  })
  expect(errors).toEqual([])
  const loaded = Object.keys(metafile.inputs)
  expect(loaded).toContain('locales/tr/index.ts')
  // A profile is what every checker knows of a language, so that it is recognised where its pack is not loaded.
  expect(loaded.filter((path) => /^locales\/(?!tr\/)[a-z]{2}\/(?!profile\.ts$)/.test(path))).toEqual([])
  expect(loaded.filter((path) => path.includes('node_modules/compromise/'))).toEqual([])
})
