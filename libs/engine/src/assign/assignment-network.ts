import { groupColleagues, NO_GROUP, type ColleagueGroups } from './colleague-groups.js';
import { Network } from './network.js';
import { MAX_AFFINITY, type Problem } from './problem.js';
import { Shortlist } from './shortlist.js';
import type { TieHash } from './tie-hash.js';

/** One unit of affinity: far above what the hashes of two equally good assignments differ by. */
const AFFINITY_COST = 2 ** 32;
const GREATEST_PAIR_COST = MAX_AFFINITY * AFFINITY_COST;

/** How many pairs an application is offered in a round. Any number gives the same result; this one is quick. */
const OFFERS = 12;

/**
 * A problem as a network. Nodes: applications, experts, groups of colleagues whom an application could choose
 * from, the root. A pair is an arc expert → application, or expert → group where the arc group → application lets
 * one of them through; its cost is −affinity·2³² + hash20. Loads above the minimum come root → expert for free.
 * At the cost of one missing unit, expert → root takes what is missing of a minimum, and root → application what
 * is missing of a demand: so there always is a flow, and in the first one everything is missing.
 *
 * Pairs become arcs only when they are offered: of millions, a few per application ever matter.
 *
 * Exactness, with E experts: a path passes an expert once, its pair costs alternate in sign, and it touches the
 * root once. So potentials stay within the cost of a missing unit + E·500·2³², reduced costs within
 * (4E + 3)·500·2³², below 2⁵³ for E ≤ 1000. Covering one more unit changes the pairs along one such path, which
 * never costs more than E·500·2³²; a missing unit costs (E + 1)·500·2³², and so is always the last resort.
 */
export class AssignmentNetwork {
  readonly network: Network;
  private readonly groups: ColleagueGroups;
  private readonly firstPairArc: number;
  /** The cells of `Problem.affinity` that the arcs from `firstPairArc` on stand for. */
  private readonly cells: number[] = [];
  private readonly offered: Uint8Array;

  /** @param threshold pairs of less affinity are left out */
  constructor(
    private readonly problem: Problem,
    private readonly threshold: number,
    private readonly hash: TieHash,
  ) {
    const { demand, experts, affinity } = problem;
    this.offered = new Uint8Array(affinity.length);
    this.groups = groupColleagues(problem, threshold);
    this.network = new Network(demand.length + experts.length + this.groups.applications.length + 1);
    this.addLoadsAndShortages();
    this.firstPairArc = this.network.arcs;
  }

  /**
   * Adds, for each application, the few pairs that would improve the flow most at these potentials.
   * @returns false when no pair would: the flow is the cheapest over all pairs
   */
  offerPairs(potential: Float64Array): boolean {
    const before = this.network.arcs;
    for (let application = 0; application < this.problem.applications.length; application += 1)
      for (const expert of this.bestOffers(application, potential)) this.addPair(application, expert);
    return this.network.arcs > before;
  }

  /** The cells of the pairs that the network's flow makes. */
  chosenCells(): number[] {
    return this.cells.filter((_, index) => this.network.flow[this.firstPairArc + index] === 1);
  }

  private addLoadsAndShortages(): void {
    const { network } = this;
    const { demand, experts, min, max } = this.problem;
    const missing = (experts.length + 1) * GREATEST_PAIR_COST;
    demand.forEach((places, application) => {
      network.addBasisArc(application, network.root, application, missing, Math.max(places, 1), places);
    });
    min.forEach((least, expert) => {
      const node = this.expertNode(expert);
      network.addBasisArc(node, node, network.root, missing, least + 1, least);
      if (max[expert]! > least) network.addArc(network.root, node, 0, max[expert]! - least);
    });
    this.groups.applications.forEach((application, group) => {
      network.addBasisArc(this.groupNode(group), this.groupNode(group), application, 0, 1, 0);
    });
  }

  private bestOffers(application: number, potential: Float64Array): readonly number[] {
    const { affinity, experts } = this.problem;
    const firstCell = application * experts.length;
    const shortlist = new Shortlist(OFFERS, 0);
    for (let expert = 0; expert < experts.length; expert += 1) {
      const value = affinity[firstCell + expert]!;
      if (value < this.threshold || this.offered[firstCell + expert] === 1) continue;
      const source = potential[this.expertNode(expert)]!;
      const target = potential[this.targetNode(application, expert)]!;
      const withoutHash = source - target - value * AFFINITY_COST;
      if (withoutHash < shortlist.bound) shortlist.add(expert, withoutHash + this.hash(application, expert));
    }
    return shortlist.items;
  }

  private addPair(application: number, expert: number): void {
    const cell = application * this.problem.experts.length + expert;
    const cost = this.hash(application, expert) - this.problem.affinity[cell]! * AFFINITY_COST;
    this.network.addArc(this.expertNode(expert), this.targetNode(application, expert), cost, 1);
    this.cells.push(cell);
    this.offered[cell] = 1;
  }

  private expertNode(expert: number): number {
    return this.problem.applications.length + expert;
  }

  private groupNode(group: number): number {
    return this.problem.applications.length + this.problem.experts.length + group;
  }

  private targetNode(application: number, expert: number): number {
    const group = this.groups.of(application, expert);
    return group === NO_GROUP ? application : this.groupNode(group);
  }
}
