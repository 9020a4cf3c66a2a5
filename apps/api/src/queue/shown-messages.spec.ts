import { describe, expect, it } from '@jest/globals';
import type { Message } from '@pairwright/dataset';
import { blindMessages, shownMessages } from './shown-messages.ts';

const called: Message = {
  role: 'assistant',
  content: '',
  name: 'telltale-model',
  reasoning: 'I had better ask.',
  tool_calls: [
    { id: 'toolu_01', name: 'add', arguments: '{"a":2}' },
    { id: 'toolu_02', name: 'check', arguments: '{}' },
    { name: 'wait', arguments: '{}' },
  ],
};
const result: Message = { role: 'tool', content: '4', name: 'check', tool_call_id: 'toolu_02' };

describe('shownMessages', () => {
  it('say all there is, null for what there is not', () => {
    expect(shownMessages([{ role: 'user', content: '2+2?' }, result])).toEqual([
      { role: 'user', content: '2+2?', name: null, reasoning: null, toolCalls: null, toolCallId: null },
      {
        role: 'tool',
        content: '4',
        name: 'check',
        reasoning: null,
        toolCalls: null,
        toolCallId: 'toolu_02',
      },
    ]);
  });
});

describe('blindMessages', () => {
  it('name no model, and calls by their number, so that results stay with them', () => {
    const nothing = { name: null, reasoning: null, toolCalls: null, toolCallId: null };
    expect(blindMessages([called, result])).toEqual([
      {
        ...nothing,
        role: 'assistant',
        content: '',
        reasoning: 'I had better ask.',
        toolCalls: [
          { id: 'call-1', name: 'add', arguments: '{"a":2}' },
          { id: 'call-2', name: 'check', arguments: '{}' },
          { id: null, name: 'wait', arguments: '{}' },
        ],
      },
      { ...nothing, role: 'tool', content: '4', name: 'check', toolCallId: 'call-2' },
    ]);
  });
});
