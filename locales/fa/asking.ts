/** Roundabout requests made plain: میشه لطف کنید … بفرستید؟ → لطفاً … بفرستید. */
import type { Match, Rewrite } from '../contract'
import { all, hasPlease, put, requests, say } from './turn'

/** The cue gives way to please, the verb becomes a request, the question a statement. */
export function asked(m: Match<'cue'>): Rewrite | undefined {
  const { sentence } = m
  const { start, end } = m.range('cue')
  const turned = requests(m, end)
  if (turned === undefined) return undefined
  const last = sentence.tokens[sentence.tokens.length - 1]
  const mark =
    sentence.question && last?.kind === 'mark'
      ? [put(m, sentence.tokens.length - 1, sentence.tokens.length, '.')]
      : []
  const stop = sentence.tokens[end]?.key === '،' ? end + 1 : end
  const please = hasPlease(sentence, end) ? '' : say(sentence, 'لطفاً')
  return all([put(m, start, stop, please), ...turned, ...mark])
}
