/** Finds and fills the slots of rewrites, written as the user wants them. */
export class SlotStyle {
  readonly #before: string
  readonly #after: string

  /** @param example a slot called `name`, such as `{name}` */
  constructor(example: string) {
    const at = example.indexOf('name')
    this.#before = example.slice(0, at)
    this.#after = example.slice(at + 'name'.length)
  }

  /** The names of the slots that a rewrite adds to what stood there, each once. */
  added(replacement: string, original: string): readonly string[] {
    const there = this.#names(original)
    return [...new Set(this.#names(replacement).filter((name) => !there.includes(name)))]
  }

  /** Puts a value into every slot of a name. */
  fill(text: string, name: string, value: string): string {
    return text.replaceAll(this.#before + name + this.#after, () => value)
  }

  #names(text: string): readonly string[] {
    // Without a sign around it, a slot cannot be told from a word.
    if (this.#before + this.#after === '') return []
    const names: string[] = []
    for (const { 0: name, index } of text.matchAll(/[a-z][a-z-]*/g)) {
      const end = index + name.length
      const written = text.slice(index - this.#before.length, end + this.#after.length)
      if (index >= this.#before.length && written === this.#before + name + this.#after) names.push(name)
    }
    return names
  }
}
