import { describe, expect, it } from '@jest/globals';
import type { ReadMessage } from './message-parts.ts';
import { partingTurn } from './parting-turn.ts';

const turns = (...contents: string[]): ReadMessage[] =>
  contents.map((content, index) => ({ role: index % 2 === 0 ? 'assistant' : 'user', content }));

const call = (id: string): ReadMessage => ({
  role: 'assistant',
  content: '',
  toolCalls: [{ id, name: 'f', arguments: '{}' }],
});

describe('the turn in which two conversations part', () => {
  it('is the first that differs', () => {
    expect(partingTurn(turns('a', 'b', 'c', 'd'), turns('a', 'b', 'x', 'd'))).toBe(2);
    expect(partingTurn(turns('a', 'b'), turns('x', 'b'))).toBe(0);
  });

  it('is where the shorter ends, if it is a beginning of the longer', () => {
    expect(partingTurn(turns('a', 'b', 'c'), turns('a', 'b'))).toBe(2);
    expect(partingTurn(turns('a', 'b'), turns('a', 'b', 'c'))).toBe(2);
  });

  it('is none where they are the same, or single answers', () => {
    expect(partingTurn(turns('a', 'b'), turns('a', 'b'))).toBeNull();
    expect(partingTurn(turns('a'), turns('b'))).toBeNull();
  });

  it.each<[string, Partial<ReadMessage>]>([
    ['role', { role: 'tool' }],
    ['reasoning', { reasoning: 'hm' }],
    ['call', { toolCalls: [{ name: 'f', arguments: '{}' }] }],
  ])('is also one of another %s', (_, change) => {
    const [first, second] = turns('a', 'b');
    expect(
      partingTurn(
        [first as ReadMessage, second as ReadMessage],
        [first as ReadMessage, { ...(second as ReadMessage), ...change }],
      ),
    ).toBe(1);
  });

  it('does not hang on the names that calls were given by the way', () => {
    expect(partingTurn([call('1'), ...turns('a')], [call('2'), ...turns('a')])).toBeNull();
  });
});
