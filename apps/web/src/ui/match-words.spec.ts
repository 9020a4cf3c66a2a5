import { describe, expect, it } from '@jest/globals';
import { matchWords } from './match-words.ts';

/** The text with what was found in brackets; null where nothing was. */
function marked(query: string, text: string): string | null {
  const match = matchWords(query, text);
  return match && match.parts.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');
}

const distance = (query: string, text: string) => matchWords(query, text)?.distance;

describe('looking for words', () => {
  it.each([
    ['at the start', 'fl', 'Flip between two', '[Fl]ip between two'],
    ['at the start of a word, before inside of one', 'in', 'Print a line in full', 'Print a line [in] full'],
    ['inside of a word', 'ext', 'Raw text', 'Raw t[ext]'],
    ['in any order', 'answers find', 'Find in the answers', '[Find] in the [answers]'],
    ['whatever the accents', 'resume', 'Résumé', '[Résumé]'],
    ['with accents that the text lacks', 'é', 'Next', 'N[e]xt'],
    ['by first letters', 'ftq', 'Fold the question', '[F]old [t]he [q]uestion'],
    ['scattered from the start of a word', 'flu', 'Fold the question', '[F]o[l]d the q[u]estion'],
    ['in Chinese', '指南', '任务指南', '任务[指南]'],
    ['beside characters outside of the first plane', 'b', '𝒂 b', '𝒂 [b]'],
  ])('finds them %s', (_, query, text, found) => {
    expect(marked(query, text)).toBe(found);
  });

  it.each([
    ['one of the words is missing', 'find nowhere', 'Find in the answers'],
    ['the letters come in another order', 'qf', 'Fold the question'],
    ['scattered letters begin inside of a word', 'tn', 'Later on'],
    ['the text is shorter', 'flipping', 'Flip'],
  ])('finds nothing where %s', (_, query, text) => {
    expect(matchWords(query, text)).toBeNull();
  });

  it('finds everything where nothing is asked', () => {
    expect(marked('  ', 'Skip')).toBe('Skip');
  });

  it('puts the start before the start of a word, that before the inside, and pieces before scattered letters', () => {
    const distances = [
      distance('re', 'Read'),
      distance('re', 'To read'),
      distance('re', 'Compare'),
      distance('re', 'Rank several'),
    ];
    expect(distances).toEqual([0, 1, 3, 15]);
  });
});
