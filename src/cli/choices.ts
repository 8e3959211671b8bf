/** What options and configurations may be set to. */
export { formats } from '../text'
export const certainties = ['raise', 'keep'] as const
export const messageLanguages = ['auto', 'en'] as const

/** How results can be shown to people and to programs. */
export const plainReporters = ['pretty', 'json'] as const
export type PlainReporter = (typeof plainReporters)[number]

/** How results of a check can be shown. */
export const reporters = [
  ...plainReporters,
  ...(['jsonl', 'sarif', 'junit', 'github', 'markdown', 'csv', 'html'] as const),
] as const
export type Reporter = (typeof reporters)[number]
