import { describe, expect, it } from '@jest/globals';
import { contentEncodingOf, contentTypeOf, importKeyOf } from './import-key.ts';

const file = { name: 'batch 7.jsonl', size: 64_600_000, lastModified: 1_795_000_000_000 };

describe('importKeyOf', () => {
  it('is the same for the same file', () => {
    expect(importKeyOf(file)).toBe(importKeyOf({ ...file }));
  });

  it('is another one when the file was changed', () => {
    expect(importKeyOf({ ...file, lastModified: file.lastModified + 1 })).not.toBe(importKeyOf(file));
    expect(importKeyOf({ ...file, size: file.size + 1 })).not.toBe(importKeyOf(file));
  });

  it.each(['../../etc/passwd', 'répönses 日本.jsonl', '', '?#%'])(
    'fits an address whatever the name: %p',
    (name) => {
      expect(importKeyOf({ ...file, name })).toMatch(/^[A-Za-z0-9][A-Za-z0-9-]{2,100}$/);
    },
  );
});

describe('contentEncodingOf', () => {
  it('knows gzip and zstd by the name', () => {
    expect(contentEncodingOf('a.jsonl.gz')).toBe('gzip');
    expect(contentEncodingOf('a.jsonl.ZST')).toBe('zstd');
    expect(contentEncodingOf('a.jsonl')).toBeUndefined();
  });
});

describe('contentTypeOf', () => {
  it('looks through the encoding', () => {
    expect(contentTypeOf('a.csv.gz')).toBe('text/csv');
    expect(contentTypeOf('a.parquet')).toBe('application/vnd.apache.parquet');
    expect(contentTypeOf('a.json')).toBe('application/json');
    expect(contentTypeOf('outputs')).toBe('application/x-ndjson');
  });
});
