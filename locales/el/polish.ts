/** Last touches to a rewritten Greek sentence. */
import { spellingOf, stripAccents } from './normalise'

/** New words in the spelling of the sentence: a chat without accents gets none. Capitals are the engine's. */
export const polish = (text: string, before: string): string =>
  spellingOf(before) === 'unaccented' ? stripAccents(text) : text
