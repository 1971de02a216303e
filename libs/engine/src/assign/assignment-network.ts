import { groupColleagues, NO_GROUP, type ColleagueGroups } from './colleague-groups.js';
import type { Costs } from './costs.js';
import { Network } from './network.js';
import { NetworkSimplex } from './network-simplex.js';
import type { Problem } from './problem.js';
import { isOutsider, NO_REGION } from './regions.js';
import { Shortlist } from './shortlist.js';
import type { TieHash } from './tie-hash.js';

/** How many pairs an application is offered in a round. Any number gives the same result; this one is quick. */
const OFFERS = 12;

/**
 * A problem as a network. Nodes: applications, experts, doors, groups of colleagues whom an application could choose
 * from, the root. A pair is an arc expert → application, or expert → group where the arc group → application lets
 * one of them through; its cost is −affinity·2³² + hash20. Outsiders of an application that asks for a region come
 * through its door, door → application, which lets one fewer in than there are places, or the last one at a cost:
 * so at least one place is left to the region. Loads above the minimum come root → expert for free.
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
  /** Applications with a door, and the number of each application's door or NO_GROUP. */
  private readonly doors: number[] = [];
  private readonly doorOf: Int32Array;
  /** Arcs that let the last outsider in, by doors. */
  private readonly lastOutsider: number[] = [];
  private readonly firstPairArc: number;
  /** The cells of `Problem.affinity` that the arcs from `firstPairArc` on stand for. */
  private readonly cells: number[] = [];
  private readonly offered: Uint8Array;

  /** @param threshold pairs of less affinity are left out */
  constructor(
    private readonly problem: Problem,
    private readonly threshold: number,
    private readonly hash: TieHash,
    private readonly costs: Costs,
  ) {
    const { demand, experts, affinity, regions } = problem;
    this.offered = new Uint8Array(affinity.length);
    this.groups = groupColleagues(problem, threshold);
    // Where there is one place and no price, outsiders are not offered at all.
    const leastPlaces = costs.outsiders === null ? 2 : 1;
    this.doorOf = regions.ofApplication.map((region, application) =>
      region === NO_REGION || demand[application]! < leastPlaces
        ? NO_GROUP
        : this.doors.push(application) - 1,
    );
    const groups = this.doors.length + this.groups.applications.length;
    this.network = new Network(demand.length + experts.length + groups + 1);
    this.addLoadsAndShortages();
    this.doors.forEach((application, door) => this.addDoor(application, door));
    this.groups.applications.forEach((application, group) => this.addGroup(application, group));
    this.firstPairArc = this.network.arcs;
  }

  /** Makes the network's flow the cheapest over all pairs. */
  solve(): this {
    const simplex = new NetworkSimplex(this.network);
    while (this.offerPairs(simplex.potential)) simplex.run();
    return this;
  }

  /** How much is missing of demands and of least loads. */
  missing(): number {
    const { network, problem } = this;
    const covered = problem.applications.length + problem.experts.length;
    let sum = 0;
    for (let node = 0; node < covered; node += 1) sum += network.flow[network.basis[node]!]!;
    return sum;
  }

  /** Applications all of whose places are taken by outsiders. */
  fullOfOutsiders(): number[] {
    return this.doors.filter((_, door) => this.network.flow[this.lastOutsider[door]!] === 1);
  }

  /**
   * Adds, for each application, the few pairs that would improve the flow most at these potentials.
   * @returns false when no pair would: the flow is the cheapest over all pairs
   */
  private offerPairs(potential: Float64Array): boolean {
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
    const { demand, min, max } = this.problem;
    const { missing } = this.costs;
    demand.forEach((places, application) => {
      network.addBasisArc(application, network.root, application, missing, Math.max(places, 1), places);
    });
    min.forEach((least, expert) => {
      const node = this.expertNode(expert);
      network.addBasisArc(node, node, network.root, missing, least + 1, least);
      if (max[expert]! > least) network.addArc(network.root, node, 0, max[expert]! - least);
    });
  }

  /** Outsiders for all places but one; and at their cost, if they have one, for the last. */
  private addDoor(application: number, door: number): void {
    const { network, costs } = this;
    const [node, others] = [this.doorNode(door), this.problem.demand[application]! - 1];
    if (others > 0) network.addBasisArc(node, node, application, 0, others, 0);
    if (costs.outsiders === null) return;
    this.lastOutsider[door] = network.arcs;
    if (others > 0) network.addArc(node, application, costs.outsiders, 1);
    else network.addBasisArc(node, node, application, costs.outsiders, 1, 0);
  }

  /** One of the colleagues, at the application or at its door. */
  private addGroup(application: number, group: number): void {
    const node = this.groupNode(group);
    const expert = this.groups.firstExpert[group]!;
    this.network.addBasisArc(node, node, this.placeNode(application, expert), 0, 1, 0);
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
      const withoutHash = source - target - value * this.costs.affinity;
      if (withoutHash < shortlist.bound) shortlist.add(expert, withoutHash + this.hash(application, expert));
    }
    return shortlist.items;
  }

  private addPair(application: number, expert: number): void {
    const cell = application * this.problem.experts.length + expert;
    const cost = this.hash(application, expert) - this.problem.affinity[cell]! * this.costs.affinity;
    this.network.addArc(this.expertNode(expert), this.targetNode(application, expert), cost, 1);
    this.cells.push(cell);
    this.offered[cell] = 1;
  }

  private expertNode(expert: number): number {
    return this.problem.applications.length + expert;
  }

  private doorNode(door: number): number {
    return this.problem.applications.length + this.problem.experts.length + door;
  }

  private groupNode(group: number): number {
    return this.doorNode(this.doors.length) + group;
  }

  /** Where an expert takes a place: at the application, or at its door. */
  private placeNode(application: number, expert: number): number {
    const outsider = isOutsider(this.problem.regions, application, expert);
    return outsider ? this.doorNode(this.doorOf[application]!) : application;
  }

  private targetNode(application: number, expert: number): number {
    const group = this.groups.of(application, expert);
    return group === NO_GROUP ? this.placeNode(application, expert) : this.groupNode(group);
  }
}
