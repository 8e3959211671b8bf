/** Numbers, links and placeholders: what a rewrite may neither lose nor invent. Slots of upword's own do not count. */
const FACT = /\{\{[^{}]*\}\}|\p{Nd}(?:[\p{Nd}.,:/]*\p{Nd})?|https?:\S+/gu
const SLOT = /(?<!\{)\{[a-z][^{}]*\}(?!\})/g

/** The facts of a text, sorted. */
export const factsOf = (text: string): readonly string[] => (text.replace(SLOT, '').match(FACT) ?? []).sort()
