import { ALONE } from './organisations.js';
import type { Problem } from './problem.js';

const NONE = -1;

/**
 * How much of the demand and of the experts' minima pairs of at least `threshold` (0..500) can cover, by
 * augmenting paths from applications to experts: first with loads up to the minima only, then up to the maxima.
 * A path takes no load from any expert, so the second round keeps what the first has filled, and both figures
 * are the greatest possible.
 * @returns filled minima + made pairs
 */
export function coverage(problem: Problem, threshold: number): number {
  const panels = new Panels(problem, threshold);
  const filled = panels.fill(problem.min);
  return 2 * filled + panels.fill(problem.max);
}

/** A place on an application's panel: a free one, or that of `leaver`. */
interface Place {
  readonly application: number;
  readonly leaver: number;
}

/** Who reads what, while it grows. */
class Panels {
  private readonly panel: number[][];
  private readonly held: Set<number>[];
  /** For an expert that the search has reached, the place to take. */
  private readonly place: Place[] = [];
  /** Experts who can hold more. Once full, an expert stays full. */
  private roomy: number[] = [];
  /** Full experts from whom a search may still get somewhere. */
  private full: number[] = [];

  constructor(
    private readonly problem: Problem,
    private readonly threshold: number,
  ) {
    this.panel = problem.applications.map(() => []);
    this.held = problem.experts.map(() => new Set());
  }

  /**
   * Adds pairs until no path is left.
   * @param limit how many applications each expert may hold
   * @returns how many pairs were added
   */
  fill(limit: Int32Array): number {
    const experts = this.problem.experts.map((_, expert) => expert);
    const hasRoom = (expert: number): boolean => this.held[expert]!.size < limit[expert]!;
    this.roomy = experts.filter(hasRoom);
    this.full = experts.filter((expert) => !hasRoom(expert));
    let added = 0;
    for (const [application, panel] of this.panel.entries())
      while (panel.length < this.problem.demand[application]!) {
        const last = this.search(application);
        if (last === NONE) break;
        this.follow(last);
        added += 1;
        if (hasRoom(last)) continue;
        this.roomy = this.roomy.filter((expert) => expert !== last);
        this.full.push(last);
      }
    return added;
  }

  /**
   * Looks, breadth first, for an expert with room whom a chain of replacements leads to. An application is asked
   * for again only where that frees a place for the leaver's colleagues. Whomever a failed search has reached
   * leads nowhere, then and later, so later searches leave them out.
   */
  private search(application: number): number {
    const queue: number[] = [];
    const seen = new Set([application]);
    let unreached = this.full;
    const ask = (place: Place): number => {
      const willing = (expert: number): boolean => this.mayTake(expert, place);
      const last = this.roomy.find(willing) ?? NONE;
      const reached = last === NONE ? unreached.filter(willing) : [last];
      for (const expert of reached) this.place[expert] = place;
      if (last === NONE && reached.length > 0) {
        unreached = unreached.filter((expert) => this.place[expert] !== place);
        queue.push(...reached);
      }
      return last;
    };

    let last = ask({ application, leaver: NONE });
    for (let next = 0; last === NONE && next < queue.length; next += 1) {
      const leaver = queue[next]!;
      for (const left of this.held[leaver]!) {
        if (seen.has(left) && this.problem.organisations.of[leaver] === ALONE) continue;
        seen.add(left);
        last = ask({ application: left, leaver });
        if (last !== NONE) break;
      }
    }
    if (last === NONE) this.full = unreached;
    return last;
  }

  private mayTake(expert: number, { application, leaver }: Place): boolean {
    const { affinity, experts, organisations } = this.problem;
    if (affinity[application * experts.length + expert]! < this.threshold) return false;
    const own = organisations.of[expert]!;
    const replacesColleague = leaver !== NONE && own !== ALONE && organisations.of[leaver] === own;
    for (const member of this.panel[application]!) {
      if (member === expert) return false;
      if (!replacesColleague && own !== ALONE && organisations.of[member] === own) return false;
    }
    return true;
  }

  /** Lets the last expert of a chain take its place, the leaver the next one, and so on to the free place. */
  private follow(last: number): void {
    for (let expert = last; expert !== NONE;) {
      const { application, leaver } = this.place[expert]!;
      const panel = this.panel[application]!;
      if (leaver === NONE) panel.push(expert);
      else {
        panel[panel.indexOf(leaver)] = expert;
        this.held[leaver]!.delete(application);
      }
      this.held[expert]!.add(application);
      expert = leaver;
    }
  }
}
