/** The example page in a real browser: one bundle of the built package, cut off from the network. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const example = fileURLToPath(new URL('./example.ts', import.meta.url))
const markup = new URL('./example.html', import.meta.url)
const configuration = fileURLToPath(new URL('./tsconfig.json', import.meta.url))
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
)

/** The page with its script inside, as one document that needs nothing else, under a policy that allows nothing else. */
async function bundled(): Promise<string> {
  // An empty configuration: the paths of the example's own are for types and lead to the sources, not to the build.
  const { outputFiles, metafile } = await build({
    entryPoints: [example],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    write: false,
    metafile: true,
    tsconfigRaw: {},
    logLevel: 'error',
  })
  expect(Object.values(metafile.outputs).map(({ imports }) => imports)).toEqual([[]])
  const script = outputFiles[0]?.text ?? ''
  const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
  return readFileSync(markup, 'utf8')
    .replace('<head>', () => `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace(' src="example.js"></script>', () => `>${script}</script>`)
}

test('the example is sound TypeScript with the types of a browser and none of Node', () => {
  const { config } = ts.readConfigFile(configuration, ts.sys.readFile)
  const { options, fileNames, errors } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(configuration))
  const program = ts.createProgram(fileNames, options)
  const found = [
    ...errors,
    ...fileNames.flatMap((name) => program.getSemanticDiagnostics(program.getSourceFile(name))),
  ]
  expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
})

// Skipped where no Chromium is installed: `apt-get install chromium` brings one.
describe.skipIf(executablePath === undefined)('in a browser (skipped where no Chromium is found)', () => {
  let browser: Browser
  let html = ''
  beforeAll(async () => {
    html = await bundled()
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] })
  })
  afterAll(() => browser?.close())

  /** Does something with the page and expects that it neither asks nor complains. */
  async function visit(use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({ viewport: { width: 800, height: 900 }, ...options })
    await context.setOffline(true)
    const page = await context.newPage()
    const said: string[] = []
    page.on('request', (request) => said.push(request.url()))
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    await page.setContent(html)
    await use(page)
    expect(said).toEqual([])
    await context.close()
  }

  const field = (page: Page) => page.locator('#reply')
  const marks = (page: Page) => page.locator('mark').allTextContents()
  const rewrites = (page: Page, words: string) =>
    page.locator('#findings li', { has: page.getByRole('button', { name: words, exact: true }) })
  const rewrite = (page: Page, preview: string) => page.getByRole('button', { name: preview, exact: true })
  /** The words that are selected, so that typing replaces them. In the page's own words: they run there. */
  const selected = (page: Page) => page.evaluate<string>('getSelection().toString()')

  test('finds what is typed, rewrites it at a click, and takes it back', () =>
    visit(async (page) => {
      await field(page).pressSequentially('This could be effective.')
      expect(await marks(page)).toEqual(['could be'])
      expect(await page.locator('mark').getAttribute('class')).toBe('hedge')
      await rewrite(page, 'This is effective.').click()
      expect(await field(page).inputValue()).toBe('This is effective.')
      expect(await marks(page)).toEqual([])
      expect(await page.getByRole('status').textContent()).toBe('To say better: 0. Score: 100 of 100.')
      await page.keyboard.press('Control+z')
      expect(await field(page).inputValue()).toBe('This could be effective.')
      expect(await marks(page)).toEqual(['could be'])
    }))

  test('leads to the words, says why, and selects what is to be filled in', () =>
    visit(async (page) => {
      await field(page).pressSequentially('Thank you.\nWe will call you soon.')
      await expect.poll(() => rewrites(page, 'soon').locator('.why').textContent()).toContain('when')
      const list = page.getByRole('list', { name: 'What to say better' })
      expect(await list.getByRole('listitem').count()).toBe(1)
      expect(await list.getByRole('listitem').getAttribute('lang')).toBe('en')
      await page.getByRole('button', { name: 'soon', exact: true }).press('Enter')
      expect(await selected(page)).toBe('soon')
      await rewrite(page, 'We will call you by [[date]].').click()
      expect(await selected(page)).toBe('[[date]]')
      await page.keyboard.type('Friday')
      expect(await field(page).inputValue()).toBe('Thank you.\nWe will call you by Friday.')
      expect(await marks(page)).toEqual([])
    }))

  test('takes out what only fills, and keeps the rest', () =>
    visit(async (page) => {
      await field(page).fill('좀 따뜻해요. 이것은 새 제품이에요.')
      expect(await marks(page)).toEqual(['좀'])
      await rewrite(page, '따뜻해요.').click()
      expect(await field(page).inputValue()).toBe('따뜻해요. 이것은 새 제품이에요.')
      await page.keyboard.press('Control+z')
      expect(await marks(page)).toEqual(['좀'])
    }))

  test('waits for an input method, and keeps what was found meanwhile', () =>
    visit(async (page) => {
      const input = await page.context().newCDPSession(page)
      /** Letters that become syllables, and are then committed. */
      const compose = async (steps: readonly string[]) => {
        for (const text of steps) {
          const end = text.length
          await input.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end })
          expect(await marks(page)).toEqual(before)
        }
        await input.send('Input.insertText', { text: steps.at(-1) ?? '' })
      }
      await field(page).fill('배송이 조금 늦어요. ')
      const before = await marks(page)
      expect(before).toEqual(['조금'])
      await page.evaluate(`
        window.missed = []
        new MutationObserver(() => {
          const words = [...document.querySelectorAll('mark')].map((mark) => mark.textContent)
          if (!words.includes('조금')) missed.push(document.querySelector('#reply').value)
        }).observe(document.querySelector('#highlights'), { childList: true })`)
      for (const steps of [
        ['ㄸ', '따', '따ㄸ', '따뜨', '따뜻'],
        ['ㅎ', '하', '한'],
        [' '],
        ['ㄱ', '거', '것'],
        [' '],
      ]) {
        await compose(steps)
        expect(await marks(page)).toEqual(before)
      }
      await compose(['ㄱ', '가', '같', '같ㅇ', '같아', '같아요'])
      await expect.poll(() => marks(page)).toEqual(['조금', '따뜻한 것 같아요'])
      await page.keyboard.type('.')
      expect(await field(page).inputValue()).toBe('배송이 조금 늦어요. 따뜻한 것 같아요.')
      expect(await marks(page)).toEqual(['조금', '따뜻한 것 같아요'])
      expect(await page.evaluate('missed')).toEqual([])
      await rewrite(page, '따뜻해요.').click()
      expect(await field(page).inputValue()).toBe('배송이 조금 늦어요. 따뜻해요.')
    }))

  test('moves findings along while something is composed before them', () =>
    visit(async (page) => {
      const input = await page.context().newCDPSession(page)
      await field(page).fill('네, 그렇습니다. 배송이 조금 늦어요.')
      await field(page).press('Control+Home')
      await input.send('Input.imeSetComposition', { text: '아', selectionStart: 1, selectionEnd: 1 })
      expect(await field(page).inputValue()).toBe('아네, 그렇습니다. 배송이 조금 늦어요.')
      expect(await marks(page)).toEqual(['조금'])
      expect(await page.locator('#highlights').textContent()).toBe('아네, 그렇습니다. 배송이 조금 늦어요.\n')
      await input.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 })
      expect(await field(page).inputValue()).toBe('네, 그렇습니다. 배송이 조금 늦어요.')
      expect(await marks(page)).toEqual(['조금'])
    }))

  const persian = 'متأسفانه تا دوشنبه نمی‌توانیم سفارش شما را بفرستیم.'

  test.each(['light', 'dark'] as const)('lays Persian out from the right, %s', (colorScheme) =>
    visit(
      async (page) => {
        await field(page).pressSequentially(`${persian}\nWe will call you soon.`)
        expect(await marks(page)).toEqual(['متأسفانه', 'تا دوشنبه نمی‌توانیم', 'soon'])
        const box = async (locator: ReturnType<Page['locator']>) => {
          const { x = 0, y = 0, width = 0, height = 0 } = (await locator.boundingBox()) ?? {}
          return { left: x, right: x + width, top: y, bottom: y + height }
        }
        const paper = await box(page.locator('#highlights'))
        expect(await box(field(page))).toEqual(paper)
        const [first, second, third] = await Promise.all(
          [0, 1, 2].map((n) => box(page.locator('mark').nth(n))),
        )
        // The first word stands at the right edge, the next to its left; the English line keeps to the left.
        expect(paper.right - (first?.right ?? 0)).toBeLessThan(20)
        expect(second?.right ?? 0).toBeLessThan(first?.left ?? 0)
        expect(third?.right ?? 0).toBeLessThan((paper.left + paper.right) / 2)
        expect(third?.top ?? 0).toBeGreaterThan(first?.top ?? 0)
        const style = (selector: string, name: string) =>
          page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).${name}`)
        for (const selector of ['#reply', '#highlights', '#findings li', '#findings .why', '#findings .safe'])
          expect(await style(selector, 'direction')).toBe('rtl')
        const ink = Number(/\d+/.exec(await style('#reply', 'color'))?.[0])
        expect(ink < 128).toBe(colorScheme === 'light')
        await rewrite(page, 'تا دوشنبه نمی‌توانیم سفارش شما را بفرستیم.').click()
        expect(await marks(page)).toEqual(['تا دوشنبه نمی‌توانیم', 'soon'])
      },
      { colorScheme },
    ),
  )

  test('grows with the text, so that words and highlights stay together', () =>
    visit(
      async (page) => {
        await field(page).fill(`${'A long reply, line by line. '.repeat(40)}\n\nThis could be effective.\n`)
        const size = (id: string) =>
          page.evaluate(`[${id}.clientWidth, ${id}.clientHeight, ${id}.scrollHeight]`)
        expect(await size('reply')).toEqual(await size('highlights'))
        expect(await page.evaluate('reply.scrollHeight === reply.clientHeight')).toBe(true)
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      },
      { viewport: { width: 390, height: 800 } },
    ))

  test('is silent about what somebody else said', () =>
    visit(async (page) => {
      await field(page).pressSequentially('You wrote: “This could be effective.” We ship it on Monday.')
      expect(await marks(page)).toEqual([])
      await field(page).fill('> This could be effective.\n\nWe ship it on Monday.')
      expect(await marks(page)).toEqual([])
    }))

  test('costs little on each keystroke in a long reply', () =>
    visit(async (page) => {
      const reply = Array.from(
        { length: 40 },
        (_, n) => `Parcel ${n} might arrive soon, and the lamp is bright.`,
      )
      await field(page).fill(reply.join(' ').slice(0, 2000))
      await page.evaluate('performance.clearMeasures()')
      await field(page).press('Control+End')
      await field(page).pressSequentially(
        ' We might be able to send it soon, and we hope that it helps you all.',
      )
      const costs = await page.evaluate<number[]>(
        `performance.getEntriesByName('upword').map(({ duration }) => duration)`,
      )
      expect(costs).toHaveLength(69)
      expect(costs.sort((a, b) => a - b)[34]).toBeLessThan(50)
    }))
})
