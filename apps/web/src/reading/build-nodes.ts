import { admit } from './admit.ts';
import { MAX_DEPTH, type ReadingNode, textOf } from './reading-tree.ts';

function buildInto(parent: Node, nodes: readonly ReadingNode[], inMaths: boolean, depth: number): void {
  const document = parent.ownerDocument as Document;
  for (const node of nodes) {
    if (typeof node === 'string') {
      parent.appendChild(document.createTextNode(node));
      continue;
    }
    const [tag, attributes, children] = node;
    const admitted = depth > MAX_DEPTH ? null : admit(tag, attributes, inMaths);
    if (admitted === null) {
      if (depth > MAX_DEPTH) parent.appendChild(document.createTextNode(textOf(children)));
      else buildInto(parent, children, inMaths, depth + 1);
      continue;
    }
    const element = document.createElementNS(admitted.namespace, tag);
    for (const [name, value] of admitted.attributes) element.setAttribute(name, value);
    // Through the CSSOM, as a `style` attribute would need an exception in the content security policy.
    const { style } = element as HTMLElement | MathMLElement;
    for (const [property, value] of admitted.styles) style.setProperty(property, value);
    buildInto(element, children, inMaths || tag === 'math', depth + 1);
    parent.appendChild(element);
  }
}

/** Builds a tree, element by element, with nothing in it that `admit` does not let through. */
export function buildNodes(nodes: readonly ReadingNode[], document: Document): DocumentFragment {
  const fragment = document.createDocumentFragment();
  buildInto(fragment, nodes, false, 0);
  return fragment;
}
