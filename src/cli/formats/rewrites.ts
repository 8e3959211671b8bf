import { pathName } from '../field-path'
import type { Problem } from '../reading'
import type { RewrittenFile, RewrittenReply } from '../rewriting'
import { type Colors, counted, visible } from '../terminal'
import { problemJson } from './json'
import { jsonText } from './json-text'

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** What was rewritten, file by file, and what is left to a person. */
export function formatRewrites(files: readonly RewrittenFile[], dryRun: boolean, colors: Colors): string {
  const lines: string[] = []
  for (const { library, replies } of files) {
    const changed = replies.filter(({ applied }) => applied.length > 0)
    if (changed.length === 0) continue
    const rewrites = counted(sum(changed.map(({ applied }) => applied.length)), 'rewrite')
    lines.push(
      `${colors.bold(visible(library.name))}: ${rewrites} in ${counted(changed.length, 'reply', 'replies')}`,
    )
  }
  const replies = files.flatMap((file) => file.replies)
  const made = sum(replies.map(({ applied }) => applied.length))
  const left = sum(replies.map(({ remaining }) => remaining))
  const slots = sum(replies.map((reply) => reply.slots.length))
  const done = dryRun
    ? `${counted(made, 'rewrite')} ready; run without --dry-run to make them.`
    : `${counted(made, 'rewrite')} made.`
  lines.push(`${counted(replies.length, 'reply', 'replies')} read, ${done}`)
  if (slots > 0) lines.push(`${counted(slots, 'slot')} in braces to fill in before sending.`)
  lines.push(
    left === 0
      ? 'Everything reads positive and definite.'
      : `${counted(left, 'phrase')} left for you: upword check shows them.`,
  )
  return `${lines.join('\n')}\n`
}

/**
 * The result of `fix --reporter json`. Stable: within a major version members are added, never renamed or taken away.
 *
 *     {
 *       "version": 1,                        the version of this shape
 *       "dryRun": false,
 *       "files": [{
 *         "file": "macros.json",
 *         "changed": true,                   whether the file differs from before, or would without --dry-run
 *         "replies": [{                      those with a rewrite or with something left to do
 *           "path": ["macros", 0, "reply"], "field": "macros.0.reply",
 *           "applied": [{ "concept": "…", "rule": "…", "applicability": "safe", "before": "…", "after": "…" }],
 *           "remaining": 1,                  findings that are left
 *           "slots": ["date"]                facts to fill in
 *         }]
 *       }],
 *       "unread": [{ "file": "b.json", "line": 3, "column": 1, "reason": "…" }],   as in check
 *       "summary": { "files": 1, "replies": 24, "rewrites": 12, "remaining": 19 }
 *     }
 */
export function formatRewritesJson(
  files: readonly RewrittenFile[],
  unread: readonly Problem[],
  dryRun: boolean,
): string {
  const replies = files.flatMap((file) => file.replies)
  const result = {
    version: 1,
    dryRun,
    files: files.map((file) => ({
      file: file.library.name,
      changed: file.edits.length > 0,
      replies: file.replies.filter(({ applied, remaining }) => applied.length + remaining > 0).map(replyJson),
    })),
    unread: unread.map(problemJson),
    summary: {
      files: files.length,
      replies: replies.length,
      rewrites: sum(replies.map(({ applied }) => applied.length)),
      remaining: sum(replies.map(({ remaining }) => remaining)),
    },
  }
  return `${jsonText(result, 2)}\n`
}

function replyJson({ field, applied, remaining, slots }: RewrittenReply) {
  return { path: field.path, field: pathName(field.path), applied, remaining, slots }
}
