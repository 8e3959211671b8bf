/** The program of a worker thread of `upword stream`. */
import { parentPort, workerData } from 'node:worker_threads'
import * as engine from '../../index'
import type { Applicability } from '../../stages/guard'
import { Configuration, type Sources } from '../config/configuration'
import { type Batch, LineChecker } from './lines'

/** What a worker is set up with. */
export interface WorkerData {
  readonly sources: Sources
  readonly upTo: Applicability | undefined
}

const { sources, upTo } = workerData as WorkerData
const checker = new LineChecker(engine, new Configuration(sources), upTo)

parentPort?.on('message', (batch: Batch) => {
  const result = checker.check(batch)
  parentPort?.postMessage(result, [result.bytes.buffer as ArrayBuffer])
})
