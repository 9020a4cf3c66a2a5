import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';

interface Delimiters {
  readonly open: string;
  readonly close: string;
  readonly display: boolean;
}

const DISPLAY: readonly Delimiters[] = [
  { open: '$$', close: '$$', display: true },
  { open: '\\[', close: '\\]', display: true },
];
const INLINE: readonly Delimiters[] = [
  ...DISPLAY,
  { open: '\\(', close: '\\)', display: false },
  { open: '$', close: '$', display: false },
];

const BACKSLASH = 0x5c;

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1;
  return slashes % 2 === 1;
}

/** A lone dollar is money more often than maths: Pandoc's rule tells them apart. */
function isMoney(text: string, from: number, to: number): boolean {
  return /\s/.test(text[from] ?? ' ') || /\s/.test(text[to - 1] ?? ' ') || /\d/.test(text[to + 1] ?? '');
}

/** The place of the closing delimiter, or -1. A dollar is sought once only, so that many cost no more than few. */
function closeOf(text: string, from: number, { close }: Delimiters): number {
  let at = text.indexOf(close, from);
  while (at !== -1 && isEscaped(text, at)) at = text.indexOf(close, at + 1);
  if (at === -1 || at === from) return -1;
  return close === '$' && isMoney(text, from, at) ? -1 : at;
}

/** Remembers, for the text being parsed, which closing delimiters it has no more of: many openers cost no more than one. */
interface Spent {
  readonly source: string;
  readonly closers: Set<string>;
}

function spentClosers(state: StateInline): Set<string> {
  const known = state.env['spentMathsClosers'] as Spent | undefined;
  if (known?.source === state.src) return known.closers;
  const spent: Spent = { source: state.src, closers: new Set() };
  state.env['spentMathsClosers'] = spent;
  return spent.closers;
}

function mathsInline(state: StateInline, silent: boolean): boolean {
  const found = INLINE.find(({ open }) => state.src.startsWith(open, state.pos));
  if (found === undefined) return false;
  const spent = spentClosers(state);
  if (spent.has(found.close)) return false;
  const from = state.pos + found.open.length;
  const to = closeOf(state.src, from, found);
  if (to === -1 && !state.src.includes(found.close, from)) spent.add(found.close);
  if (to === -1 || to + found.close.length > state.posMax) return false;
  if (!silent) {
    const token = state.push(found.display ? 'maths_display' : 'maths_inline', 'math', 0);
    token.content = state.src.slice(from, to);
    token.markup = found.open;
  }
  state.pos = to + found.close.length;
  return true;
}

/** The last line of a formula that begins on `startLine`, or -1. A blank line ends the search, as in TeX. */
function lastLineOf(state: StateBlock, startLine: number, endLine: number, found: Delimiters): number {
  let from = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0) + found.open.length;
  for (let line = startLine; line < endLine && !state.isEmpty(line); line += 1) {
    const lineEnd = state.eMarks[line] ?? 0;
    const to = closeOf(state.src.slice(0, lineEnd), from, found);
    if (to !== -1) return state.src.slice(to + found.close.length, lineEnd).trim() === '' ? line : -1;
    from = lineEnd;
  }
  return -1;
}

/** A formula that begins a line and may hold what Markdown would read as a list or a heading. */
function mathsBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const lineStart = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  const found = DISPLAY.find(({ open }) => state.src.startsWith(open, lineStart));
  if (found === undefined) return false;
  const lastLine = lastLineOf(state, startLine, endLine, found);
  if (lastLine === -1) return false;
  if (!silent) {
    const source = state.getLines(startLine, lastLine + 1, state.blkIndent, false).trim();
    const token = state.push('maths_display', 'math', 0);
    token.block = true;
    token.content = source.slice(found.open.length, -found.close.length);
    token.markup = found.open;
    state.line = lastLine + 1;
  }
  return true;
}

/** Teaches a parser `$…$`, `$$…$$`, `\(…\)` and `\[…\]`: tokens `maths_inline` and `maths_display`. */
export function mathsRules(parser: MarkdownIt): void {
  parser.inline.ruler.before('escape', 'maths', mathsInline);
  parser.block.ruler.before('fence', 'maths', mathsBlock, { alt: ['paragraph', 'blockquote', 'list'] });
}
