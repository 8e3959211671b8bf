/** What a person gets who installs upword: the files, the doors, the licences, and nothing that runs by itself. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

interface Manifest {
  readonly version: string
  readonly type: string
  readonly sideEffects: readonly string[]
  readonly bin: Record<string, string>
  readonly exports: Record<string, string | Record<string, Record<string, string>>>
  readonly scripts: Record<string, string>
  readonly dependencies: Record<string, string>
  readonly optionalDependencies?: Record<string, string>
}
const manifest = JSON.parse(read('package.json')) as Manifest

/** The doors, each with the path of its build inside dist. */
const doors = Object.entries(manifest.exports).flatMap(([name, target]) =>
  typeof target === 'string' ? [] : [{ name, path: name === '.' ? 'index' : name.slice(2), target }],
)

/** Those that register the matchers with a test runner, which has to be there. */
const isRegistration = (path: string): boolean => /^matchers\/(?:jest|vitest)$/.test(path)
const plainDoors = doors.filter(({ path }) => !isRegistration(path))

const node = (code: string, type: 'module' | 'commonjs'): unknown =>
  JSON.parse(
    execFileSync(process.execPath, [`--input-type=${type}`, '-e', code], { cwd: root, encoding: 'utf8' }),
  )

describe('the manifest', () => {
  test.each(doors)('$name has code and types for import and for require', ({ path, target }) => {
    expect(target).toEqual({
      import: { types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` },
      require: { types: `./dist/${path}.d.cts`, default: `./dist/${path}.cjs` },
    })
  })

  test('every language has its own door', () => {
    const languages = readdirSync(join(root, 'locales'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(root, 'locales', entry.name, 'index.ts')))
      .map(({ name }) => `./locales/${name}`)
    expect(doors.map(({ name }) => name)).toEqual(expect.arrayContaining(['.', './core', ...languages]))
  })

  test('nothing runs on installation', () => {
    const names = ['preinstall', 'install', 'postinstall', 'prepare', 'preprepare', 'postprepare']
    expect(Object.keys(manifest.scripts).filter((name) => names.includes(name))).toEqual([])
  })

  test('a dependency is a decision', () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual([
      'commander',
      'lilconfig',
      'picocolors',
      'tinyglobby',
      'yaml',
    ])
    // These two doors register the matchers with their runner.
    expect(manifest.sideEffects).toEqual(['./dist/matchers/jest.*', './dist/matchers/vitest.*'])
  })
})

describe('the lock file', () => {
  interface Lock {
    readonly version: string
    readonly packages: Record<
      string,
      {
        readonly version: string
        readonly resolved?: string
        readonly optionalDependencies?: Record<string, string>
      }
    >
  }
  const { version, packages } = JSON.parse(read('package-lock.json')) as Lock

  test('belongs to this version', () => {
    expect([version, packages['']?.version]).toEqual([manifest.version, manifest.version])
  })

  test('holds no download address', () => {
    expect(Object.keys(packages).filter((name) => packages[name]?.resolved)).toEqual([])
  })

  test('knows the packages of every platform, or npm ci refuses it', () => {
    const missing = Object.entries(packages).flatMap(([parent, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${parent}/node_modules/${name}`],
      ),
    )
    expect(missing).toEqual([])
  })
})

