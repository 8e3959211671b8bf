/**
 * What holds the project together and no type can say: who may import whom, that the engine holds no word of any
 * language, that files are called after what they declare, and that no regular expression is slow on any text.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { analyse } from 'scslre'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const languages = ['en', 'tr', 'ko', 'el', 'fa']

interface Source {
  readonly path: string
  readonly ast: ts.SourceFile
  readonly imports: readonly string[]
}

const readSource = (path: string): Source => {
  const text = readFileSync(join(root, path), 'utf8')
  return {
    path,
    ast: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true),
    imports: ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName),
  }
}

const sources = ['src', 'rules', 'locales']
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readSource(path.replaceAll('\\', '/')))
const byPath = new Map(sources.map((source) => [source.path, source]))

/** The file that an import names, from the root of the project, or the package as written. */
const resolve = (from: string, specifier: string): string => {
  if (!specifier.startsWith('.')) return specifier
  const path = relative(root, join(root, dirname(from), specifier)).replaceAll('\\', '/')
  return [`${path}.ts`, `${path}/index.ts`, path].find((candidate) => byPath.has(candidate)) ?? path
}

const edges = sources.flatMap(({ path, imports }) =>
  imports.map((name) => ({ from: path, to: resolve(path, name) })),
)

/** Every file and package that comes along with a file, itself included. */
const closure = (path: string): Set<string> => {
  const seen = new Set([path])
  for (const file of seen) {
    for (const edge of edges) if (edge.from === file) seen.add(edge.to)
  }
  return seen
}

const arrows = (wrong: (edge: { from: string; to: string }) => boolean) =>
  edges.filter(wrong).map(({ from, to }) => `${from} -> ${to}`)

const isProject = (name: string) => /^(src|rules|locales)(\/|$)/.test(name)
const isFileLayer = (path: string) => /^src\/(cli|libraries)\//.test(path)
/** A language's profile is what every checker knows of it, so that it is recognised where its pack is not loaded. */
const packOf = (path: string) => /^locales\/([a-z]{2})\/(?!profile\.ts$)/.exec(path)?.[1]
const isPack = (path: string) => languages.includes(packOf(path) ?? '')

