/** What a browser downloads: each way of using upword as one minified, gzipped bundle, with and without dependencies. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

const bundle = async (contents, dependencies) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
    ...(dependencies ? {} : { external: ['compromise', 'compromise/*', 'zod', 'zod/*'] }),
  })
  return gzipSync(outputFiles[0].contents, { level: 9 }).length
}

const uses = {
  'upword, all five languages': "export * from 'upword'",
  'upword/core': "export * from 'upword/core'",
  ...Object.fromEntries(
    ['en', 'tr', 'ko', 'el', 'fa'].flatMap((language) => [
      [`upword/locales/${language}`, `export * from 'upword/locales/${language}'`],
      [`core and ${language}`, `export * from 'upword/core'; export * from 'upword/locales/${language}'`],
    ]),
  ),
}
const peers = {
  'write-good': "export { default } from 'write-good'",
  alex: "export * from 'alex'",
}

/** Bytes: `own` without compromise and zod, `all` with them; undefined where a bundle for the browser fails. */
export async function measureSizes() {
  const rows = []
  for (const [name, code] of Object.entries(uses)) {
    try {
      rows.push({ name, own: await bundle(code, false), all: await bundle(code, true) })
    } catch {
      // A door that is not built has no size.
    }
  }
  for (const [name, code] of Object.entries(peers)) {
    const all =
      existsSync(join(root, 'node_modules', name)) && (await bundle(code, true).catch(() => undefined))
    if (all) rows.push({ name, all })
  }
  return rows
}
