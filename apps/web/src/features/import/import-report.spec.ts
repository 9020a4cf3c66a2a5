import { describe, expect, it } from '@jest/globals';
import { en } from '../../messages/import/en.tsx';
import {
  forecastTitle,
  reportCounts,
  reportShares,
  reportTitle,
  type ImportReport,
} from './import-report.ts';

const { report: words } = en;

function reportWith(overrides: Partial<ImportReport>): ImportReport {
  const empty = { rows: 0, accepted: 0, duplicates: 0, rejected: 0, waiting: 0, comparisons: 0 };
  return { format: 'native', ...empty, errors: [], warnings: [], ...overrides };
}

describe('reportTitle', () => {
  it('says what is in, then what is not', () => {
    expect(reportTitle(reportWith({ accepted: 9, comparisons: 9, rejected: 1 }), words)).toBe(
      '9 comparisons are in. 1 row is not.',
    );
    expect(reportTitle(reportWith({ accepted: 1, comparisons: 1 }), words)).toBe('1 comparison is in.');
  });

  it('does not call a repetition nothing', () => {
    expect(reportTitle(reportWith({ duplicates: 12 }), words)).toBe('Everything was here already.');
  });
});

describe('forecastTitle', () => {
  it('speaks of what has not happened', () => {
    expect(forecastTitle(reportWith({ accepted: 9, comparisons: 9, rejected: 1 }), words)).toBe(
      '9 comparisons would go in. 1 row would not.',
    );
    expect(forecastTitle(reportWith({ duplicates: 3 }), words)).toBe('Everything is here already.');
  });
});

describe('reportCounts', () => {
  it('names the counts that are not zero', () => {
    expect(reportCounts(reportWith({ accepted: 5, duplicates: 2, rejected: 1, waiting: 3 }), words)).toBe(
      "5 new · 2 already here · 1 refused · 3 prompts waiting for a second model's answer",
    );
    expect(reportCounts(reportWith({ accepted: 5 }), words)).toBe('5 new');
  });
});

describe('reportShares', () => {
  it('adds up to one, or is nothing without rows', () => {
    const shares = reportShares(reportWith({ rows: 10, accepted: 7, duplicates: 2, rejected: 1 }));
    expect(shares.accepted + shares.duplicates + shares.rejected).toBeCloseTo(1);
    expect(reportShares(reportWith({}))).toEqual({ accepted: 0, duplicates: 0, rejected: 0 });
  });
});
