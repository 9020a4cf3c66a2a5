import { describe, expect, it } from '@jest/globals';
import { Gathering } from './gathering.ts';

interface Sending {
  items: readonly string[];
  answer: () => void;
  fail: (error: Error) => void;
}

/** A gathering whose sendings wait until the test answers them, each item in capitals. */
function gather(limits: { together: number; inFlight: number }) {
  const sendings: Sending[] = [];
  const gathering = new Gathering<string, string>(
    (items) =>
      new Promise((resolve, reject) => {
        sendings.push({
          items,
          answer: () => resolve(items.map((item) => item.toUpperCase())),
          fail: reject,
        });
      }),
    limits,
  );
  return { gathering, sendings, sent: () => sendings.map(({ items }) => items) };
}

describe('a gathering', () => {
  it('sends at once, alone, while fewer are under way than may be', () => {
    const { gathering, sent } = gather({ together: 32, inFlight: 2 });
    void gathering.add('a');
    expect(sent()).toEqual([['a']]);
    void gathering.add('b');
    expect(sent()).toEqual([['a'], ['b']]);
  });

  it('sends what came meanwhile together with the next, and gives everyone their own answer', async () => {
    const { gathering, sendings, sent } = gather({ together: 32, inFlight: 1 });
    const answers = ['a', 'b', 'c'].map((item) => gathering.add(item));
    sendings[0]!.answer();
    expect(await answers[0]).toBe('A');
    expect(sent()).toEqual([['a'], ['b', 'c']]);
    sendings[1]!.answer();
    expect(await Promise.all(answers)).toEqual(['A', 'B', 'C']);
  });

  it('sends no more together than may be, and whoever came first goes first', async () => {
    const { gathering, sendings, sent } = gather({ together: 2, inFlight: 1 });
    const answers = [...'abcdef'].map((item) => gathering.add(item));
    for (let next = 0; next < 4; next++) {
      sendings[next]!.answer();
      await answers[Math.min(2 * next, 5)];
    }
    expect(sent()).toEqual([['a'], ['b', 'c'], ['d', 'e'], ['f']]);
  });

  it('leaves nobody behind while others keep coming', async () => {
    const { gathering, sendings, sent } = gather({ together: 2, inFlight: 1 });
    const answers = [...'abc'].map((item) => gathering.add(item));
    for (let round = 0; round < 2; round++) {
      answers.push(gathering.add(`late${round}`));
      sendings[round]!.answer();
      await answers[round];
    }
    expect(sent()).toEqual([['a'], ['b', 'c'], ['late0', 'late1']]);
  });

  it('fails for those who were sent together, and goes on with the others', async () => {
    const { gathering, sendings, sent } = gather({ together: 2, inFlight: 1 });
    const answers = [...'abcd'].map((item) => gathering.add(item));
    const settled = Promise.allSettled(answers);
    sendings[0]!.answer();
    await answers[0];
    sendings[1]!.fail(new Error('cut off'));
    await expect(answers[1]).rejects.toThrow('cut off');
    sendings[2]!.answer();
    expect((await settled).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'fulfilled',
    ]);
    expect(sent()).toEqual([['a'], ['b', 'c'], ['d']]);
  });

  it('is idle when nothing is under way', async () => {
    const { gathering, sendings } = gather({ together: 2, inFlight: 1 });
    expect(gathering.isIdle).toBe(true);
    const answer = gathering.add('a');
    expect(gathering.isIdle).toBe(false);
    sendings[0]!.answer();
    await answer;
    expect(gathering.isIdle).toBe(true);
  });
});
