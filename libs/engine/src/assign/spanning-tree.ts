import type { Network } from './network.js';

const NONE = -1;

/**
 * The basis of the network simplex: a spanning tree hanging from the root, the last node. Each other node knows
 * its parent, the arc between them, its depth, and its potential; children are doubly linked lists, so that a
 * subtree is moved without looking at the rest.
 */
export class SpanningTree {
  readonly parent: Int32Array;
  /** The arc between a node and its parent, of either direction. */
  readonly arc: Int32Array;
  /** Chosen so that every tree arc's reduced cost, cost + potential[source] − potential[target], is zero. */
  readonly potential: Float64Array;
  private readonly depth: Int32Array;
  private readonly firstChild: Int32Array;
  private readonly nextSibling: Int32Array;
  private readonly previousSibling: Int32Array;

  constructor(private readonly network: Network) {
    const { nodes, basis } = network;
    this.parent = new Int32Array(nodes).fill(NONE);
    this.arc = Int32Array.from(basis);
    this.potential = new Float64Array(nodes);
    this.depth = new Int32Array(nodes);
    this.firstChild = new Int32Array(nodes).fill(NONE);
    this.nextSibling = new Int32Array(nodes).fill(NONE);
    this.previousSibling = new Int32Array(nodes).fill(NONE);
    for (let node = 0; node < nodes - 1; node += 1) this.hangFirst(node);
  }

  /** Whether the node's arc goes from it to its parent. */
  pointsUp(node: number): boolean {
    return this.network.source[this.arc[node]!] === node;
  }

  /** The deepest node above both. */
  join(a: number, b: number): number {
    const { parent, depth } = this;
    while (depth[a]! > depth[b]!) a = parent[a]!;
    while (depth[b]! > depth[a]!) b = parent[b]!;
    while (a !== b) {
      a = parent[a]!;
      b = parent[b]!;
    }
    return a;
  }

  /**
   * Cuts the subtree of `cut` off and hangs it by the arc between its node `inner` and the `outer` node outside:
   * the path from `inner` up to `cut` turns over.
   */
  rehang(cut: number, inner: number, outer: number, arc: number): void {
    let node = inner;
    let newParent = outer;
    let newArc = arc;
    for (;;) {
      const oldParent = this.parent[node]!;
      const oldArc = this.arc[node]!;
      this.unlink(node);
      this.link(node, newParent, newArc);
      if (node === cut) break;
      newParent = node;
      newArc = oldArc;
      node = oldParent;
    }
    this.refresh(inner);
  }

  private hangFirst(node: number): void {
    const { source, target } = this.network;
    const arc = this.arc[node]!;
    this.link(node, source[arc] === node ? target[arc]! : source[arc]!, arc);
    this.refresh(node);
  }

  private link(node: number, parent: number, arc: number): void {
    const { firstChild, nextSibling, previousSibling } = this;
    const next = firstChild[parent]!;
    this.parent[node] = parent;
    this.arc[node] = arc;
    previousSibling[node] = NONE;
    nextSibling[node] = next;
    if (next !== NONE) previousSibling[next] = node;
    firstChild[parent] = node;
  }

  private unlink(node: number): void {
    const { nextSibling, previousSibling } = this;
    const next = nextSibling[node]!;
    const previous = previousSibling[node]!;
    if (previous === NONE) this.firstChild[this.parent[node]!] = next;
    else nextSibling[previous] = next;
    if (next !== NONE) previousSibling[next] = previous;
  }

  /** Depths and potentials of a subtree from those above it. All its potentials move by one amount. */
  private refresh(top: number): void {
    const { parent, depth, potential, firstChild, nextSibling } = this;
    const shift = this.potentialBelow(parent[top]!, top) - potential[top]!;
    let node = top;
    for (;;) {
      depth[node] = depth[parent[node]!]! + 1;
      potential[node]! += shift;
      if (firstChild[node] !== NONE) {
        node = firstChild[node]!;
        continue;
      }
      while (node !== top && nextSibling[node] === NONE) node = parent[node]!;
      if (node === top) return;
      node = nextSibling[node]!;
    }
  }

  private potentialBelow(parent: number, node: number): number {
    const cost = this.network.cost[this.arc[node]!]!;
    return this.potential[parent]! + (this.pointsUp(node) ? -cost : cost);
  }
}
