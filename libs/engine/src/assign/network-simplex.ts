import type { Network } from './network.js';
import { SpanningTree } from './spanning-tree.js';

/** Where an arc outside the basis stands; the sign turns its reduced cost into the gain of moving it. */
const AT_LOWER = 1;
const AT_UPPER = -1;
const IN_TREE = 0;

const NONE = -1;
const SMALLEST_BLOCK = 10;

/**
 * The primal network simplex (Ahuja, Magnanti, Orlin, Network Flows, ch. 11): entering arcs by block search, as in
 * LEMON (Király, Kovács 2012), leaving arcs by Cunningham's rule, which keeps the tree strongly feasible and so
 * rules cycling out. Arcs that are added to the network later enter empty, and the next run starts from the basis
 * at hand.
 */
export class NetworkSimplex {
  private readonly tree: SpanningTree;
  private state: Int8Array;
  private nextArc = 0;
  /** The arc leaving in the pivot at hand is the one above this node; NONE: the entering arc itself. */
  private cut = NONE;
  private cutIsBehindFrom = false;

  constructor(private readonly network: Network) {
    this.tree = new SpanningTree(network);
    this.state = new Int8Array(network.arcs).fill(AT_LOWER);
    for (const arc of network.basis) this.state[arc] = IN_TREE;
  }

  /** By node. An arc's reduced cost is cost + potential[source] − potential[target]. */
  get potential(): Float64Array {
    return this.tree.potential;
  }

  /** Makes the network's flow a cheapest one over its present arcs. */
  run(): void {
    this.admitArcs();
    while (this.pivot());
  }

  private admitArcs(): void {
    const state = new Int8Array(this.network.arcs).fill(AT_LOWER);
    state.set(this.state);
    this.state = state;
  }

  /** One exchange of the basis. @returns false when no arc improves the flow: it is optimal */
  private pivot(): boolean {
    const entering = this.findEntering();
    if (entering === NONE) return false;
    const { source, target } = this.network;
    const forward = this.state[entering] === AT_LOWER;
    const from = forward ? source[entering]! : target[entering]!;
    const to = forward ? target[entering]! : source[entering]!;
    const join = this.tree.join(from, to);
    const amount = this.findLeaving(from, to, join, this.network.capacity[entering]!);
    if (amount > 0) this.push(entering, from, to, join, forward ? amount : -amount);
    this.exchange(entering, from, to);
    return true;
  }

  /** The most violated arc of the first block, in turn, that has one; NONE when none of all arcs is. */
  private findEntering(): number {
    const { source, target, cost } = this.network;
    const { state } = this;
    const { potential } = this.tree;
    const arcs = state.length;
    const blockSize = Math.max(SMALLEST_BLOCK, Math.floor(Math.sqrt(arcs)));
    let best = NONE;
    let lowest = 0;
    let left = blockSize;
    let arc = this.nextArc;
    for (let seen = 0; seen < arcs; seen += 1) {
      const gain = state[arc]! * (cost[arc]! + potential[source[arc]!]! - potential[target[arc]!]!);
      if (gain < lowest) {
        lowest = gain;
        best = arc;
      }
      arc += 1;
      if (arc === arcs) arc = 0;
      left -= 1;
      if (left === 0) {
        if (best !== NONE) break;
        left = blockSize;
      }
    }
    this.nextArc = arc;
    return best;
  }

  /**
   * How much the cycle join → from → to → join can carry, and where it is full: the last such arc seen from the
   * join, which is what keeps the tree strongly feasible.
   */
  private findLeaving(from: number, to: number, join: number, enteringCapacity: number): number {
    const { parent } = this.tree;
    let amount = enteringCapacity;
    this.cut = NONE;
    for (let node = from; node !== join; node = parent[node]!) {
      const room = this.room(node, !this.tree.pointsUp(node));
      if (room < amount) {
        amount = room;
        this.cut = node;
        this.cutIsBehindFrom = true;
      }
    }
    for (let node = to; node !== join; node = parent[node]!) {
      const room = this.room(node, this.tree.pointsUp(node));
      if (room <= amount) {
        amount = room;
        this.cut = node;
        this.cutIsBehindFrom = false;
      }
    }
    return amount;
  }

  private room(node: number, along: boolean): number {
    const arc = this.tree.arc[node]!;
    return along ? this.network.capacity[arc]! - this.network.flow[arc]! : this.network.flow[arc]!;
  }

  private push(entering: number, from: number, to: number, join: number, signed: number): void {
    const { tree } = this;
    const { flow } = this.network;
    const amount = Math.abs(signed);
    flow[entering]! += signed;
    for (let node = from; node !== join; node = tree.parent[node]!)
      flow[tree.arc[node]!]! += tree.pointsUp(node) ? -amount : amount;
    for (let node = to; node !== join; node = tree.parent[node]!)
      flow[tree.arc[node]!]! += tree.pointsUp(node) ? amount : -amount;
  }

  private exchange(entering: number, from: number, to: number): void {
    if (this.cut === NONE) {
      this.state[entering] = -this.state[entering]!;
      return;
    }
    const leaving = this.tree.arc[this.cut]!;
    this.state[entering] = IN_TREE;
    this.state[leaving] = this.network.flow[leaving] === 0 ? AT_LOWER : AT_UPPER;
    if (this.cutIsBehindFrom) this.tree.rehang(this.cut, from, to, entering);
    else this.tree.rehang(this.cut, to, from, entering);
  }
}
