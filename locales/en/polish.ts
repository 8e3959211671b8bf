/** Last touches to a rewritten English sentence. */
import { article } from './morphology'

/** The article before a word that changed; slots and masks take "a". */
export function polish(text: string, before: string): string {
  return text.replace(/\b(an?) ([a-z]+)/gi, (all, found: string, next: string) => {
    const right = article(next)
    if (found.toLowerCase() === right || before.includes(all)) return all
    return `${found[0] === 'A' ? right.replace('a', 'A') : right} ${next}`
  })
}
