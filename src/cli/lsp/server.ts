import {
  CodeActionKind,
  createConnection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  MessageType,
  ProposedFeatures,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { searchPlaces } from '../config/find'
import type { Engine } from '../engine'
import { actionsIn } from './actions'
import { diagnosticsOf } from './diagnostics'
import { hoverAt } from './hover'
import { type Reading, read } from './reading'
import { Workspace } from './workspace'

/** Milliseconds without a keystroke after which a document is read. */
const pause = 150

/**
 * Serves an editor over standard input and output until it leaves.
 *
 * @param version of the package
 */
export function serve(engine: Engine, version: string): Promise<void> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout)
  const documents = new TextDocuments(TextDocument)
  const workspace = new Workspace(engine, (message) => {
    // A notification, since an editor that only listens would refuse the request that the connection makes of it.
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message })
  })
  const readings = new Map<string, Promise<Reading>>()
  const timers = new Map<string, NodeJS.Timeout>()
  let watches = false

  const refresh = async (document: TextDocument): Promise<Reading> => {
    const { uri } = document
    clearTimeout(timers.get(uri))
    const begun = read(document, workspace)
    readings.set(uri, begun)
    const reading = await begun
    // An answer that comes late is about a text that is gone.
    if (documents.get(uri)?.version === reading.version) {
      const diagnostics = diagnosticsOf(document, reading)
      await connection.sendDiagnostics({ uri, version: reading.version, diagnostics })
    }
    return reading
  }
  /** Where nobody waits for an answer, a fault is written down. */
  const refreshAlone = (document: TextDocument): Promise<void> =>
    refresh(document).then(
      () => undefined,
      (error: unknown) => connection.console.error(String(error)),
    )
  const latest = async (document: TextDocument): Promise<Reading> => {
    const known = await readings.get(document.uri)
    return known?.version === document.version ? known : await refresh(document)
  }

  connection.onInitialize(({ capabilities }: InitializeParams) => {
    watches = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true
    return {
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      },
      serverInfo: { name: 'upword', version },
    }
  })
  connection.onInitialized(async () => {
    if (!watches) return
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: searchPlaces.map((name) => ({ globPattern: `**/${name}` })),
    })
  })
  const readAgain = async (): Promise<void> => {
    workspace.forget()
    await Promise.all(documents.all().map(refreshAlone))
  }
  connection.onDidChangeWatchedFiles(readAgain)
  connection.onDidChangeConfiguration(readAgain)

  documents.onDidChangeContent(({ document }) => {
    clearTimeout(timers.get(document.uri))
    const timer = setTimeout(() => void refreshAlone(document), readings.has(document.uri) ? pause : 0)
    timers.set(document.uri, timer)
  })
  documents.onDidClose(async ({ document: { uri } }) => {
    clearTimeout(timers.get(uri))
    timers.delete(uri)
    readings.delete(uri)
    await connection.sendDiagnostics({ uri, diagnostics: [] })
  })
  connection.onHover(async ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri)
    return document && hoverAt(document, await latest(document), position)
  })
  connection.onCodeAction(async ({ textDocument, range }) => {
    const document = documents.get(textDocument.uri)
    return document && actionsIn(document, await latest(document), range)
  })
  documents.listen(connection)
  return new Promise((resolve) => {
    connection.onExit(() => resolve())
    connection.listen()
  })
}
