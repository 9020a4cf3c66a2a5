import { describe, expect, it } from '@jest/globals';
import { type Assignment, advance, emptyBuffer, receive } from './assignment-buffer.ts';

const lease = (id: string, overrides: Partial<Assignment> = {}): Assignment => ({
  id,
  fence: `fence of ${id}`,
  expiresAt: '2026-11-24T15:00:00.000Z',
  comparison: { id: `comparison of ${id}`, prompt: [], responses: [] },
  ...overrides,
});
const none: ReadonlySet<string> = new Set();
const noon = Date.parse('2026-11-24T12:00:00.000Z');
const ids = ({ current, ahead }: ReturnType<typeof advance>) => [current?.id, ahead.map(({ id }) => id)];

describe('the assignment buffer', () => {
  it('puts the first lease on the page and the others behind it', () => {
    expect(ids(receive(emptyBuffer, [lease('a'), lease('b'), lease('c')], none))).toEqual(['a', ['b', 'c']]);
  });

  it('has the next item there at once', () => {
    const buffer = receive(emptyBuffer, [lease('a'), lease('b')], none);
    expect(ids(advance(buffer, noon))).toEqual(['b', []]);
    expect(ids(advance(advance(buffer, noon), noon))).toEqual([undefined, []]);
  });

  it('never shows again what was answered, though it may still be leased', () => {
    expect(ids(receive(emptyBuffer, [lease('a'), lease('b')], new Set(['a'])))).toEqual(['b', []]);
  });

  it('renews leases in their place and adds none twice', () => {
    const buffer = receive(emptyBuffer, [lease('a'), lease('b')], none);
    const expiresAt = '2026-11-24T16:00:00.000Z';
    const renewed = receive(buffer, [lease('b', { expiresAt }), lease('a', { expiresAt }), lease('c')], none);
    expect(ids(renewed)).toEqual(['a', ['b', 'c']]);
    expect(renewed.current?.expiresAt).toBe(expiresAt);
    expect(renewed.ahead[0]?.expiresAt).toBe(expiresAt);
  });

  it('drops an item whose lease ended while it waited, but never the one on the page', () => {
    const ended = { expiresAt: '2026-11-24T11:59:59.000Z' };
    const buffer = receive(emptyBuffer, [lease('a', ended), lease('b', ended), lease('c')], none);
    expect(ids(buffer)).toEqual(['a', ['b', 'c']]);
    expect(ids(advance(buffer, noon))).toEqual(['c', []]);
  });
});
