/** The page that `report` makes, as text and in a real browser. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Parser } from 'htmlparser2'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import * as engine from '../../src'
import { run } from '../../src/cli/program'
import { Folder, upword } from './fake'

const attack = '</script><script>document.title="run"</script><img src=x onerror=alert(1)>'
const replies = JSON.stringify({
  replies: [
    {
      id: 'late-en',
      title: 'Late parcel',
      text: "Hi {{name}},\n\nUnfortunately, we can't ship until Monday. It might rain.",
    },
    {
      id: 'late-fa',
      title: 'تأخیر',
      text: 'متأسفانه تا دوشنبه نمی‌توانیم سفارش {{order_id}} شما را بفرستیم. به‌زودی با شما تماس می‌گیریم.',
    },
    {
      id: 'late-ko',
      title: '지연',
      text: '죄송하지만 월요일까지는 상품을 보내 드릴 수 없습니다. 빠른 시일 내에 연락드리겠습니다.',
    },
    { id: 'late-el', title: 'Καθυστέρηση', text: 'Δυστυχώς θα επικοινωνήσουμε μαζί σας σύντομα.' },
    { id: 'late-tr', title: 'Gecikme', text: 'Maalesef size en kısa sürede dönüş yapacağız.' },
    { id: 'fine', title: 'Fine', text: 'Your order ships on Monday.' },
    { id: attack, title: `"'>${attack}`, text: `We might ship ${attack} \u202esoon\u0007, we think.` },
  ],
})

/** The report of the real engine. */
async function pageOf(folder: Folder): Promise<string> {
  const sink = { isTTY: false, isClosed: false, write: () => undefined, drained: async () => undefined }
  const machine = {
    cwd: folder.path,
    stdin: { isTTY: true, size: undefined, read: async () => Buffer.alloc(0), chunks: async function* () {} },
    ...{ stdout: sink, stderr: sink, env: {}, ask: async () => undefined },
    onInterrupt: () => ({ end: () => undefined }),
  }
  const code = await run(['report', 'm.json', 'x.json', '-o', 'report.html'], {
    machine,
    version: '1.2.3',
    loadEngine: async () => engine,
  })
  expect(code).toBe(2)
  return folder.read('report.html')
}

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

