import { describe, expect, it } from '@jest/globals';
import { ShortMemory } from './short-memory.ts';

describe('a short memory', () => {
  it('answers until the moment is over, counted from the last time it was told', () => {
    let time = 0;
    const memory = new ShortMemory<string>(100, 10, () => time);
    memory.set('key', 'first');
    time = 99;
    expect(memory.get('key')).toBe('first');
    memory.set('key', 'second');
    time = 198;
    expect(memory.get('key')).toBe('second');
    time = 199;
    expect(memory.get('key')).toBeUndefined();
  });

  it('forgets what it is told to, and nothing else', () => {
    const memory = new ShortMemory<number>(100, 10, () => 0);
    for (const value of [1, 2, 3]) memory.set(`key ${value}`, value);
    memory.forget('key 1');
    memory.forgetWhere((value) => value === 2);
    expect(['key 1', 'key 2', 'key 3'].map((key) => memory.get(key))).toEqual([undefined, undefined, 3]);
  });

  it('looks up what it does not know, once', async () => {
    const memory = new ShortMemory<number>(100, 10, () => 0);
    let lookedUp = 0;
    const load = async () => (lookedUp += 1);
    expect(await memory.lookUp('key', load)).toBe(1);
    expect(await memory.lookUp('key', load)).toBe(1);
    expect(await memory.lookUp('nothing', async () => undefined)).toBeUndefined();
    expect(lookedUp).toBe(1);
  });

  it('does not keep an answer that was being looked up while it changed', async () => {
    const memory = new ShortMemory<string>(100, 10, () => 0);
    const lookingUp = memory.lookUp('key', async () => 'before the change');
    memory.forget('key');
    expect(await lookingUp).toBe('before the change');
    expect(memory.get('key')).toBeUndefined();
  });

  it('lets the oldest go when it is full', () => {
    const memory = new ShortMemory<number>(100, 2, () => 0);
    memory.set('a', 1);
    memory.set('b', 2);
    memory.set('a', 3);
    memory.set('c', 4);
    expect(['a', 'b', 'c'].map((key) => memory.get(key))).toEqual([3, undefined, 4]);
  });
});
