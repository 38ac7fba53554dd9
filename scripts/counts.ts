import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'

const reportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  testResults: v.array(
    v.object({ name: v.string(), status: v.string(), assertionResults: v.array(v.unknown()) }),
  ),
})

export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** Counts of Vitest's JSON report; a file that could not even be loaded counts as one failure. */
export function countsOf(reportFile: string): Counts {
  if (!existsSync(reportFile)) return { passed: 0, failed: 1, skipped: 0 }
  const report = v.parse(reportSchema, JSON.parse(readFileSync(reportFile, 'utf8')))
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded,
    skipped: report.numPendingTests,
  }
}
