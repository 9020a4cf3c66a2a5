import { describe, expect, it } from '@jest/globals';
import { codeTree, labelOf } from './code-tree.ts';
import { mathsTree } from './maths-tree.ts';
import { readText } from './read-text.ts';
import { type ReadingElement, type ReadingNode, textOf } from './reading-tree.ts';

const load = {
  maths: () => Promise.resolve(mathsTree),
  names: () => Promise.resolve(),
  code: () => Promise.resolve({ tree: codeTree, labelOf }),
};
const read = (text: string, keepBreaks = false) => readText({ text, keepBreaks }, load);

function all(nodes: readonly ReadingNode[], tag: string): ReadingElement[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [...(node[0] === tag ? [node] : []), ...all(node[2], tag)],
  );
}

describe('readText', () => {
  it('sets Markdown with headings below the page’s own and blocks that find their direction', async () => {
    const { nodes } = await read('# Title\n\nSome **strong** text.');
    expect(nodes[0]).toEqual(['h3', { dir: 'auto' }, ['Title']]);
    expect(nodes[1]?.slice(0, 2)).toEqual(['p', { dir: 'auto' }]);
    expect(all(nodes, 'strong')).toEqual([['strong', {}, ['strong']]]);
  });

  it('gives a list of Arabic items the direction of its text', async () => {
    const { nodes } = await read('- مرحبا\n- بالعالم');
    expect(nodes[0]?.[1]).toEqual({ dir: 'rtl' });
  });

  it('unwraps the paragraphs of a tight list and keeps where an ordered one starts', async () => {
    const { nodes } = await read('3. three\n4. four');
    expect(nodes[0]?.[1]).toEqual({ start: '3', dir: 'ltr' });
    expect(all(nodes, 'li')[0]).toEqual(['li', { dir: 'auto' }, ['three']]);
  });

  it('colours code, one span a line, and keeps it copyable as it was written', async () => {
    const code = 'def f(x):\n    return x + 1\n\nprint(f(2))';
    const { nodes } = await read(`\`\`\`python\n${code}\n\`\`\``);
    const [pre] = all(nodes, 'pre');
    expect(pre?.[1]).toEqual({ dir: 'ltr', 'data-lang': 'Python' });
    expect(textOf(pre?.[2] ?? [])).toBe(code);
    const lines = all(nodes, 'span').filter(([, { class: name }]) => name === 'line');
    expect(lines.map(([, attributes]) => attributes['style.--indent'])).toEqual(['0ch', '4ch', '0ch', '0ch']);
    expect(all(nodes, 'span').some(([, { class: name }]) => name === 'hljs-keyword')).toBe(true);
  });

  it('reopens the scopes of a comment that spans lines', async () => {
    const { nodes } = await read('```java\n/* one\n   two */\n```');
    const comments = all(nodes, 'span').filter(([, { class: name }]) => name === 'hljs-comment');
    expect(comments.map((node) => textOf([node]))).toEqual(['/* one', '   two */']);
  });

  it('leaves code in an unknown language uncoloured and unlabelled', async () => {
    const { nodes } = await read('```brainfuck\n++\n```');
    expect(all(nodes, 'pre')[0]?.[1]).toEqual({ dir: 'ltr' });
  });

  it.each(['$x^2$', '\\(x^2\\)'])('sets %s as a formula in the line', async (source) => {
    const { nodes } = await read(`We know ${source}.`);
    const [math] = all(nodes, 'math');
    expect(math?.[1].display).toBeUndefined();
    expect(all(nodes, 'msup')).toHaveLength(1);
  });

  it.each(['$$\nx\n- 1\n= 0\n$$', '\\[\nx\n- 1\n= 0\n\\]', 'so $$x - 1 = 0$$ holds'])(
    'sets %j as a displayed formula',
    async (source) => {
      const { nodes, counts } = await read(source);
      expect(all(nodes, 'math')[0]?.[1].display).toBe('block');
      expect(textOf(all(nodes, 'math')).replaceAll(/\s/g, '')).toBe('x−1=0');
      expect(counts.formulas).toBe(1);
    },
  );

  it('keeps the punctuation behind a formula with it, so that no line begins with a comma', async () => {
    const { nodes } = await read('Put $x = 1$, then $y$.');
    expect(all(nodes, 'math').map((node) => textOf([node]))).toEqual(['x=1,', 'y.']);
    expect(textOf(nodes)).toBe('Put x=1, then y.');
  });

  it('lets a long formula in a line break at its relations', async () => {
    const { nodes } = await read('So $x^3 - 6x^2 + 11x - 6 = (x-1)(x-2)(x-3) = 0$.');
    const [math] = all(nodes, 'math');
    expect(math?.[2].length).toBeGreaterThan(3);
    expect(math?.[2].slice(0, -1).every((part) => textOf([part]).match(/[−+=]$/))).toBe(true);
  });

  it('sets a displayed formula within a quote', async () => {
    const { nodes } = await read('> $$\n> a\n> + b\n> $$');
    expect(textOf(all(nodes, 'math'))).toBe('a+b');
  });

  it('reads dollars as money where they are', async () => {
    const { nodes } = await read('It costs $5 and then $10, or $ 3 and 4 $.');
    expect(all(nodes, 'math')).toEqual([]);
    expect(textOf(nodes)).toBe('It costs $5 and then $10, or $ 3 and 4 $.');
  });

  it('shows the source of a formula that does not parse', async () => {
    const { nodes } = await read('Take $\\frac{a$ of it.');
    expect(textOf(nodes)).toBe('Take $\\frac{a$ of it.');
    expect(all(nodes, 'code')).toHaveLength(1);
  });

  it('keeps the line breaks that a person typed', async () => {
    expect(all((await read('one\ntwo', true)).nodes, 'br')).toHaveLength(1);
    expect(all((await read('one\ntwo', false)).nodes, 'br')).toHaveLength(0);
  });

  it('shows a definition of a link instead of swallowing it', async () => {
    expect(textOf((await read('See [1].\n\n[1]: https://example.org')).nodes)).toContain(
      'https://example.org',
    );
  });

  it('closes an answer with the end mark behind its last word', async () => {
    const { nodes } = await read('A list:\n\n- first\n- last');
    const [, last] = all(nodes, 'li');
    expect(last?.[2].at(-1)).toEqual(['span', expect.objectContaining({ class: 'end' }), []]);
  });

  it('closes an answer that ends in code with a mark below it', async () => {
    const { nodes } = await read('```\ncode\n```');
    expect(nodes.at(-1)).toEqual(['p', {}, [['span', expect.objectContaining({ class: 'end' }), []]]]);
  });

  it('tells how an answer ends, in its last words or its last formula', async () => {
    expect(textOf((await read('Long ago.\n\nSo the answer is **42**.')).ending)).toBe('So the answer is 42.');
    expect(all((await read('Hence\n\n$$x = 4$$')).ending, 'math')).toHaveLength(1);
    expect(all((await read('See [here](https://example.org).')).ending, 'a')).toEqual([]);
    const long = textOf((await read(`${'word '.repeat(60)}end`)).ending);
    expect(long).toMatch(/^… word/);
    expect(long).toMatch(/end$/);
    expect(long.length).toBeLessThan(100);
  });

  it('counts words, blocks, and characters where words are not parted', async () => {
    const { counts } = await read('Two words.\n\n- a\n  - b\n\n```js\nx\n```\n\n| t |\n|---|\n| u |');
    expect(counts).toMatchObject({ unit: 'word', lists: 1, codeBlocks: 1, tables: 1 });
    expect((await read('你好，世界')).counts).toMatchObject({ unit: 'character', amount: 4 });
  });
});
