import { describe, expect, it } from '@jest/globals';
import { assistantSays, userSays } from '../../test/make-rows.ts';
import { messagesHash } from './content-hash.ts';
import type { Message } from './import-row.ts';

const calls = (id: string, text: string): Message[] => [
  { role: 'assistant', content: '', tool_calls: [{ id, name: 'add', arguments: text }] },
];

describe('messagesHash', () => {
  it('of plain messages stays what it has always been', () => {
    expect(messagesHash(userSays('2+2?'))).toBe(
      '6eeff7a64066cf78d9f6727ac0a070e681e1854a4aefb70bb2db49960d10edb3',
    );
    expect(messagesHash([...userSays('2+2?'), ...assistantSays('4')])).toBe(
      'c868496f644f270075f8e2cc1d6effb9a4f739274f64dc7a90b4bd221be23dc2',
    );
  });

  it('counts what a message has beside role and content', () => {
    expect(messagesHash([{ role: 'user', content: '2+2?', name: 'Ann' }])).toBe(
      '09ef838aaed097690ae05cd4171fb45ec39e3a9ff9f2243ecbec6368cfa02aef',
    );
    const hashes = [
      assistantSays(''),
      [{ role: 'assistant' as const, content: '', reasoning: 'add' }],
      [{ role: 'assistant' as const, content: '', name: 'add' }],
      [{ role: 'assistant' as const, content: '', tool_call_id: 'add' }],
      calls('1', '{}'),
      calls('2', '{}'),
      calls('1', '{"a":2}'),
    ].map(messagesHash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('does not depend on the order of keys', () => {
    const [one, other]: Message[] = [
      { role: 'assistant', content: 'x', name: 'n', reasoning: 'r' },
      { reasoning: 'r', name: 'n', content: 'x', role: 'assistant' },
    ];
    expect(messagesHash([one as Message])).toBe(messagesHash([other as Message]));
  });
});
