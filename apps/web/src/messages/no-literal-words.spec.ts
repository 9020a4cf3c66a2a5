import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { findLiteralWords } from './find-literal-words.ts';

const root = join(import.meta.dirname, '..');

/** Names that are the same in every language, by the exact text: products, formats, files, letters of responses. */
const sameEverywhere = new Set([
  'A',
  'B',
  'Q',
  'Pairwright',
  'SHA-256',
  'JSONL',
  'Parquet',
  'C > A = D > B',
  'C > A > D > B',
  // Programming languages.
  'Shell',
  'Go',
  'Java',
  'JavaScript',
  'Python',
  'Rust',
  'TypeScript',
  // The name of a version: v7.
  'v',
  // The window's title: the page's own name before ours.
  '{} · Pairwright',
]);

/** A command to paste into a terminal. */
const isCommand = (text: string) => text.startsWith('curl ');

/** The words of times, in both languages, outside of the catalogues. */
const catalogueBesides = 'format/time-words.ts';

const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (path) =>
    /\.tsx?$/.test(path) &&
    !/(\.(spec|generated)|-for-tests)\.tsx?$/.test(path) &&
    !path.startsWith('messages/') &&
    path !== catalogueBesides,
);

it('finds no word of the interface outside of the catalogues', () => {
  const strays = sources.flatMap((path) =>
    findLiteralWords(readFileSync(join(root, path), 'utf8'))
      .filter((text) => !sameEverywhere.has(text) && !isCommand(text))
      .map((text) => `${path}: ${text}`),
  );
  expect(sources.length).toBeGreaterThan(100);
  expect(strays).toEqual([]);
});
