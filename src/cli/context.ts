import { createColors } from 'picocolors'
import type { Note } from './checking'
import type { Engine } from './engine'
import { placeName } from './formats/pretty'
import type { Machine, Sink } from './machine'
import type { Problem } from './reading'
import { type Colors, counted, visible } from './terminal'

/** What the process tells its caller: nothing found, something found, something that was not read, or an interruption. */
export const exitCodes = { clean: 0, findings: 1, trouble: 2, interrupted: 130 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** What every command gets. */
export interface Context {
  readonly machine: Machine
  /** The version of the package. */
  readonly version: string
  loadEngine(): Promise<Engine>
}

/** The colours for a place where words go: none where it is no terminal or the user wants none. */
export function colorsFor({ isTTY }: Pick<Sink, 'isTTY'>, { env }: Machine): Colors {
  const unwanted = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb'
  return createColors(isTTY && !unwanted)
}

/** Says which files were left alone, where and why. */
export function tellProblems({ stderr }: Machine, problems: readonly Problem[]): void {
  if (problems.length === 0) return
  for (const { file, place, reason } of problems) stderr.write(`${located(file, place)} ${visible(reason)}\n`)
  stderr.write(`${counted(problems.length, 'file')} to look at; everything else was read.\n`)
}

/** Says what the owners of files have to know. */
export function tellNotes({ stderr }: Machine, notes: readonly Note[]): void {
  for (const { file, place, text } of notes) stderr.write(`${located(file, place)} ${visible(text)}\n`)
}

function located(file: string, place: Problem['place']): string {
  return `${visible(file)}:${place === undefined ? '' : `${placeName(place)}:`}`
}
