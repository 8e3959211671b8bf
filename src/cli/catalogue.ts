import type { Expression, Pack } from '../../locales/contract'
import type { ConceptId } from '../../rules'

/** What a language has for a concept: rules, or a reason why there are none. */
export type Cell =
  | ({ readonly state: 'written' } & Pick<Expression, 'message' | 'why' | 'rules' | 'flags' | 'allows'>)
  | { readonly state: 'inapplicable' | 'pending'; readonly reason: string }

/** The cell of a language for a concept. */
export function cellOf({ row }: Pack, id: ConceptId): Cell {
  const cell = row[id]
  if ('inapplicable' in cell) return { state: 'inapplicable', reason: cell.inapplicable }
  if ('pending' in cell) return { state: 'pending', reason: cell.pending }
  const { message, why, rules, flags, allows } = cell
  return { state: 'written', message, why, rules, flags, allows }
}

/** The public id of a rule, as findings carry it. */
export function ruleId({ code }: Pack, concept: ConceptId, name: string): string {
  return `${code}/${concept}/${name}`
}
