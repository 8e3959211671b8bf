/** Last touches to a rewritten English sentence. */
import { article } from './morphology'

/** "Please note that please sign" asks once; thanks need no announcement. */
const ASKED_TWICE =
  /\b(?:please )?(?:note|remember|be aware|be advised|bear in mind|keep in mind) that (please|thank you|happy to)\b/gi

/**
 * The article before a word that changed; slots and masks take "a". A request that was announced is made.
 * Apostrophes are the writer's.
 */
export function polish(text: string, before: string): string {
  const curly = before.includes('’') && !before.includes("'")
  const typeset = curly ? text.replaceAll("'", '’') : text
  return typeset
    .replace(ASKED_TWICE, '$1')
    .replace(/\b(an?) ([a-z]+)/gi, (all, found: string, next: string) => {
      const right = article(next)
      if (found.toLowerCase() === right || before.includes(all)) return all
      return `${found[0] === 'A' ? right.replace('a', 'A') : right} ${next}`
    })
}
