import { type PlainReporter, plainReporters } from './choices'
import { usageError } from './errors'
import type { RawOptions } from './options'

/** @throws UsageError where the value is no whole number from 0 to `most` */
export function numberOf(option: string, value: string, most: number): number {
  const number = Number(value)
  if (/^\d+$/.test(value) && number <= most) return number
  throw usageError(`${option} is`, value, [
    most === 100 ? 'whole numbers from 0 to 100' : 'whole numbers from 0',
  ])
}

/** @throws UsageError where the value is none of those allowed */
export function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((candidate) => candidate === value)
  if (found === undefined) throw usageError(`${option} is`, value, allowed)
  return found
}

/** @throws UsageError for a reporter that is unknown to commands with few */
export function reporterOf({ reporter }: Pick<RawOptions, 'reporter'>): PlainReporter {
  return reporter === undefined ? 'pretty' : oneOf('--reporter', reporter, plainReporters)
}
