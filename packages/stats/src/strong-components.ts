/**
 * The strongly connected components of a directed graph, by Tarjan's algorithm (R. Tarjan 1972, "Depth-first search
 * and linear graph algorithms"), without recursion, so that a long chain cannot overflow the stack.
 *
 * @param successors for each node, the nodes that it points to.
 * @returns the components, each sorted, ordered by their smallest node.
 */
export function strongComponents(successors: readonly (readonly number[])[]): number[][] {
  const search = new ComponentSearch(successors);
  successors.forEach((_, node) => search.visit(node));
  return search.components.sort((a, b) => (a[0] as number) - (b[0] as number));
}

class ComponentSearch {
  readonly components: number[][] = [];
  private readonly successors: readonly (readonly number[])[];
  private readonly index = new Map<number, number>();
  private readonly lowLink = new Map<number, number>();
  private readonly open: number[] = [];
  private readonly isOpen = new Set<number>();

  constructor(successors: readonly (readonly number[])[]) {
    this.successors = successors;
  }

  visit(root: number): void {
    if (this.index.has(root)) return;
    const path = [this.enter(root)];
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const { node } = frame;
      const next = (this.successors[node] as readonly number[])[frame.edge++];
      if (next === undefined) {
        path.pop();
        if (this.lowLink.get(node) === this.index.get(node)) this.close(node);
        const parent = path.at(-1);
        if (parent !== undefined) this.lower(parent.node, this.lowLink.get(node) as number);
      } else if (!this.index.has(next)) path.push(this.enter(next));
      else if (this.isOpen.has(next)) this.lower(node, this.index.get(next) as number);
    }
  }

  private enter(node: number): { node: number; edge: number } {
    this.lowLink.set(node, this.index.size);
    this.index.set(node, this.index.size);
    this.open.push(node);
    this.isOpen.add(node);
    return { node, edge: 0 };
  }

  private lower(node: number, link: number): void {
    if (link < (this.lowLink.get(node) as number)) this.lowLink.set(node, link);
  }

  private close(root: number): void {
    const component = this.open.splice(this.open.lastIndexOf(root));
    for (const node of component) this.isOpen.delete(node);
    this.components.push(component.sort((a, b) => a - b));
  }
}
