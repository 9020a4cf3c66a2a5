import { describe, expect, it } from '@jest/globals';
import { textOf } from './reading-tree.ts';
import { pointsOf, showUnseen } from './visible-characters.ts';

/** Labels in brackets, all else as it is. */
const shown = (text: string) =>
  showUnseen(text)
    .map((node) => (typeof node === 'string' ? node : `[${textOf([node])}]`))
    .join('');

/** The text that the nodes stand for. */
const meant = (text: string) =>
  showUnseen(text)
    .map((node) => (typeof node === 'string' ? node : pointsOf(node[1]['data-points'] ?? '')))
    .join('');

describe('characters that show nothing', () => {
  it.each([
    ['a control', 'a\u0007b', 'a[U+0007]b'],
    ['a bidirectional override', 'a\u202eb\u202c', 'a[RLO]b[PDF]'],
    ['isolates', '\u2066a\u2069\u2067b\u2069', '[LRI]a[PDI RLI]b[PDI]'],
    ['zero-width spaces, counted', 'a\u200b\u200b\u200bb', 'a[ZWSP ×3]b'],
    ['a word in tags', `a${String.fromCodePoint(0xe0068, 0xe0069)}`, 'a[U+E0068 U+E0069]'],
    ['a combining joiner and fillers', 'a\u034fb\u3164\u115f', 'a[CGJ]b[U+3164 U+115F]'],
    [
      'a row of variation selectors, which carries bytes',
      `☀\ufe0f${String.fromCodePoint(0xe0101, 0xe0102)}`,
      '☀\ufe0f[U+E0101 U+E0102]',
    ],
    [
      'joiners between Latin letters, or in a row',
      'pass\u200cword \u200d\u200cx',
      'pass[ZWNJ]word [ZWJ ZWNJ]x',
    ],
  ])('are named: %s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
    expect(meant(text)).toBe(text);
  });

  it.each([
    ['the joiners of an emoji', '👩‍👩‍👧'],
    ['the selector of an emoji and of a keycap', '❤️ 1️⃣'],
    ['the non-joiner of Persian', 'می‌خواهم'],
    ['the joiners of Devanagari', 'क्‍ष'],
    ['line feeds and tabs', 'a\n\tb'],
  ])('stay where they do what they are for: %s', (_, text) => {
    expect(shown(text)).toBe(text);
  });
});
