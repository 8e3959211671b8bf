import { type Context, type ExitCode, exitCodes } from '../context'
import { serve } from '../lsp/server'

/** Underlines phrases in an editor that speaks the Language Server Protocol, over standard input and output. */
export async function lsp({ loadEngine, version }: Context): Promise<ExitCode> {
  await serve(await loadEngine(), version)
  return exitCodes.clean
}
