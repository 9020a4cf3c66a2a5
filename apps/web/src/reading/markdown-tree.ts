import type { Token } from 'markdown-it';
import { codeBlock } from './code-lines.ts';
import { holdPunctuation } from './hold-punctuation.ts';
import { type Attributes, type ReadingElement, type ReadingNode, textOf } from './reading-tree.ts';
import { directionOf } from './script-of.ts';
import { showUnseen } from './visible-characters.ts';

/** How a text is to be set, with the parts that are loaded only when it needs them. */
export interface ReadingParts {
  /** Single line feeds are line breaks: in what a person typed they are meant. */
  readonly keepBreaks: boolean;
  /** A formula as MathML, or null where it does not parse. */
  readonly maths: ((source: string, display: boolean) => ReadingNode[] | null) | null;
  readonly code: {
    readonly tree: (code: string, language: string) => ReadingNode[];
    readonly labelOf: (language: string) => string | null;
  } | null;
}

/** Blocks that find their direction from their own text; the containers below have theirs computed. */
const BLOCKS = new Set(['p', 'li', 'h3', 'h4', 'h5', 'h6', 'th', 'td']);
const CONTAINERS = new Set(['ul', 'ol', 'blockquote', 'table']);
const CLOSERS: Readonly<Record<string, string>> = { $: '$', $$: '$$', '\\(': '\\)', '\\[': '\\]' };

/** Headings of an answer stand below the page's own two levels. */
function tagOf(token: Token): string {
  const heading = /^h([1-6])$/.exec(token.tag);
  return heading === null ? token.tag : `h${Math.min(6, Number(heading[1]) + 2)}`;
}

function attributesOf(token: Token, tag: string): Record<string, string> {
  const attributes: Record<string, string> = BLOCKS.has(tag) ? { dir: 'auto' } : {};
  for (const name of ['href', 'title', 'start']) {
    const value = token.attrGet(name);
    if (value !== null) attributes[name] = String(value);
  }
  const alignment = /^text-align:(left|center|right)$/.exec(String(token.attrGet('style')));
  if (alignment?.[1] !== undefined) attributes['style.text-align'] = alignment[1];
  return attributes;
}

function closed(tag: string, attributes: Attributes, children: readonly ReadingNode[]): ReadingElement {
  if (!CONTAINERS.has(tag)) return [tag, attributes, children];
  const dir = directionOf(textOf(children));
  const element: ReadingElement = [tag, { ...attributes, dir }, children];
  return tag === 'table' ? ['div', { class: 'wide-table', dir }, [element]] : element;
}

function mathsNodes(token: Token, parts: ReadingParts): ReadingNode[] {
  const display = token.type === 'maths_display';
  const tree = parts.maths?.(token.content, display) ?? null;
  if (tree !== null) return display ? [['div', { class: 'formula', dir: 'ltr' }, tree]] : tree;
  const source = `${token.markup}${token.content}${CLOSERS[token.markup] ?? ''}`;
  const shown: ReadingElement = ['code', { dir: 'ltr' }, showUnseen(source)];
  return token.block ? [['p', {}, [shown]]] : [shown];
}

function codeNodes(token: Token, parts: ReadingParts): ReadingNode[] {
  const code = token.content.replace(/\n$/, '');
  const [language = ''] = token.info.trim().split(/\s+/);
  const known = language !== '' && parts.code !== null;
  const nodes = known ? parts.code.tree(code, language) : [code];
  return [codeBlock(nodes, code, known ? parts.code.labelOf(language) : null)];
}

/** A picture is never loaded, as that would tell its host who reads; it stands as it was written. */
function pictureNodes(token: Token): ReadingNode[] {
  const title = token.attrGet('title');
  const source = `${token.attrGet('src') ?? ''}${title ? ` "${title}"` : ''}`;
  const shown = `![${token.content}](${source})`;
  return [['span', { class: 'picture' }, showUnseen(shown)]];
}

function leafNodes(token: Token, parts: ReadingParts): ReadingNode[] {
  switch (token.type) {
    case 'inline':
      return holdPunctuation(markdownTree(token.children ?? [], parts));
    case 'code_inline':
      return [['code', { dir: 'auto' }, showUnseen(token.content)]];
    case 'fence':
    case 'code_block':
      return codeNodes(token, parts);
    case 'maths_inline':
    case 'maths_display':
      return mathsNodes(token, parts);
    case 'image':
      return pictureNodes(token);
    case 'softbreak':
      return parts.keepBreaks ? [['br', {}, []]] : ['\n'];
    case 'hardbreak':
      return [['br', {}, []]];
    case 'hr':
      return [['hr', {}, []]];
    default:
      return showUnseen(token.content);
  }
}

/** markdown-it's flat tokens as a tree. Every text of every token is in it: nothing is dropped. */
export function markdownTree(tokens: readonly Token[], parts: ReadingParts): ReadingNode[] {
  const root: ReadingNode[] = [];
  const open: { tag: string; attributes: Attributes; children: ReadingNode[] }[] = [];
  const top = () => open.at(-1)?.children ?? root;
  for (const token of tokens) {
    // The paragraphs of a tight list are there for the parser alone.
    if (token.hidden) continue;
    if (token.nesting === 1) {
      const tag = tagOf(token);
      open.push({ tag, attributes: attributesOf(token, tag), children: [] });
    } else if (token.nesting === -1) {
      const element = open.pop();
      if (element) top().push(closed(element.tag, element.attributes, element.children));
    } else {
      top().push(...leafNodes(token, parts));
    }
  }
  return root;
}
