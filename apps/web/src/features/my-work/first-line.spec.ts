import { describe, expect, it } from '@jest/globals';
import { firstLine, questionOf } from './first-line.ts';

describe('the first line of a question', () => {
  it('is that of what a person said last', () => {
    const prompt = [
      { role: 'user', content: 'Hello' },
      { role: 'assistant', content: 'Hi' },
      { role: 'user', content: 'Why?' },
    ];
    expect(questionOf(prompt)).toBe('Why?');
    expect(questionOf([{ role: 'system', content: 'Be brief.' }])).toBe('Be brief.');
  });

  it('leaves out what says nothing, and marks of headings and lists', () => {
    expect(firstLine('\n---\n## How do cats purr?\nTell me.')).toBe('How do cats purr?');
    expect(firstLine('- one\n- two')).toBe('one');
  });

  it('is cut between words where it is long, and says so', () => {
    expect(firstLine(`${'word '.repeat(40)}end`)).toBe(`${'word '.repeat(24).trim()}…`);
    expect(firstLine('字'.repeat(200))).toBe(`${'字'.repeat(120)}…`);
  });
});
