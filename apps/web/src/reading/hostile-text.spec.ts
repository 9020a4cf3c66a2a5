import { describe, expect, it } from '@jest/globals';
import { type Admitted, admit } from './admit.ts';
import { codeTree, labelOf } from './code-tree.ts';
import { mathsTree } from './maths-tree.ts';
import { plainNodes, plainReading } from './plain-reading.ts';
import { readText } from './read-text.ts';
import { type ReadingNode, isBuildable, textOf } from './reading-tree.ts';

const load = {
  maths: () => Promise.resolve(mathsTree),
  names: () => Promise.resolve(),
  code: () => Promise.resolve({ tree: codeTree, labelOf }),
};
const read = (text: string) => readText({ text, keepBreaks: false }, load);

interface Built extends Admitted {
  readonly tag: string;
}

/** Every element that the page would build of a tree. */
function built(nodes: readonly ReadingNode[], inMaths = false): Built[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const [tag, attributes, children] = node;
    const admitted = admit(tag, attributes, inMaths);
    return [
      ...(admitted === null ? [] : [{ tag, ...admitted }]),
      ...built(children, inMaths || tag === 'math'),
    ];
  });
}

const FETCHING = new Set([
  'script',
  'img',
  'iframe',
  'object',
  'embed',
  'link',
  'style',
  'svg',
  'form',
  'input',
  'base',
  'video',
]);

function expectHarmless(elements: readonly Built[]) {
  for (const { tag, attributes, styles } of elements) {
    expect(FETCHING.has(tag)).toBe(false);
    for (const [name, value] of attributes) {
      expect(name).not.toMatch(/^on|^src|^style$|^id$|^xlink/i);
      if (name === 'href') expect(value).toMatch(/^(?:https?:\/\/|mailto:)/i);
    }
    for (const [property, value] of styles) {
      expect(property).not.toMatch(/position|transform|inset|top$|color|background|content|z-index/);
      expect(value).not.toMatch(/url|expression|\(/i);
    }
  }
}

const PAYLOADS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '<div style="position:fixed;inset:0">over the page</div>',
  '<style>*{display:none}</style>',
  '<form action="https://evil.example"><button>Submit</button></form>',
  '<!-- hidden -->',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java\u0000script:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](vbscript:msgbox(1))',
  '[x](file:///etc/passwd)',
  '[x](/settings)',
  '[x](//evil.example)',
  '[x](https://evil.example "onmouseover=alert(1)")',
  '<javascript:alert(1)>',
  '<https://example.org>',
  '![x](https://evil.example/pixel.png)',
  '![x](https://evil.example/a.png"onerror="alert(1))',
  '![[x](https://evil.example)](https://evil.example/b.png)',
  '```"><script>alert(1)</script>\ncode\n```',
  '```html\n<script>alert(1)</script>\n```',
  '$\\href{javascript:alert(1)}{x}$',
  '$\\url{javascript:alert(1)}$',
  '$\\includegraphics{https://evil.example/p.png}$',
  '$\\class{evil}{x}\\id{root}{y}\\style{position:fixed}{z}$',
  '$\\text{<img src=x onerror=alert(1)>}$',
  '$\\color{white}{hidden}\\colorbox{url(https://evil.example)}{x}$',
  '$\\rule{99999em}{99999em}\\kern-9999em x$',
  '$\\def\\a{\\a\\a}\\a$',
  '| a |\n|--|\n| <b onclick=alert(1)>x</b> |',
  '# <b id=root>x</b>',
];

