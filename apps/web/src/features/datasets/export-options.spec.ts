import { describe, expect, it } from '@jest/globals';
import { defaultExport, exportCommand, exportFileName, exportPath } from './export-options.ts';

describe('exportPath', () => {
  it('names only what differs from the defaults', () => {
    expect(exportPath('s1', defaultExport)).toBe('/api/v1/snapshots/s1/export?format=trl');
    expect(exportPath('s1', { ...defaultExport, ties: 'half', minAgreement: 0.6, split: 'train' })).toBe(
      '/api/v1/snapshots/s1/export?format=trl&split=train&ties=half&minAgreement=0.6',
    );
  });

  it('gives native none of the options that only pairs have', () => {
    expect(exportPath('s1', { ...defaultExport, format: 'native', ties: 'both', minAgreement: 0.5 })).toBe(
      '/api/v1/snapshots/s1/export?format=native',
    );
  });
});

describe('exportFileName', () => {
  it('tells version, format and split', () => {
    expect(exportFileName(7, defaultExport)).toBe('v7-trl.jsonl');
    expect(exportFileName(7, { ...defaultExport, split: 'test' })).toBe('v7-trl-test.jsonl');
  });
});

describe('exportCommand', () => {
  it('quotes the address and names no token', () => {
    const command = exportCommand('https://pairwright.example', 's1', 7, { ...defaultExport, votes: 'each' });
    expect(command).toContain(
      '"https://pairwright.example/api/v1/snapshots/s1/export?format=trl&votes=each"',
    );
    expect(command).toContain('$PAIRWRIGHT_TOKEN');
  });
});
