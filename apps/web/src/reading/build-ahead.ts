import { buildNodes } from './build-nodes.ts';
import type { ReadingNode } from './reading-tree.ts';

/** What was built before it is shown, each to be used once. */
const built = new WeakMap<readonly ReadingNode[], DocumentFragment>();

function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act);
  else setTimeout(act, 0);
}

/** Builds a tree in idle time, outside of the page, so that showing it costs its layout only. */
export function buildAhead(nodes: readonly ReadingNode[]): void {
  whenIdle(() => {
    if (!built.has(nodes)) built.set(nodes, buildNodes(nodes, document));
  });
}

/** A tree to put on the page: as it was built ahead, else built now. */
export function takeBuilt(nodes: readonly ReadingNode[]): DocumentFragment {
  const fragment = built.get(nodes);
  built.delete(nodes);
  return fragment ?? buildNodes(nodes, document);
}
