import hljs from 'highlight.js/lib/core';
import { CODE_LANGUAGES } from './code-languages.ts';
import type { ReadingNode } from './reading-tree.ts';

/** highlight.js's own tree, which its emitter keeps as `root`. */
interface ScopeNode {
  readonly scope?: string;
  readonly children: readonly (ScopeNode | string)[];
}

/** Colouring longer code costs more than it helps. */
const MAX_COLOURED = 50_000;

const engine = hljs.newInstance();
/** Shown names by the name that a grammar gives itself. */
const labels = new Map<string, string>();
for (const [name, { label, grammar }] of Object.entries(CODE_LANGUAGES)) {
  engine.registerLanguage(name, grammar);
  labels.set(engine.getLanguage(name)?.name ?? name, label);
}
engine.registerAliases('c', { languageName: 'cpp' });

/** Aliases whose grammar serves more than the language it is named for. */
const OWN_LABELS: Readonly<Record<string, string>> = { c: 'C', h: 'C', html: 'HTML', svg: 'SVG' };

/** `title.function` becomes `hljs-title function_`, the class names of highlight.js's themes. */
function classOf(scope: string): string | null {
  if (scope.startsWith('language:')) return null;
  const [first = '', ...rest] = scope.split('.');
  return [`hljs-${first}`, ...rest.map((part, index) => part + '_'.repeat(index + 1))].join(' ');
}

function toNodes(node: ScopeNode): ReadingNode[] {
  const children = node.children.flatMap((child): ReadingNode[] =>
    typeof child === 'string' ? [child] : toNodes(child),
  );
  const className = node.scope === undefined ? null : classOf(node.scope);
  return className === null ? children : [['span', { class: className }, children]];
}

/** The name shown over a block of code; null for a language without colours. */
export function labelOf(language: string): string | null {
  const name = engine.getLanguage(language)?.name;
  return OWN_LABELS[language.toLowerCase()] ?? (name === undefined ? null : (labels.get(name) ?? null));
}

/** Code as spans with highlight.js's classes; the bare text where the language is unknown or the code too long. */
export function codeTree(code: string, language: string): ReadingNode[] {
  if (code.length > MAX_COLOURED || engine.getLanguage(language) === undefined) return [code];
  const result = engine.highlight(code, { language, ignoreIllegals: true });
  return toNodes((result['_emitter'] as unknown as { root: ScopeNode }).root);
}