describe('the build', () => {
  let files: readonly string[] = []
  beforeAll(() => {
    expect(existsSync(join(root, 'dist')), 'dist is missing: npm run build:js').toBe(true)
    files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
      .map((file) => `dist/${file.replaceAll('\\', '/')}`)
      .filter((file) => /\.c?js$/.test(file))
  })

  const imports = new Map<string, readonly string[]>()
  /** What a built file imports or requires, wherever in it: a bundler leaves imports where they stood. */
  const importsOf = (path: string): readonly string[] => {
    const known = imports.get(path)
    if (known !== undefined) return known
    const found: string[] = []
    const visit = (node: ts.Node): void => {
      const [named] = ts.isCallExpression(node) ? node.arguments : []
      const called = ts.isCallExpression(node) && /^(?:require|import)$/.test(node.expression.getText(file))
      const declared = ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      const from = called ? named : declared ? node.moduleSpecifier : undefined
      if (from !== undefined && ts.isStringLiteralLike(from)) found.push(from.text)
      ts.forEachChild(node, visit)
    }
    const file = ts.createSourceFile(path, read(path), ts.ScriptTarget.ES2022)
    visit(file)
    imports.set(path, found)
    return found
  }

  /** A built file with all it loads: paths of dist, names of packages and of Node's modules. */
  const closure = (file: string): Set<string> => {
    const seen = new Set([file])
    for (const path of seen) {
      if (!path.startsWith('dist/')) continue
      for (const name of importsOf(path))
        seen.add(name.startsWith('.') ? posix.join(posix.dirname(path), name) : name)
    }
    return seen
  }

  test('the packed files are the build and the papers', () => {
    const [pack] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd: root,
        encoding: 'utf8',
        shell: process.platform === 'win32',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ) as [{ files: { path: string }[] }]
    const paths = pack.files.map(({ path }) => path)
    const built = /^dist\/(((locales|matchers)\/)?[a-z]+|(locales\/)?[\w-]+-[\w-]{8})\.(js|cjs|d\.ts|d\.cts)$/
    const papers = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md']
    const parts = ['dist/config.schema.json', 'dist/stream-worker.js']
    expect(paths.filter((path) => !built.test(path) && ![...papers, ...parts].includes(path))).toEqual([])
    const code = doors.flatMap(({ path }) => [`dist/${path}.js`, `dist/${path}.cjs`])
    expect([...papers, ...code].filter((path) => !paths.includes(path))).toEqual([])
  })

  test('import and require give the same names, and nothing is printed', () => {
    const names = plainDoors.map(({ name }) => posix.join('upword', name))
    const list = JSON.stringify(names)
    const imported = node(
      `const all = {}; for (const n of ${list}) all[n] = Object.keys(await import(n)).sort(); console.log(JSON.stringify(all))`,
      'module',
    ) as Record<string, string[]>
    const required = node(
      `const all = {}; for (const n of ${list}) all[n] = Object.keys(require(n)).sort(); console.log(JSON.stringify(all))`,
      'commonjs',
    )
    expect(required).toEqual(imported)
    expect(imported.upword).toEqual(
      expect.arrayContaining(['check', 'createChecker', 'reviewReply', 'rewrite']),
    )
    expect(imported['upword/core']).toContain('createChecker')
    for (const { name, path } of doors)
      if (name.startsWith('./locales/'))
        expect(imported[`upword/${path}`]).toContain(path.slice('locales/'.length))
  })

  test('what a browser loads needs nothing of Node', () => {
    const loaded = plainDoors.flatMap(({ path }) => [...closure(`dist/${path}.js`)])
    expect(loaded.filter((name) => name.startsWith('node:'))).toEqual([])
  })

  test('what a browser loads needs no other package, but for the readers of YAML', () => {
    for (const { path } of plainDoors)
      for (const extension of ['js', 'cjs']) {
        const loaded = [...closure(`dist/${path}.${extension}`)]
        expect(
          loaded.filter((name) => !name.startsWith('dist/')),
          path,
        ).toEqual(/^(?:house|libraries)$/.test(path) ? ['yaml'] : [])
      }
  })

  test('only English brings compromise along', () => {
    for (const { path } of doors.filter(({ name }) => name.startsWith('./locales/')))
      expect(
        [...closure(`dist/${path}.js`)].some((file) => read(file).includes('node_modules/compromise')),
        path,
      ).toBe(path === 'locales/en')
  })

  test('only the server for editors brings the protocol along', () => {
    const bringing = files.filter((file) => /^\/\/ node_modules\/vscode-/m.test(read(file)))
    expect([...new Set(bringing.map((file) => file.replace(/-\w{8}\.js$/, '')))]).toEqual(['dist/lsp'])
  })

  test('copied code stands beside its licence', () => {
    for (const file of files) {
      const code = read(file)
      const copied = [...code.matchAll(/^\/\/ node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm)].map(
        ([, name]) => name,
      )
      const notices = [...code.matchAll(/Contains ([^\n]+)\.\n[\s\S]*?Permission is hereby granted/gi)]
      const named = notices.flatMap(([, names = '']) => names.split(', '))
      expect(
        copied.filter((name) => name && !named.includes(name)),
        file,
      ).toEqual([])
    }
  })

  test('franc knows the languages that it may choose between, and no other', () => {
    const data = files.map(read).find((code) => code.includes('node_modules/franc/data.js')) ?? ''
    const known = ['tur', 'pes', 'zul', 'rus'].filter((code) => new RegExp(`"?${code}"?: ?["'\`]`).test(data))
    expect(known).toEqual(['tur', 'pes'])
  })

  test('the library leaves the examples out, the command explains with them', () => {
    const counts = node(
      `const { packs } = await import('upword'); console.log(JSON.stringify(packs.map(({ row }) =>
        Object.values(row).flatMap(({ flags = [], allows = [] }) => [...flags, ...allows]).length)))`,
      'module',
    )
    expect(counts).toEqual([0, 0, 0, 0, 0])
    const out = execFileSync(process.execPath, ['dist/cli.js', 'explain', 'cost'], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(out).toMatch(/^ {2}- .+\n {2}\+ .+/m)
  })

  test('the command starts as a program', () => {
    expect(manifest.bin).toEqual({ upword: './dist/cli.js' })
    expect(read('dist/cli.js')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })
})
