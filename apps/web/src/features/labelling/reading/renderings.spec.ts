import { describe, expect, it } from '@jest/globals';
import { plainReading } from '../../../reading/plain-reading.ts';
import { renderingsOf } from './renderings.ts';

const response = (id: string, ...contents: string[]) => ({
  id,
  messages: contents.map((content) => ({ role: 'assistant', content })),
});

const readingOf = ({ text }: { text: string }) => {
  if (text === 'not read') return undefined;
  return { ...plainReading(text, 'deep'), plain: text === 'deep' ? ('deep' as const) : null };
};

describe('how responses were shown', () => {
  it('is plain as soon as one of their texts was, and raw where it was looked at', () => {
    const responses = [response('x', 'set'), response('y', 'set', 'deep'), response('z', 'not read')];
    expect(renderingsOf(responses, readingOf, new Set([2]))).toEqual([
      { responseId: 'x', form: 'MARKDOWN', sawRaw: false },
      { responseId: 'y', form: 'PLAIN', sawRaw: false },
      { responseId: 'z', form: 'MARKDOWN', sawRaw: true },
    ]);
  });
});
