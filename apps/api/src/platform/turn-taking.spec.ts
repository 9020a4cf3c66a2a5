import { describe, expect, it } from '@jest/globals';
import { TurnTaking } from './turn-taking.ts';

describe('turn-taking', () => {
  it('lets work under one key wait for each other, failed work too, and under another key go ahead', async () => {
    const turns = new TurnTaking();
    const log: string[] = [];
    let open!: () => void;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const first = turns.inTurn('a', async () => {
      await gate;
      log.push('first');
      throw new Error('first fails');
    });
    const second = turns.inTurn('a', async () => log.push('second'));
    await turns.inTurn('b', async () => log.push('other key'));
    open();
    await expect(first).rejects.toThrow('first fails');
    await second;
    expect(log).toEqual(['other key', 'first', 'second']);
  });
});
