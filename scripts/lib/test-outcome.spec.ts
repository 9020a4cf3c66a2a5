import { describe, expect, it } from '@jest/globals';
import { countResults } from './jest-project.mjs';
import { failure, outcome, success, summary } from './test-outcome.mjs';

const results = (counts = {}) => ({
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  ...counts,
});

describe('the last line of npm test', () => {
  it('adds up the parts', () => {
    expect(summary([success(), failure('lint: 3 errors'), outcome({ passed: 10, failed: 2 })])).toBe(
      '11 passed, 3 failed',
    );
  });

  it('names skipped tests only when there are some', () => {
    expect(summary([success(), outcome({ passed: 1, skipped: 4 })])).toBe('2 passed, 0 failed, 4 skipped');
  });
});

describe('what came of a Jest project', () => {
  it('is what Jest counted', () => {
    expect(countResults('unit', results({ numFailedTests: 2, numPendingTests: 1 }), 1)).toEqual(
      outcome({ passed: 5, failed: 2, skipped: 1 }),
    );
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(countResults('unit', results({ numRuntimeErrorTestSuites: 1 }), 1)).toMatchObject({
      passed: 5,
      failed: 1,
    });
  });

  it('is a failure when no test ran', () => {
    expect(countResults('unit', results({ numPassedTests: 0 }), 0)).toEqual(
      failure('There are no unit tests.'),
    );
  });

  it('is a failure when Jest wrote no results', () => {
    expect(countResults('browser', null, 'SIGKILL')).toEqual(
      failure('The browser tests ended with SIGKILL before there were results.'),
    );
  });

  it('is a failure when every test passed and Jest did not end by itself', () => {
    expect(countResults('integration', results(), 'SIGKILL')).toEqual(
      outcome({
        passed: 5,
        failed: 1,
        complaint: 'The integration tests passed, but Jest ended with SIGKILL.',
      }),
    );
  });
});
