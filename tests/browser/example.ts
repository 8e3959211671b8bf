/** A reply field that shows what could be said better while it is written. */
import { createChecker, type Edit, type Finding, mapFindings, type Suggestion } from 'upword/core'
import { el } from 'upword/locales/el'
import { en } from 'upword/locales/en'
import { fa } from 'upword/locales/fa'
import { ko } from 'upword/locales/ko'
import { tr } from 'upword/locales/tr'

const part = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind
const reply = part<HTMLTextAreaElement>('reply')

const packs = [en, tr, ko, el, fa]
const checker = createChecker({ packs, slots: '[[name]]' })
const session = checker.createSession(reply.value)
const slot = /\[\[.*?\]\]/

/** What is on the screen. While an input method composes, it is ahead of the session. */
let shown: { text: string; findings: readonly Finding[] } = { text: '', findings: [] }
let isComposing = false

/** The one stretch in which two texts differ. */
function difference(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let same = 0
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same++
  return { start, end: before.length - same, replacement: after.slice(start, after.length - same) }
}

/** Half a syllable is not checked: until the input method is done, what was found moves along with the words. */
function read(): void {
  const text = reply.value
  const before = performance.now()
  const findings = isComposing
    ? mapFindings(shown.findings, difference(shown.text, text))
    : session.edit(difference(session.text, text)).findings
  performance.measure('upword', { start: before }) // for the browser's performance panel
  shown = { text, findings }
  show()
}

function show(): void {
  const { text, findings } = shown
  const highlights: Node[] = []
  let at = 0
  for (const finding of findings) {
    if (finding.start < at) continue
    highlights.push(new Text(text.slice(at, finding.start)), element('mark', finding.category, finding.text))
    at = finding.end
  }
  // A line break at the end of an element takes no room; one more, and the one before it does.
  part('highlights').replaceChildren(...highlights, `${text.slice(at)}\n`)
  part('findings').replaceChildren(...findings.map(item))
  const summary = `To say better: ${findings.length}. Score: ${session.result.score} of 100.`
  // Set anew, it would be read out anew.
  if (part('summary').textContent !== summary) part('summary').textContent = summary
}

function element(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = text
  return made
}

/** A finding in the list: its words lead to the place, each rewrite shows the sentence as it will stand. */
function item(finding: Finding): HTMLElement {
  const words = element('button', 'words', finding.text)
  words.onclick = () => select(finding.start, finding.end)
  const rewrites = finding.suggestions.map((suggestion) => {
    const button = element('button', suggestion.applicability, suggestion.preview)
    button.onclick = () => accept(suggestion)
    return button
  })
  const made = element('li', finding.category, '')
  made.lang = finding.rule.slice(0, 2) // language/concept/rule
  made.dir = 'auto'
  made.append(words, element('p', 'why', `${finding.message} ${finding.why}`), ...rewrites)
  return made
}

function select(start: number, end: number): void {
  reply.focus()
  reply.setSelectionRange(start, end)
}

/** The command types as a person would, so that the browser's own undo takes it back; `input` follows. */
function accept({ start, end, replacement }: Suggestion): void {
  select(start, end)
  document.execCommand(replacement === '' ? 'delete' : 'insertText', false, replacement)
  const found = slot.exec(replacement)
  if (found) select(start + found.index, start + found.index + found[0].length)
}

reply.addEventListener('input', read)
reply.addEventListener('compositionstart', () => {
  isComposing = true
})
reply.addEventListener('compositionend', () => {
  isComposing = false
  read()
})
read()
// With its first sentence a pack sets itself up: now, one after the other, rather than at somebody's keystroke.
for (const { code } of packs) setTimeout(() => checker.check('1', { language: code }))
