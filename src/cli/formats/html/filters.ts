import type { Applicability } from '../../../stages/guard'
import type { Report } from '../../report'
import { languageName } from './language'
import { html, type Markup } from './markup'

/** What replies can be chosen by, and which values there are. */
interface Filter {
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

/** The filters as buttons, of which one of each kind is chosen. */
export function filterForm(filters: readonly Filter[]): Markup {
  return html`
<form class="filters" aria-label="Filters">
${filters.map(fieldset)}
<p class="search" hidden><label>Words <input type="search" id="words"></label> <output id="count"></output></p>
</form>`
}

function fieldset({ name, legend, choices }: Filter): Markup {
  const option = (value: string, words: string, checked: string) =>
    html`<label><input type="radio" name="${name}" id="${name}-${value}"${checked}>${words}</label>\n`
  return html`
<fieldset>
<legend>${legend}</legend>
${option('', 'all', ' checked')}${choices.map(([value, words]) => option(value, words, ''))}</fieldset>`
}

/** Style rules that hide what the chosen button leaves out: filters work without a script. */
export function filterStyle(filters: readonly Filter[]): string {
  const rule = (name: string, value: string) =>
    `body:has(#${name}-${value}:checked) .reply:not([data-${name}~="${value}"]) { display: none }\n`
  return filters.flatMap(({ name, choices }) => choices.map(([value]) => rule(name, value))).join('')
}