describe('the page', () => {
  test('holds no element that it did not make, and asks nobody for anything', async () => {
    const page = await pageOf(new Folder({ 'm.json': replies, 'x.json': '{' }))
    const elements = new Map<string, number>()
    const outward: string[] = []
    const parser = new Parser({
      onopentag(name, attributes) {
        elements.set(name, (elements.get(name) ?? 0) + 1)
        for (const [attribute, value] of Object.entries(attributes)) {
          if (/^(?:src|href|srcset|action|style|on.*)$/.test(attribute) || /url\(|@import/.test(value))
            outward.push(`${name} ${attribute}`)
        }
      },
    })
    parser.write(page)
    parser.end()
    expect(outward).toEqual([])
    expect([
      elements.get('script'),
      elements.get('style'),
      elements.get('img'),
      elements.get('link'),
    ]).toEqual([1, 1, undefined, undefined])
    expect(page).toContain('\\u{202e}')
    expect(page).toContain('\\u{7}')
  })

  test('lets nothing run but its own style and script', async () => {
    const page = await pageOf(new Folder({ 'm.json': replies, 'x.json': '{' }))
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''
    const hash = (name: string) => {
      const source = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(page)?.[1] ?? ''
      return `'sha256-${createHash('sha256').update(source).digest('base64')}'`
    }
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash('style')}`,
      `script-src ${hash('script')}`,
      "base-uri 'none'",
      "form-action 'none'",
    ])
  })

  test('shows words and change marked, in the direction of their language', async () => {
    const page = await pageOf(new Folder({ 'm.json': replies, 'x.json': '{' }))
    expect(page).toContain('lang="fa" dir="rtl"')
    expect(page).toContain('<mark><del>Unfortunately</del></mark>')
    expect(page).toMatch(/<ins>[^<]+<\/ins> Monday/)
    expect(page).toContain('<h3><bdi>تأخیر</bdi></h3>')
    expect(page).toContain('x.json</bdi>:1:2: the JSON ends')
  })

  test('is content with a library that is fine', async () => {
    const folder = new Folder({ 'a.txt': 'All is well.' })
    const { code, out } = await upword(folder, ['report', 'a.txt', '--reporter', 'html'])
    expect(code).toBe(0)
    expect(out).toContain('<h2>Every reply is ready to send.</h2>')
    expect(out).not.toContain('<script>')
  })

  test('is the same every time', async () => {
    const folder = new Folder({ 'm.json': replies, 'x.json': '{' })
    expect(await pageOf(folder)).toBe(await pageOf(folder))
  })
})

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
)

// Skipped where no Chromium is installed: `apt-get install chromium` brings one.
describe.skipIf(executablePath === undefined)('in a browser (skipped where no Chromium is found)', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] })
  })
  afterAll(() => browser?.close())

  async function open(options: BrowserContextOptions = {}): Promise<{ page: Page; said: string[] }> {
    const folder = new Folder({ 'm.json': replies, 'x.json': '{' })
    await pageOf(folder)
    const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options })
    const page = await context.newPage()
    const said: string[] = []
    const url = pathToFileURL(folder.at('report.html')).href
    page.on('request', (request) => request.url() === url || said.push(request.url()))
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    page.on('dialog', (dialog) => {
      said.push(dialog.message())
      void dialog.dismiss()
    })
    await page.goto(url)
    return { page, said }
  }
  const titles = (page: Page) => page.locator('.reply:visible h3').allTextContents()

  test('shows all replies, lowest score first, and says nothing', async () => {
    const { page, said } = await open()
    expect(await titles(page)).toHaveLength(6)
    expect(await page.title()).toMatch(/^upword: score \d+ of 100$/)
    expect(await page.locator('#count').textContent()).toBe('6 of 6 shown')
    expect(said).toEqual([])
  })

  test.each([true, false])('filters with scripts: %s', async (javaScriptEnabled) => {
    const { page, said } = await open({ javaScriptEnabled })
    await page.locator('label[for="language-fa"]').click()
    expect(await titles(page)).toEqual(['تأخیر'])
    await page.locator('label[for="language-en"]').click()
    await page.locator('label[for="concept-opinion"]').click()
    expect(await titles(page)).toHaveLength(1)
    await page.locator('label[for="action-review"]').click()
    expect(await page.locator('.search').isVisible()).toBe(javaScriptEnabled)
    expect(said).toEqual([])
  })

  test('searches words', async () => {
    const { page } = await open()
    await page.locator('#words').fill('PARCEL')
    expect(await titles(page)).toEqual(['Late parcel'])
    expect(await page.locator('#count').textContent()).toBe('1 of 6 shown')
  })

  test('filters thousands of replies at once', async () => {
    const folder = new Folder({
      'a.json': JSON.stringify(
        Array.from({ length: 3000 }, (_, id) => ({
          id,
          text: `It is ${['soon', 'maybe so'][id % 2]}, Ada ${id}.`,
        })),
      ),
    })
    await upword(folder, ['report', 'a.json', '-o', 'report.html'])
    const page = await browser.newPage()
    await page.goto(pathToFileURL(folder.at('report.html')).href)
    const started = performance.now()
    await page.locator('label[for="concept-likelihood"]').click()
    expect(await page.locator('#count').textContent()).toBe('1500 of 3000 shown')
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  test('lays Persian out from the right, in both themes, on phones, and on paper', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open({ colorScheme, viewport: { width: 390, height: 800 } })
      // In the page's own words: they run there.
      const style = (name: string) =>
        page.evaluate<string>(`getComputedStyle(document.querySelector('.text[lang=fa]')).${name}`)
      const first = (colour: string) => Number(/\d+/.exec(colour)?.[0])
      expect(await style('direction')).toBe('rtl')
      const paper = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
      expect(first(await style('color')) < first(paper)).toBe(colorScheme === 'light')
      // Nothing sticks out at the side.
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      await page.emulateMedia({ media: 'print', colorScheme })
      expect(await page.locator('.filters').isVisible()).toBe(false)
      expect(first(await style('color'))).toBeLessThan(60)
    }
  })
})
