import temml from 'temml';
import { MAX_DEPTH, type ReadingNode } from './reading-tree.ts';

/** What Temml 0.13 hands out: an element, a text, or a fragment that stands for its children. */
interface TemmlNode {
  readonly type?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly classes?: readonly string[];
  readonly style?: Readonly<Record<string, unknown>>;
  readonly children?: readonly TemmlNode[];
}

/** Temml's declarations lack the tree, which it says may change: the version is pinned and a test holds it. */
const engine = temml as unknown as {
  __renderToMathMLTree(source: string, options: Readonly<Record<string, unknown>>): TemmlNode;
};

const OPTIONS = { throwOnError: true, trust: false, strict: false, maxExpand: 500, maxSize: [20, 200] };

function hyphenated(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function attributesOf(node: TemmlNode): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(node.attributes ?? {})) attributes[name] = String(value);
  for (const [name, value] of Object.entries(node.style ?? {})) {
    attributes[`style.${hyphenated(name)}`] = String(value);
  }
  const classes = (node.classes ?? []).filter((name) => name !== '');
  if (classes.length > 0) attributes.class = classes.join(' ');
  return attributes;
}

function toNodes(node: TemmlNode, depth: number): ReadingNode[] {
  if (depth > MAX_DEPTH) throw new RangeError('The formula nests too deep.');
  if (node.text !== undefined) return [node.text];
  const children = (node.children ?? []).flatMap((child) => toNodes(child, depth + 1));
  return node.type === undefined ? children : [[node.type, attributesOf(node), children]];
}

/** Longer formulas in a line of text may break at their relations and operators. */
const LONG = 40;

/** Temml ends each unbreakable part in its operator, which would lose its space there: as infix it keeps it. */
function withSpacing([math]: readonly ReadingNode[]): ReadingNode[] {
  if (math === undefined || typeof math === 'string') return [];
  const [tag, attributes, parts] = math;
  const spaced = parts.map((part): ReadingNode => {
    if (typeof part === 'string') return part;
    const last = part[2].at(-1);
    if (last === undefined || typeof last === 'string' || last[0] !== 'mo' || 'form' in last[1]) return part;
    return [part[0], part[1], [...part[2].slice(0, -1), ['mo', { ...last[1], form: 'infix' }, last[2]]]];
  });
  return [[tag, attributes, spaced]];
}

/**
 * A LaTeX formula as MathML. Macros live for one formula only; links, pictures and classes are refused.
 * A formula that does not parse comes back as null: its source is shown then.
 */
export function mathsTree(source: string, display: boolean): ReadingNode[] | null {
  const wraps = !display && source.length > LONG;
  const options = { ...OPTIONS, displayMode: display, macros: {}, wrap: wraps ? 'tex' : 'none' };
  try {
    const nodes = toNodes(engine['__renderToMathMLTree'](source, options), 0);
    return wraps ? withSpacing(nodes) : nodes;
  } catch {
    return null;
  }
}
