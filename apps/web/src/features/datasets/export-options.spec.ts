import { describe, expect, it } from '@jest/globals';
import { defaultExport, exportCommand, exportFileName, exportPath, tiesOf } from './export-options.ts';

describe('exportPath', () => {
  it('names only what differs from the defaults', () => {
    expect(exportPath('s1', defaultExport)).toBe('/api/v1/snapshots/s1/export?format=trl');
    expect(exportPath('s1', { ...defaultExport, ties: 'half', minAgreement: 0.6, split: 'train' })).toBe(
      '/api/v1/snapshots/s1/export?format=trl&split=train&ties=half&minAgreement=0.6',
    );
  });

  it('names the type of the file where it is Parquet', () => {
    expect(exportPath('s1', { ...defaultExport, type: 'parquet' })).toBe(
      '/api/v1/snapshots/s1/export?format=trl&type=parquet',
    );
  });

  it('gives native none of the options that only pairs have', () => {
    expect(exportPath('s1', { ...defaultExport, format: 'native', ties: 'both', minAgreement: 0.5 })).toBe(
      '/api/v1/snapshots/s1/export?format=native',
    );
  });
});

describe('tiesOf', () => {
  it('is what was chosen where the format can do it, else its default', () => {
    const half = { ...defaultExport, ties: 'half' as const };
    expect(tiesOf(half)).toBe('half');
    expect(tiesOf({ ...half, format: 'battles' })).toBe('keep');
    expect(tiesOf({ ...half, format: 'kto' })).toBe('drop');
  });

  it('leaves a choice that became impossible out of the address', () => {
    expect(exportPath('s1', { ...defaultExport, ties: 'half', format: 'kto' })).toBe(
      '/api/v1/snapshots/s1/export?format=kto',
    );
    expect(exportPath('s1', { ...defaultExport, ties: 'drop', format: 'battles' })).toBe(
      '/api/v1/snapshots/s1/export?format=battles&ties=drop',
    );
  });
});

describe('exportFileName', () => {
  it('tells version, format and split', () => {
    expect(exportFileName(7, defaultExport)).toBe('v7-trl.jsonl');
    expect(exportFileName(7, { ...defaultExport, split: 'test' })).toBe('v7-trl-test.jsonl');
    expect(exportFileName(7, { ...defaultExport, type: 'parquet' })).toBe('v7-trl.parquet');
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
