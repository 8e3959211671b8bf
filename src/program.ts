/**
 * Patterns compiled to small programs and run with a memory of the states visited, so that a match costs at most
 * (size of the pattern) × (tokens of the sentence). After R. Cox, "Regular Expression Matching: the Virtual Machine
 * Approach" (2009), the bit-state backtracker: leftmost choice wins, captures included, and no pattern can explode.
 */
import { MARKED, type Node, type PlacePattern, type TokenTest } from './pattern'
import type { Sentence } from './sentence'

type Instruction =
  | { readonly op: 'token'; readonly test: TokenTest }
  | { readonly op: 'gap'; readonly crosses: boolean }
  | { readonly op: 'split'; first: number; second: number }
  | { readonly op: 'jump'; to: number }
  | { readonly op: 'save'; readonly register: number }
  | { readonly op: 'place'; readonly place: PlacePattern['place'] }
  | { readonly op: 'look'; readonly negative: boolean; readonly program: Program }
  | { readonly op: 'match' }

/** A compiled pattern. */
export interface Program {
  readonly code: readonly Instruction[]
  /** Capture names; capture k lies in registers 2k and 2k+1. */
  readonly names: readonly string[]
}

/** Where a language begins a clause besides after breaks. */
export type BreaksBefore = ((index: number, sentence: Sentence) => boolean) | undefined

/** Compiles a parsed pattern. */
export function compile(node: Node): Program {
  const code: Instruction[] = []
  const names: string[] = []
  const registerOf = (name: string): number => {
    const index = names.indexOf(name)
    return 2 * (index < 0 ? names.push(name) - 1 : index)
  }
  const emit = (instruction: Instruction): number => code.push(instruction) - 1
  const optional = (body: () => void, greedy: boolean) => {
    const split = emit({ op: 'split', first: 0, second: 0 })
    body()
    code[split] = greedy
      ? { op: 'split', first: split + 1, second: code.length }
      : { op: 'split', first: code.length, second: split + 1 }
  }
  const generate = (part: Node): void => {
    switch (part.kind) {
      case 'token':
        emit({ op: 'token', test: part.test })
        break
      case 'sequence':
        part.parts.forEach(generate)
        break
      case 'choice': {
        const ends: number[] = []
        part.options.forEach((option, index) => {
          if (index === part.options.length - 1) return generate(option)
          const split = emit({ op: 'split', first: 0, second: 0 })
          generate(option)
          ends.push(emit({ op: 'jump', to: 0 }))
          code[split] = { op: 'split', first: split + 1, second: code.length }
        })
        for (const end of ends) code[end] = { op: 'jump', to: code.length }
        break
      }
      case 'optional':
        optional(() => generate(part.part), true)
        break
      case 'gap': {
        // Nested, so that leaving the gap is one jump away from each step.
        const step = (left: number): void => {
          if (left === 0) return
          optional(() => {
            emit({ op: 'gap', crosses: part.crosses })
            step(left - 1)
          }, part.greedy)
        }
        step(part.max)
        break
      }
      case 'capture': {
        const register = registerOf(part.name)
        emit({ op: 'save', register })
        generate(part.part)
        emit({ op: 'save', register: register + 1 })
        break
      }
      case 'border':
        emit({ op: 'save', register: registerOf(MARKED) + (part.side === 'open' ? 0 : 1) })
        break
      case 'look': {
        // Looking at one token, by far the commonest, needs no program of its own.
        const { negative, part: seen } = part
        if (seen.kind !== 'token') emit({ op: 'look', negative, program: compile(seen) })
        else
          emit({
            op: 'place',
            place: (index, sentence) => {
              const token = sentence.tokens[index]
              return (token !== undefined && seen.test(token, index, sentence)) !== negative
            },
          })
        break
      }
      case 'place':
        emit({ op: 'place', place: part.place })
    }
  }
  generate(node)
  emit({ op: 'match' })
  return { code, names }
}

/** The end of a match and the token ranges of its captures, by register. */
export interface Run {
  readonly end: number
  readonly registers: readonly number[]
}

// States visited in the run with this number; shared by all runs, so that nothing is cleared or allocated.
let visited = new Uint32Array(4096)
let runNumber = 0

/** Matches a program with its first token at `start`; the choice written first wins. */
export function run(program: Program, sentence: Sentence, start: number, breaksBefore: BreaksBefore): Run | undefined {
  const { code, names } = program
  const { tokens } = sentence
  const width = tokens.length + 1
  if (visited.length < code.length * width) visited = new Uint32Array(code.length * width * 2)
  if (++runNumber > 0xfffffffe) {
    visited.fill(0)
    runNumber = 1
  }
  const number = runNumber
  const registers: number[] = new Array(names.length * 2).fill(-1)
  const stack: number[] = [0, start]
  while (stack.length > 0) {
    let at = stack.pop() as number // pushed in pairs
    let pc = stack.pop() as number
    if (pc < 0) {
      registers[-pc - 1] = at
      continue
    }
    for (;;) {
      const state = pc * width + at
      if (visited[state] === number) break
      visited[state] = number
      const instruction = code[pc] as Instruction // every jump stays inside the program
      if (instruction.op === 'match') return { end: at, registers }
      if (instruction.op === 'split') {
        stack.push(instruction.second, at)
        pc = instruction.first
      } else if (instruction.op === 'jump') pc = instruction.to
      else if (instruction.op === 'save') {
        stack.push(-instruction.register - 1, registers[instruction.register] as number)
        registers[instruction.register] = at
        pc++
      } else if (instruction.op === 'place') {
        if (!instruction.place(at, sentence)) break
        pc++
      } else if (instruction.op === 'look') {
        const seen = visited
        visited = new Uint32Array(instruction.program.code.length * width)
        const found = run(instruction.program, sentence, at, breaksBefore) !== undefined
        visited = seen
        if (found === instruction.negative) break
        pc++
      } else {
        const token = tokens[at]
        if (!token) break
        if (instruction.op === 'gap') {
          if (!instruction.crosses && (token.breaks || breaksBefore?.(at, sentence))) break
        } else if (!instruction.test(token, at, sentence)) break
        at++
        pc++
      }
    }
  }
  return undefined
}
