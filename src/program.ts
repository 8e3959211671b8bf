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
          if (index === part.options.length - 1) {
            generate(option)
            return
          }
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

/** The tests of which the first token must pass one; nothing where a match may begin otherwise. */
export function firstTests(node: Node): readonly TokenTest[] | undefined {
  switch (node.kind) {
    case 'token':
      return [node.test]
    case 'capture':
      return firstTests(node.part)
    case 'choice': {
      const all = node.options.map(firstTests)
      return all.every((tests) => tests !== undefined) ? all.flat() : undefined
    }
    case 'sequence': {
      const tests: TokenTest[] = []
      for (const part of node.parts) {
        if (part.kind === 'border' || part.kind === 'place' || part.kind === 'look') continue
        const isOptional = part.kind === 'optional'
        const found = firstTests(isOptional ? part.part : part)
        if (!found) return undefined
        tests.push(...found)
        if (!isOptional) return tests
      }
      return undefined
    }
    default:
      return undefined
  }
}

/** The end of a match and the token ranges of its captures, by register. */
export interface Run {
  readonly end: number
  readonly registers: readonly number[]
}

/** What a run writes on; kept from run to run, so that nothing is cleared or allocated. */
interface Board {
  /** For each state, the number of the last run that came by. */
  visited: Uint32Array
  /** Pairs: a program counter and a token; or a register, as −1 − register, and its value before. */
  stack: number[]
  registers: number[]
}

const newBoard = (): Board => ({ visited: new Uint32Array(4096), stack: [], registers: [] })

/** One board for each depth of looks inside looks. */
const boards: Board[] = [newBoard()]
let depth = 0
let runNumber = 0

/** Matches a program with its first token at `start`; the choice written first wins. */
export function run(
  program: Program,
  sentence: Sentence,
  start: number,
  breaksBefore: BreaksBefore,
): Run | undefined {
  const { code, names } = program
  const { tokens } = sentence
  const width = tokens.length + 1
  if (boards.length <= depth) boards.push(newBoard())
  const board = boards[depth] as Board // pushed just now if it was missing
  if (board.visited.length < code.length * width) board.visited = new Uint32Array(code.length * width * 2)
  if (++runNumber > 0xfffffffe) {
    for (const { visited } of boards) visited.fill(0)
    runNumber = 1
  }
  const number = runNumber
  const { visited, stack, registers } = board
  for (let register = 0; register < names.length * 2; register++) registers[register] = -1
  let height = 0
  let pc = 0
  let at = start
  for (;;) {
    const state = pc * width + at
    let goesOn = visited[state] !== number
    if (goesOn) {
      visited[state] = number
      const instruction = code[pc] as Instruction // every jump stays inside the program
      switch (instruction.op) {
        case 'match':
          return { end: at, registers: registers.slice(0, names.length * 2) }
        case 'split':
          stack[height++] = instruction.second
          stack[height++] = at
          pc = instruction.first
          break
        case 'jump':
          pc = instruction.to
          break
        case 'save':
          stack[height++] = -instruction.register - 1
          stack[height++] = registers[instruction.register] as number
          registers[instruction.register] = at
          pc++
          break
        case 'place':
          goesOn = instruction.place(at, sentence)
          pc++
          break
        case 'look': {
          depth++
          goesOn =
            (run(instruction.program, sentence, at, breaksBefore) !== undefined) !== instruction.negative
          depth--
          pc++
          break
        }
        case 'gap': {
          const token = tokens[at]
          goesOn =
            token !== undefined && (instruction.crosses || (!token.breaks && !breaksBefore?.(at, sentence)))
          at++
          pc++
          break
        }
        case 'token': {
          const token = tokens[at]
          goesOn = token !== undefined && instruction.test(token, at, sentence)
          at++
          pc++
        }
      }
    }
    // Back to the last choice, undoing captures on the way.
    while (!goesOn) {
      if (height === 0) return undefined
      at = stack[--height] as number
      pc = stack[--height] as number
      goesOn = pc >= 0
      if (!goesOn) registers[-pc - 1] = at
    }
  }
}
