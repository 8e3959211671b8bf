import type { Report } from '../report'
import { problemJson, replyJson, summaryJson } from './json'
import { jsonText } from './json-text'

/**
 * The result of `--reporter jsonl`: one line for each reply, for each file that was left alone, and last for the
 * summary. `type` tells them apart; the rest is as in `--reporter json`.
 *
 *     {"type":"reply","file":"macros.json","field":"macros.0.reply", … "findings":[…]}
 *     {"type":"unread","file":"b.json","line":3,"column":1,"reason":"…"}
 *     {"type":"summary","files":1,"replies":1, …}
 */
export function formatJsonLines({ files, unread, summary }: Report): string {
  const lines = [
    ...files.flatMap(({ name, replies }) =>
      replies.map((reply) => ({ type: 'reply', file: name, ...replyJson(reply) })),
    ),
    ...unread.map((problem) => ({ type: 'unread', ...problemJson(problem) })),
    { type: 'summary', ...summaryJson(summary) },
  ]
  return lines.map((line) => `${jsonText(line)}\n`).join('')
}
