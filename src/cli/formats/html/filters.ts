import type { Applicability } from '../../../stages/guard'
import type { Report } from '../../report'
import { languageName } from './language'
import { html, type Markup } from './markup'

/** What replies can be chosen by, and which values there are. */
export interface Filter {
  readonly name: 'language' | 'concept' | 'action'
  readonly legend: string
  /** Values with the words for them. */
  readonly choices: readonly (readonly [value: string, words: string])[]
}

const actions: Readonly<Record<Applicability | 'advice', string>> = {
  safe: 'safe: same meaning',
  review: 'review: firmer',
  fill: 'fill: a fact to add',
  advice: 'advice alone',
}

/** The filters that this report needs. */
export function filtersOf({ summary }: Pick<Report, 'summary'>): readonly Filter[] {
  const open = summary.byLanguage.filter(({ findings }) => findings > 0)
  const languages = open.map(({ language }) => [language, languageName(language)] as const)
  const concepts = summary.byConcept.map(([id, count]) => [id, `${id} (${count})`] as const)
  const present = Object.entries(actions).filter(([id]) => summary.byApplicability[id as Applicability] > 0)
  const filters: readonly Filter[] = [
    { name: 'language', legend: 'Language', choices: languages },
    { name: 'concept', legend: 'Concept', choices: concepts },
    { name: 'action', legend: 'Rewrite', choices: present },
  ]
  return filters.filter(({ choices }) => choices.length > 1)
}

/** The buttons themselves, unseen: they stand before all that they rule, so that style alone does the rest. */
export function filterButtons(filters: readonly Filter[]): Markup {
  const button = (name: string, value: string, checked: string) =>
    html`<input type="radio" name="${name}" id="${name}-${value}" value="${value}"${checked}>\n`
  return html`${filters.map(({ name, choices }) => [
    button(name, 'all', ' checked'),
    ...choices.map(([value]) => button(name, value, '')),
  ])}`
}

/** The filters as people see them: a label for each button, and a search. */
export function filterForm(filters: readonly Filter[]): Markup {
  return html`
<div class="filters" role="group" aria-label="Filters">
${filters.map(labels)}
<p class="search" hidden><label>Words <input type="search" id="words"></label> <output id="count"></output></p>
</div>`
}

function labels({ name, legend, choices }: Filter): Markup {
  const label = (value: string, words: string) => html`<label for="${name}-${value}">${words}</label>\n`
  return html`
<p><b>${legend}</b>
${label('all', 'all')}${choices.map(([value, words]) => label(value, words))}</p>`
}

/**
 * Style rules that show what is chosen and hide what it leaves out. They reach from a button to what follows it:
 * `:has()` would have the browser look at every reply again and again.
 */
export function filterStyle(filters: readonly Filter[]): string {
  const rules = ({ name, choices }: Filter) => [
    chosen(name, 'all'),
    ...choices.map(
      ([value]) =>
        `${chosen(name, value)}#${name}-${value}:checked ~ .replies > .reply:not([data-${name}~="${value}"]) { display: none }\n`,
    ),
  ]
  return filters.flatMap(rules).join('')
}

function chosen(name: string, value: string): string {
  const label = `~ .filters label[for="${name}-${value}"]`
  return `#${name}-${value}:checked ${label} { border-color: var(--accent); color: var(--accent); font-weight: 600 }
#${name}-${value}:focus-visible ${label} { outline: 2px solid var(--accent); outline-offset: 2px }
`
}
