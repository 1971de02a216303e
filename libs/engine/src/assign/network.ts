/**
 * A minimum-cost flow problem that can grow. Nodes are numbered from 0, the last one is the root. Arc `e` goes
 * from `source[e]` to `target[e]`; supplies are implied by the first flow. Read the arrays anew after `addArc`.
 */
export class Network {
  arcs = 0;
  source = new Int32Array(FIRST_ROOM);
  target = new Int32Array(FIRST_ROOM);
  /** Integers. Twice the greatest sum of costs along a path must stay below 2⁵³. */
  cost = new Float64Array(FIRST_ROOM);
  capacity = new Int32Array(FIRST_ROOM);
  flow = new Int32Array(FIRST_ROOM);
  /** For each node but the root, its arc in the first spanning tree. */
  readonly basis: Int32Array;

  constructor(readonly nodes: number) {
    this.basis = new Int32Array(nodes - 1);
  }

  get root(): number {
    return this.nodes - 1;
  }

  /** @param capacity above zero @returns the arc's number */
  addArc(source: number, target: number, cost: number, capacity: number): number {
    const arc = this.arcs;
    if (arc === this.source.length) this.makeRoom();
    this.source[arc] = source;
    this.target[arc] = target;
    this.cost[arc] = cost;
    this.capacity[arc] = capacity;
    this.arcs += 1;
    return arc;
  }

  /**
   * The arc that hangs a node into the first spanning tree, on the root or on an earlier node, with its first
   * flow. The tree must be strongly feasible: every node can send some flow to the root along it.
   */
  addBasisArc(
    node: number,
    source: number,
    target: number,
    cost: number,
    capacity: number,
    flow: number,
  ): void {
    const arc = this.addArc(source, target, cost, capacity);
    this.basis[node] = arc;
    this.flow[arc] = flow;
  }

  private makeRoom(): void {
    const room = this.source.length * 2;
    const grow = <T extends Int32Array | Float64Array>(array: T, larger: T): T => {
      larger.set(array);
      return larger;
    };
    this.source = grow(this.source, new Int32Array(room));
    this.target = grow(this.target, new Int32Array(room));
    this.cost = grow(this.cost, new Float64Array(room));
    this.capacity = grow(this.capacity, new Int32Array(room));
    this.flow = grow(this.flow, new Int32Array(room));
  }
}

const FIRST_ROOM = 1024;
