/** Prints the count of the last test run as one plain line; fails where there was none. */
import { existsSync, readFileSync } from 'node:fs';
import { reportFile, summaryOf, unsteadyTests } from './test-report.mjs';

if (existsSync(reportFile)) {
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  for (const name of unsteadyTests(report)) console.log(`Passed on its second try only: ${name}`);
  console.log(summaryOf(report));
} else {
  console.error('The tests ended before they could be counted.');
  process.exitCode = 1;
}