const walk = (node: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

const where = (source: Source, node: ts.Node) => {
  const { line } = source.ast.getLineAndCharacterOfPosition(node.getStart())
  return `${source.path}:${line + 1} ${node.getText().slice(0, 60)}`
}

describe('imports', () => {
  test('name files that exist', () => {
    expect(arrows(({ to }) => isProject(to) && !byPath.has(to))).toEqual([])
  })

  test('the rules and the vocabulary know nothing else', () => {
    expect(arrows(({ from, to }) => from.startsWith('rules/') && !to.startsWith('rules/'))).toEqual([])
    expect(arrows(({ from }) => from === 'src/text.ts')).toEqual([])
  })

  test('a pack knows no other pack and no stage', () => {
    expect(arrows(({ from, to }) => isPack(from) && isPack(to) && packOf(from) !== packOf(to))).toEqual([])
    expect(arrows(({ from, to }) => isPack(from) && to.startsWith('src/stages/'))).toEqual([])
  })

  test('what packs share knows no pack', () => {
    const shared = (path: string) =>
      path.startsWith('locales/') && !isPack(path) && path !== 'locales/index.ts'
    expect(arrows(({ from, to }) => shared(from) && (isPack(to) || to === 'locales/index.ts'))).toEqual([])
  })

  test('a profile is data', () => {
    const isProfile = (path: string) => /^locales\/[a-z]{2}\/profile\.ts$/.test(path)
    expect(arrows(({ from, to }) => isProfile(from) && to !== 'locales/profile.ts')).toEqual([])
  })

  test('the engine knows no pack: only the doors with all languages do', () => {
    const allLanguages = (path: string) => path === 'src/index.ts' || isFileLayer(path)
    const engine = (path: string) => path.startsWith('src/') && !allLanguages(path)
    expect(arrows(({ from, to }) => engine(from) && (isPack(to) || to === 'locales/index.ts'))).toEqual([])
  })

  test.each(languages.filter((code) => byPath.has(`locales/${code}/index.ts`)))(
    '%s loads itself alone',
    (code) => {
      const loaded = [...closure(`locales/${code}/index.ts`)]
      expect(loaded.filter((path) => isPack(path) && packOf(path) !== code)).toEqual([])
      expect(loaded.filter((path) => path.startsWith('src/stages/') || isFileLayer(path))).toEqual([])
      const packages = loaded.filter((path) => !isProject(path))
      expect(packages.filter((name) => code !== 'en' || !name.startsWith('compromise'))).toEqual([])
    },
  )

  test.runIf(byPath.has('src/core.ts'))('the core loads no pack and nothing of the file layer', () => {
    const loaded = [...closure('src/core.ts')]
    expect(loaded.filter((path) => isPack(path) || isFileLayer(path))).toEqual([])
  })

  test('a package has one place', () => {
    const places: Record<string, RegExp> = {
      compromise: /^locales\/en\//,
      franc: /^src\/stages\/detect\.ts$/,
      zod: /^src\/options\.ts$|^src\/house\/schema\.ts$|^src\/cli\//,
      commander: /^src\/cli\//,
      lilconfig: /^src\/cli\//,
      picocolors: /^src\/cli\//,
      tinyglobby: /^src\/cli\//,
      yaml: /^src\/(cli|libraries)\/|^src\/house\/read\.ts$/,
      vitest: /^src\/matchers\//,
      '@jest/expect': /^src\/matchers\//,
      'vscode-languageserver': /^src\/cli\/lsp\//,
      'vscode-languageserver-textdocument': /^src\/cli\/lsp\//,
    }
    const packageOf = (name: string) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name
    expect(
      arrows(({ from, to }) => {
        if (isProject(to) || to.startsWith('node:')) return false
        if (to === 'package.json') return !from.startsWith('src/cli/')
        return !places[packageOf(to)]?.test(from)
      }),
    ).toEqual([])
  })

  test('only the command touches the machine', () => {
    expect(arrows(({ from, to }) => to.startsWith('node:') && !from.startsWith('src/cli/'))).toEqual([])
  })

  test('readers and writers of files know no command, no pack and no stage', () => {
    const loaded = [...closure('src/libraries/index.ts')]
    expect(loaded.filter((path) => isPack(path) || /^src\/(cli|stages)\//.test(path))).toEqual([])
  })
})

describe('sources', () => {
  test('the engine reads no clock, no chance and no machine', () => {
    const forbidden = new Set([
      'process',
      'Buffer',
      'window',
      'document',
      'fetch',
      'Date',
      'performance',
      'console',
    ])
    const found = sources
      .filter(({ path }) => !isFileLayer(path))
      .flatMap((source) => {
        const hits: string[] = []
        walk(source.ast, (node) => {
          const global =
            ts.isPropertyAccessExpression(node) || ts.isCallExpression(node) || ts.isNewExpression(node)
          if (!global || !ts.isIdentifier(node.expression)) return
          if (forbidden.has(node.expression.text)) hits.push(where(source, node))
          if (node.getText().startsWith('Math.random')) hits.push(where(source, node))
        })
        return hits
      })
    expect(found).toEqual([])
  })

  test('the engine and the rules hold no letter beyond ASCII', () => {
    const found = sources
      .filter(({ path }) => !path.startsWith('locales/'))
      .flatMap((source) => {
        const hits: string[] = []
        walk(source.ast, (node) => {
          const literal =
            ts.isStringLiteralLike(node) ||
            ts.isRegularExpressionLiteral(node) ||
            ts.isTemplateHead(node) ||
            ts.isTemplateMiddleOrTemplateTail(node)
          // As code points (\u0130) they are named in a comment; as letters they are invisible or look alike.
          if (literal && /(?=\P{ASCII})[\p{L}\p{M}\p{Cf}]/u.test(node.getText()))
            hits.push(where(source, node))
        })
        return hits
      })
    expect(found).toEqual([])
  })

  test('no regular expression takes more than linear time on any text', () => {
    const found = sources.flatMap((source) => {
      const hits: string[] = []
      walk(source.ast, (node) => {
        if (!ts.isRegularExpressionLiteral(node)) return
        const [, pattern = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? []
        const { reports } = analyse({ source: pattern, flags })
        if (reports.length > 0) {
          const kinds = [
            ...new Set(reports.map(({ type, exponential }) => (exponential ? 'exponential' : type))),
          ]
          hits.push(`${where(source, node)} (${kinds.join(', ')})`)
        }
      })
      return hits
    })
    expect(found).toEqual([])
  })

  test('no pattern is put together at run time', () => {
    const found = sources
      .filter(({ path }) => !isFileLayer(path))
      .flatMap((source) => {
        const hits: string[] = []
        walk(source.ast, (node) => {
          const call = ts.isNewExpression(node) || ts.isCallExpression(node)
          if (call && node.expression.getText() === 'RegExp') hits.push(where(source, node))
        })
        return hits
      })
    expect(found).toEqual([])
  })
})

describe('names', () => {
  const camelCase = (id: string) => id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const exported = ({ ast }: Source) =>
    ast.statements.flatMap((statement) =>
      ts.isVariableStatement(statement) &&
      statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
        ? statement.declarationList.declarations.map(({ name }) => name.getText())
        : [],
    )
  const strings = ({ ast }: Source) => {
    const found = new Set<string>()
    walk(ast, (node) => void (ts.isStringLiteralLike(node) && found.add(node.text)))
    return found
  }
  const files = (pattern: RegExp) =>
    sources.flatMap((source) => {
      const id = pattern.exec(source.path)?.[1]
      return id ? [{ source, id }] : []
    })

  const concepts = files(/^rules\/(?!index\.ts|concept\.ts)([^/]+)\.ts$/)
  const cells = files(/^locales\/[a-z]{2}\/expressions\/(?!index\.ts)([^/]+)\.ts$/)

  test('a file is called after the concept it declares or expresses', () => {
    for (const { source, id } of [...concepts, ...cells]) {
      expect.soft(exported(source), source.path).toContain(camelCase(id))
      expect.soft([...strings(source)], source.path).toContain(id)
    }
  })

  test('an expression has a concept', () => {
    const known = concepts.map(({ id }) => id)
    expect(cells.filter(({ id }) => !known.includes(id)).map(({ source }) => source.path)).toEqual([])
  })

  test('the top level holds what it is agreed to hold', () => {
    const agreed = [
      'src',
      'rules',
      'locales',
      'tests',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
    ]
    const tools = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsup.config.ts', 'biome.json']
    const made = ['node_modules', 'dist', 'coverage']
    const found = readdirSync(root).filter((name) => !name.startsWith('.') && !name.endsWith('.tgz'))
    expect(found.filter((name) => ![...agreed, ...tools, ...made].includes(name))).toEqual([])
  })
})
