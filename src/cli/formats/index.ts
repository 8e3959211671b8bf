import type { Reporter } from '../choices'
import type { Report } from '../report'
import { formatCsv } from './csv'
import { formatGitHub } from './github'
import { formatHtml } from './html'
import { formatJson } from './json'
import { formatJsonLines } from './jsonl'
import { formatJUnit } from './junit'
import { formatMarkdown } from './markdown'
import { formatSarif } from './sarif'

/** Results for programs and pages; for people in a terminal there is `pretty`. */
export const formatters = {
  json: formatJson,
  jsonl: formatJsonLines,
  sarif: formatSarif,
  junit: formatJUnit,
  github: formatGitHub,
  markdown: formatMarkdown,
  csv: formatCsv,
  html: formatHtml,
} as const satisfies Readonly<Record<Exclude<Reporter, 'pretty'>, (report: Report) => string>>
