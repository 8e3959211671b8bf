/**
 * Syllables and the place of the accent, after the school grammar (Νεοελληνική Γραμματική, §§ 34-47): one accent
 * a word, on one of the last three syllables; a digraph bears it on its second letter; an enclitic after a
 * word accented on the third syllable from the end calls a second accent (το αίτημά σας).
 */

const VOWELS = 'αεηιουωάέήίόύώϊϋΐΰ'
const ACCENTED = 'άέήίόύώΐΰ'
const BARE = 'αεηιουωϊϋ'
const DIGRAPHS = new Set(['αι', 'ει', 'οι', 'υι', 'ου', 'αυ', 'ευ', 'ηυ'])

const isVowel = (letter: string): boolean => letter !== '' && VOWELS.includes(letter)

/** A small letter without its tonos. */
const bareOf = (letter: string): string => {
  const at = ACCENTED.indexOf(letter)
  return at < 0 ? letter : BARE.charAt(at)
}

/** A small word without its tonos; a diaeresis stays. */
export const bare = (word: string): string => {
  let out = ''
  for (let at = 0; at < word.length; at++) out += bareOf(word.charAt(at))
  return out
}

/** Index of the letter that would bear the accent, for each syllable, first to last. Expects small letters. */
const nuclei = (word: string): number[] => {
  const found: number[] = []
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at)
    if (!isVowel(letter)) continue
    const next = word.charAt(at + 1)
    // A tonos on the first of two vowels, or a diaeresis on the second, keeps them apart: ρολόι, προϊόν.
    if (DIGRAPHS.has(letter + bareOf(next)) && next !== 'ϊ' && next !== 'ϋ') at++
    found.push(at)
  }
  return found
}

/** The number of syllables of a small word. */
export const syllables = (word: string): number => nuclei(word).length

/** The accented syllable counted from the end (1 last, 2 last but one, 3), 0 for a word without accent. */
export const accentFromEnd = (word: string): number => {
  const places = nuclei(word)
  for (let back = 1; back <= places.length; back++) {
    if (ACCENTED.includes(word.charAt(places[places.length - back] ?? 0))) return back
  }
  return 0
}

/** The word accented on the syllable that is `fromEnd` from the end, or on its first when it is shorter. */
export const accentAt = (word: string, fromEnd: number): string => {
  const plain = bare(word)
  const places = nuclei(plain)
  if (places.length < 2) return plain
  const at = places[Math.max(0, places.length - fromEnd)] ?? 0
  const letter = plain.charAt(at)
  return plain.slice(0, at) + (ACCENTED.charAt(BARE.indexOf(letter)) || letter) + plain.slice(at + 1)
}

/** The word as it stands before an enclitic: αίτημα → αίτημά (σας), ενημέρωσε → ενημέρωσέ (μας). */
export const beforeEnclitic = (word: string): string => {
  const small = word.toLowerCase()
  if (accentFromEnd(small) !== 3) return word
  const at = nuclei(bare(small)).at(-1)
  if (at === undefined) return word
  const letter = bareOf(small.charAt(at))
  return word.slice(0, at) + (ACCENTED.charAt(BARE.indexOf(letter)) || letter) + word.slice(at + 1)
}

/** The word without the second accent that an enclitic called: αίτημά (σας) → αίτημα. */
export const withoutEnclitic = (word: string): string => {
  const small = word.toLowerCase()
  const places = nuclei(small)
  const last = places.at(-1)
  if (last === undefined || places.length < 3 || !ACCENTED.includes(small.charAt(last))) return word
  const accents = places.filter((at) => ACCENTED.includes(small.charAt(at)))
  if (accents.length < 2) return word
  return word.slice(0, last) + bareOf(small.charAt(last)) + word.slice(last + 1)
}

const KEEPS_NU = 'αεηιουωκπτξψ'
const KEEPS_NU_PAIRS = ['μπ', 'ντ', 'γκ', 'τσ', 'τζ']

/** Whether την, δεν, μην keep their ν before this word (vowel, κ π τ ξ ψ, μπ ντ γκ τσ τζ); anything not Greek keeps it. */
export const keepsNu = (next: string): boolean => {
  const small = bare(next.slice(0, 2).toLowerCase().normalize('NFC'))
  const first = small.charAt(0)
  if (first < 'ͱ' || first > 'ώ') return true
  return KEEPS_NU.includes(first) || first === 'ϊ' || first === 'ϋ' || KEEPS_NU_PAIRS.includes(small)
}
