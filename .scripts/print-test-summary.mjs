/** Prints the count of the last test run as one plain line; fails where there was none. */
import { existsSync, readFileSync } from 'node:fs';
import { reportFile, summaryOf } from './test-report.mjs';

if (existsSync(reportFile)) {
  console.log(summaryOf(JSON.parse(readFileSync(reportFile, 'utf8'))));
} else {
  console.error('The tests ended before they could be counted.');
  process.exitCode = 1;
}
