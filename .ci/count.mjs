/**
 * Prints `N passed, N failed` from Vitest's JSON report (first argument) and the names of the failed steps.
 * A test file that failed without a failed test (it did not load) counts as one failure, and so does a report
 * that is missing or empty: no test having run is no success.
 */
import { existsSync, readFileSync } from 'node:fs'

const [reportPath, ...failedSteps] = process.argv.slice(2)
const report = existsSync(reportPath)
  ? JSON.parse(readFileSync(reportPath, 'utf8'))
  : { numPassedTests: 0, numFailedTests: 0, testResults: [] }

const brokenFiles = report.testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
).length
const failedTests = report.numFailedTests + brokenFiles

const explained = failedTests > 0 ? failedSteps.filter((name) => name !== 'tests') : failedSteps
const none = report.numPassedTests + failedTests === 0 && !explained.includes('tests')
const failed = failedTests + explained.length + (none ? 1 : 0)
console.log(`${report.numPassedTests} passed, ${failed} failed`)
