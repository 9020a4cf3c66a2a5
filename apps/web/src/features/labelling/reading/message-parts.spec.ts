import { describe, expect, it } from '@jest/globals';
import { type ReadMessage, partsOf } from './message-parts.ts';

const assistant = (content: string, more: Partial<ReadMessage> = {}): ReadMessage => ({
  role: 'assistant',
  content,
  ...more,
});
const shown = (message: ReadMessage, isRaw = false) =>
  partsOf(message, isRaw).map(({ kind, request }) => [kind, request.text]);

describe('the parts of a turn', () => {
  it('are its text alone where there is nothing else', () => {
    expect(partsOf(assistant('Hello'))).toEqual([
      { kind: 'text', request: { text: 'Hello', keepBreaks: false } },
    ]);
    expect(partsOf({ role: 'user', content: 'Hi' })[0]?.request.keepBreaks).toBe(true);
  });

  it.each(['think', 'thinking', 'reasoning', 'THINK'])('set apart what stands between tags of %s', (tag) => {
    expect(shown(assistant(`<${tag}>\nSix, no, seven.\n</${tag}>\n\nSeven.`))).toEqual([
      ['reasoning', 'Six, no, seven.'],
      ['text', 'Seven.'],
    ]);
  });

  it('say that a reasoning never ended', () => {
    expect(partsOf(assistant('<think>and so on'))).toEqual([
      { kind: 'reasoning', request: { text: 'and so on', keepBreaks: false }, isOpen: true },
    ]);
  });

  it('take tags for text inside of an answer, and in what a person wrote', () => {
    expect(shown(assistant('I <think>so</think>.'))).toEqual([['text', 'I <think>so</think>.']]);
    expect(shown({ role: 'user', content: '<think>a</think>b' })).toEqual([['text', '<think>a</think>b']]);
  });

  it('begin with the reasoning that the server tells apart', () => {
    expect(shown(assistant('Seven.', { reasoning: 'Six?' }))).toEqual([
      ['reasoning', 'Six?'],
      ['text', 'Seven.'],
    ]);
  });

  it('are calls of tools with their arguments on lines', () => {
    const toolCalls = [{ id: 'c1', name: 'weather', arguments: '{"city":"Oslo"}' }];
    expect(partsOf(assistant('', { toolCalls }))).toEqual([
      {
        kind: 'call',
        tool: 'weather',
        request: { text: '```json\n{\n  "city": "Oslo"\n}\n```', keepBreaks: false },
      },
    ]);
  });

  it('show arguments that are no JSON as they are, and let nothing in them end the block', () => {
    const toolCalls = [{ name: 'run', arguments: 'a ```` b' }];
    expect(shown(assistant('', { toolCalls }))).toEqual([['call', '`````\na ```` b\n`````']]);
  });

  it('set a result that is JSON as code, and any other as text', () => {
    expect(shown({ role: 'tool', content: '{"t":4}' })).toEqual([['text', '```json\n{\n  "t": 4\n}\n```']]);
    expect(shown({ role: 'tool', content: '42' })).toEqual([['text', '42']]);
  });

  it('are as they were written in the raw view', () => {
    expect(shown(assistant('<think>a</think>b'), true)).toEqual([['text', '<think>a</think>b']]);
  });
});
