/** Counts what the last test run did, from the report that Vitest wrote. */
import path from 'node:path';
import { cacheFolder } from './project.mjs';

/** Where `npm test` has Vitest write its report. */
export const reportFile = path.join(cacheFolder, 'test-report.json');

/** Full names of the tests that passed only when they were run once more. */
export function unsteadyTests(report) {
  return report.testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
      .map(({ fullName }) => fullName.trim()),
  );
}

/**
 * `12 passed, 1 failed, 2 skipped` from Vitest's JSON report; the skipped are left out where there are none.
 * A file that failed before any test in it ran counts as one failure.
 */
export function summaryOf(report) {
  const unreadable = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  const failed = report.numFailedTests + unreadable.length;
  const skipped = report.numPendingTests + report.numTodoTests;
  return `${report.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
