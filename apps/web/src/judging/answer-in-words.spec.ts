import { describe, expect, it } from '@jest/globals';
import { answerInWords, type AskedOf } from './answer-in-words.ts';

const words = {
  side: (letter: string, degree: string) => `${letter} ${degree}`,
  better: 'better',
  tie: 'About the same',
  best: (letters: string) => `${letters} is best`,
};
const pair: AskedOf = {
  kind: 'PAIRWISE',
  rankingMode: 'FULL',
  strengthLabels: ['slightly better', 'much better'],
};
const full: AskedOf = { kind: 'RANKING', rankingMode: 'FULL', strengthLabels: [] };
const ids = ['w', 'x', 'y', 'z'];

describe('an answer in words', () => {
  it('says which of a pair is better, and by how much', () => {
    expect(answerInWords(pair, ['w', 'x'], { ranking: [['x'], ['w']], strength: 0 }, words)).toBe(
      'B slightly better',
    );
    expect(answerInWords(pair, ['w', 'x'], { ranking: [['w'], ['x']] }, words)).toBe('A better');
    expect(answerInWords(pair, ['w', 'x'], { ranking: [['x', 'w']], strength: null }, words)).toBe(
      'About the same',
    );
  });

  it('writes a ranking by the letters under which it was shown', () => {
    expect(answerInWords(full, ids, { ranking: [['y'], ['z', 'w'], ['x']] }, words)).toBe('C > A = D > B');
  });

  it('says the best where nothing is said of the others', () => {
    const best: AskedOf = { ...full, rankingMode: 'BEST' };
    expect(answerInWords(best, ids, { ranking: [['x'], ['w', 'y', 'z']] }, words)).toBe('B is best');
    expect(
      answerInWords(
        best,
        ids,
        {
          ranking: [
            ['z', 'w'],
            ['x', 'y'],
          ],
        },
        words,
      ),
    ).toBe('A = D is best');
  });
});