/** The length of a text without what is markup and may go: spaces, backticks, backslashes. */
const letters = (text: string) => text.replaceAll(/[\s`\\]/g, '').length;

describe('hostile text', () => {
  it.each(PAYLOADS)('makes nothing of %j but text and allowed elements', async (payload) => {
    const { nodes } = await read(payload);
    expect(isBuildable(nodes)).toBe(true);
    expectHarmless(built(nodes));
  });

  it('shows HTML as the text it is', async () => {
    expect(textOf((await read('<script>alert(1)</script>')).nodes)).toBe('<script>alert(1)</script>');
    expect(textOf((await read('before <!-- hidden --> after')).nodes)).toBe('before <!-- hidden --> after');
  });

  it('shows a picture as its description and address, never as a picture', async () => {
    const { nodes } = await read('![a cat](https://evil.example/cat.png "Tom")');
    expect(textOf(nodes)).toBe('![a cat](https://evil.example/cat.png "Tom")');
  });

  it('opens links elsewhere, without a handle on the page or a word of where one came from', async () => {
    const [, link] = built((await read('[x](https://example.org)')).nodes);
    expect(link?.attributes).toEqual([
      ['href', 'https://example.org'],
      ['target', '_blank'],
      ['rel', 'noopener noreferrer'],
    ]);
  });

  it('shows a refused link as its source', async () => {
    expect(textOf((await read('[x](javascript:alert(1))')).nodes)).toBe('[x](javascript:alert(1))');
  });

  it('names control and bidirectional characters instead of obeying them', async () => {
    const { nodes } = await read('pay \u202eDSU 001\u202c now\u200b\u200b\u200b');
    expect(textOf(nodes)).toBe('pay RLODSU 001PDF nowZWSP ×3');
    expect(textOf((await read('`a\u2066b`')).nodes)).toBe('aLRIb');
    expect(textOf((await read('```\nx\u202ey\n```')).nodes)).toBe('xRLOy');
    expect(textOf((await read('a\u{e0041}b')).nodes)).toBe('aU+E0041b');
  });

  it('leaves the joiners that Persian and emoji need', async () => {
    const text = 'می\u200cخواهم 👩\u200d💻';
    expect(textOf((await read(text)).nodes)).toBe(text);
  });

  it.each([
    ['8,000 quotes', '>'.repeat(8_000) + ' deep'],
    ['300 nested lists', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(2 * depth)}- x`).join('\n')],
  ])('shows %s as plain text, whole', async (_, text) => {
    const reading = await read(text);
    expect(reading.plain).toBe('deep');
    expect(textOf(reading.nodes)).toBe(text);
    expect(isBuildable(reading.nodes)).toBe(true);
  });

  it.each([
    ['80 KB of open emphasis', '*a_ '.repeat(20_000)],
    ['80 KB of open formulas', '\\('.repeat(40_000)],
    ['80 KB of dollars', '$a '.repeat(27_000)],
    ['40 KB of brackets', '['.repeat(40_000)],
    ['40 KB of backticks', Array.from({ length: 280 }, (_, length) => '`'.repeat(length)).join(' ')],
  ])('reads %s and loses none of it', async (_, text) => {
    expect(letters(textOf((await read(text)).nodes))).toBe(letters(text));
  });

  it('shows a text of too many parts as plain text, whole', async () => {
    const text = '*a* '.repeat(40_000);
    const reading = await read(text);
    expect(reading.plain).toBe('deep');
    expect(textOf(reading.nodes)).toBe(text);
  });

  it('shows a formula that nests without end as its source', async () => {
    const formula = `${'{'.repeat(20_000)}x${'}'.repeat(20_000)}`;
    expect(textOf((await read(`$${formula}$`)).nodes)).toBe(`$${formula}$`);
  });

  it('builds nothing that a compromised worker adds', () => {
    const forged: ReadingNode[] = [
      ['script', { src: 'https://evil.example/x.js' }, ['alert(1)']],
      [
        'p',
        { onclick: 'alert(1)', style: 'position:fixed', id: 'root', class: 'button button-primary dialog' },
        [],
      ],
      ['a', { href: 'javascript:alert(1)', ping: 'https://evil.example' }, ['x']],
      ['p', { 'style.position': 'fixed', 'style.text-align': 'left', 'style.background': 'url(x)' }, []],
      [
        'math',
        {},
        [
          ['script', {}, []],
          ['mtext', {}, [['img', { src: 'x' }, []]]],
          ['mi', { href: 'javascript:1' }, []],
        ],
      ],
    ];
    const elements = built(forged);
    expectHarmless(elements);
    expect(elements.map(({ tag }) => tag)).toEqual(['p', 'a', 'p', 'math', 'mtext', 'mi']);
    expect(elements[0]?.attributes).toEqual([]);
    expect(elements[2]?.styles).toEqual([['text-align', 'left']]);
  });

  it('gives a very long line a block of its own, and keeps every character', () => {
    const long = 'x'.repeat(5_000);
    const text = `a\nb\n${long}\n\nc`;
    const nodes = plainNodes(text);
    expect(textOf(nodes)).toBe(text);
    expect(nodes.map((node) => (typeof node === 'string' ? node : node[1]))).toEqual([
      { class: 'plain' },
      { class: 'plain-line', dir: 'auto' },
      { class: 'plain' },
    ]);
  });

  it('keeps a plain text whole, with its unseen characters named', () => {
    expect(textOf(plainReading('a\r\n\tb\u202e', 'slow').nodes)).toBe('a\r\n\tbRLO');
  });
});
