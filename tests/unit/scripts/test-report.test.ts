import { expect, test } from 'vitest';
import { summaryOf, unsteadyTests } from '../../../.scripts/test-report.mjs';

const counts = { numPassedTests: 12, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
const assertion = (status: string) => ({ status });

test('passed and failed are counted; skipped only where there are any', () => {
  expect(summaryOf({ ...counts, testResults: [] })).toBe('12 passed, 0 failed');
  expect(summaryOf({ ...counts, numPendingTests: 1, numTodoTests: 1, testResults: [] })).toBe(
    '12 passed, 0 failed, 2 skipped',
  );
});

test('a file that could not be read is a failure beside the failed tests', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [assertion('passed'), assertion('failed')] },
  ];
  expect(summaryOf({ ...counts, numFailedTests: 1, testResults })).toBe('12 passed, 2 failed');
});

test('names each test that passed only when it was run again', () => {
  const testResults = [
    {
      status: 'passed',
      assertionResults: [
        { status: 'passed', fullName: ' opens', failureMessages: [] },
        { status: 'passed', fullName: ' closes', failureMessages: ['Error: still open'] },
        { status: 'failed', fullName: ' prints', failureMessages: ['Error', 'Error'] },
      ],
    },
  ];
  expect(unsteadyTests({ testResults })).toEqual(['closes']);
});
