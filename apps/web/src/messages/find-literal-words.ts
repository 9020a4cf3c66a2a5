import { parseSync } from '@swc/core';

/** Attributes and properties whose text somebody reads or hears. */
const shownAttributes = new Set(
  'aria-label aria-description aria-roledescription aria-valuetext title placeholder alt label hint note text act opener lead error unavailable caption'.split(
    ' ',
  ),
);
const shownProperties = new Set(
  'label title name text word hint note meaning said message reason'.split(' '),
);

/** A command's or a file's name: `item.skip`, `errors.jsonl`. */
const isIdentifier = (text: string) => /^[\w-]+(\.[\w{}-]+)+$/.test(text);
const isShownWord = (text: string) => /\p{L}/u.test(text) && !isIdentifier(text);
const isSentence = (text: string) =>
  /\p{L}{2,}[,;:]? \p{L}{2,}/u.test(text) && /^\p{Lu}|[.!?]$/u.test(text.trim());
const isNamed = (text: string) => /^\p{Lu}\p{Ll}/u.test(text);

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The text of a string literal, or of a template with `{}` for what is put in; none of anything else. */
function textsOf(node: unknown): string[] {
  if (!isNode(node)) return [];
  if (node.type === 'StringLiteral') return [String(node['value'])];
  if (node.type !== 'TemplateLiteral') return [];
  const quasis = node['quasis'] as readonly { cooked: string }[];
  return [quasis.map(({ cooked }) => cooked).join('{}')];
}

function nameOf(node: unknown): string {
  return isNode(node) ? String(node['value'] ?? '') : '';
}

/**
 * Words for people that stand in a source file instead of in a catalogue: text between tags, in attributes that are shown
 * or heard, in what an element shows conditionally, in properties that name things, and whatever reads like a sentence.
 */
export function findLiteralWords(source: string): string[] {
  const found: string[] = [];
  const report = (texts: readonly string[], isWord: (text: string) => boolean) => {
    for (const text of texts) if (isWord(text)) found.push(text.trim().replace(/\s+/g, ' '));
  };

  const visitAll = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visitAll);
    else if (isNode(value)) visit(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visitAll);
  };

  /** What an element or a shown attribute comes to: its literals are words, whatever they look like. */
  const visitShown = (value: unknown): void => {
    if (!isNode(value)) return;
    const logical =
      value.type === 'BinaryExpression' && ['&&', '||', '??'].includes(String(value['operator']));
    if (value.type === 'JSXExpressionContainer' || value.type === 'ParenthesisExpression') {
      visitShown(value['expression']);
    } else if (value.type === 'ConditionalExpression') {
      visitAll(value['test']);
      visitShown(value['consequent']);
      visitShown(value['alternate']);
    } else if (logical) {
      visitShown(value['left']);
      visitShown(value['right']);
    } else if (textsOf(value).length > 0) {
      report(textsOf(value), isShownWord);
      visitAll(value['expressions']);
    } else visit(value);
  };

  const visit = (node: Node): void => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'NewExpression':
        return;
      case 'CallExpression':
        // What an error says to programmers, as in `new Error(…)`.
        return isNode(node['callee']) && node['callee'].type === 'Super'
          ? undefined
          : Object.values(node).forEach(visitAll);
      case 'JSXText':
        return report([String(node['value']).trim()], isShownWord);
      case 'JSXElement':
      case 'JSXFragment':
        visitAll(node['opening']);
        return (node['children'] as readonly unknown[]).forEach(visitShown);
      case 'JSXAttribute':
        return shownAttributes.has(nameOf(node['name']))
          ? visitShown(node['value'])
          : visitAll(node['value']);
      case 'KeyValueProperty':
        if (shownProperties.has(nameOf(node['key']))) report(textsOf(node['value']), isNamed);
        return visitAll(node['value']);
      case 'StringLiteral':
      case 'TemplateLiteral':
        report(textsOf(node), isSentence);
        return visitAll(node['expressions']);
      default:
        // Types say nothing to anybody, but for those that hold an expression.
        if (node.type.startsWith('Ts')) return visitAll(node['expression']);
        return Object.values(node).forEach(visitAll);
    }
  };

  const { body } = parseSync(source, { syntax: 'typescript', tsx: true, target: 'es2022' });
  body.forEach(visitAll);
  return [...new Set(found)];
}
