import { describe, expect, it } from '@jest/globals';
import { findLiteralWords } from './find-literal-words.ts';

describe('findLiteralWords', () => {
  it.each([
    ['text between tags', 'const a = <p>Try again</p>;', 'Try again'],
    ['one word of it', 'const a = <p>{count} turns</p>;', 'turns'],
    ['a label that is heard', 'const a = <p aria-label="Keys" />;', 'Keys'],
    ['a template in one', 'const a = <p title={`Copy ${what}`} />;', 'Copy {}'],
    ['what is shown on a condition', "const a = <p>{isOpen ? 'open' : words.closed}</p>;", 'open'],
    ['what is shown at times', "const a = <p>{count > 0 && ' more'}</p>;", 'more'],
    ['a thing that is named', "const a = { name: 'Submit' };", 'Submit'],
    ['a sentence anywhere', "const a = say('Nothing was changed.');", 'Nothing was changed.'],
    ['a sentence in pieces', 'const a = `Draft saved ${time}`;', 'Draft saved {}'],
  ])('finds %s', (_, source, text) => {
    expect(findLiteralWords(source)).toEqual([text]);
  });

  it.each([
    ['messages', 'const a = <p title={words.copy}>{words.turns(3)}</p>;'],
    [
      'class names, roles and keys',
      'const a = <p className="strip strip-bad" role="alert">{on("Enter")}</p>;',
    ],
    ['names of commands', 'const a = <Acts label={["item.skip"]} title="item.skip" />;'],
    ['comparisons', "const a = <p>{state === 'done' && <Done />}</p>;"],
    ['what the programmer reads', "throw new Error('The worker is gone');"],
    [
      'what an error of our own says',
      'class A extends Error { constructor() { super("The key is taken."); } }',
    ],
    ['imports and types', "import a from 'Some thing'; type B = 'Some thing';"],
    ['signs and numbers', 'const a = <p>{count} · 95% – ↵</p>;'],
  ])('lets %s stand', (_, source) => {
    expect(findLiteralWords(source)).toEqual([]);
  });
});
