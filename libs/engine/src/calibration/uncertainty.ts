import { normalProbability } from './normal.js';
import { NormalTable } from './normal-table.js';
import { PredictionErrors } from './prediction-errors.js';
import type { RemlFit } from './reml.js';

/** What is not known of a calibrated score, by applications. */
export interface Uncertainty {
  /** Standard error of μ + application, in points. */
  readonly se: Float64Array;
  /** ER_i = 1 + Σ_{j≠i} Φ((θ_j − θ_i)/√Var(θ_j − θ_i)) over its component: n of them add up to n(n + 1)/2. */
  readonly expectedRank: Float64Array;
  /** Pairwise 90 % rank set in the component: 1 + those better, n − those worse, each at 95 %. */
  readonly rankLow: Int32Array;
  readonly rankHigh: Int32Array;
  /** Probability to be among the first K; they add up to K. Null when no K was asked, or with several components. */
  readonly pTop: Float64Array | null;
}

/** Φ⁻¹(0.95) */
const SURE = 1.6448536269514722;

/** So many pairs between two notes of progress. */
const NOTE_PAIRS = 2_000_000;

export interface Comparison {
  /** By applications: only those of one component compare. */
  readonly component: Int32Array;
  /** K, 1 … n. */
  readonly top?: number;
  /** Given the share of the pairs that are compared, after every few millions. */
  readonly onRanked?: (share: number) => void;
}

/**
 * What a fit leaves open about each application. Expected ranks are those of Laird and Louis (1989, J. Educ. Stat.
 * 14:29); rank sets compare pairs as Mogstad et al. (2024, Rev. Econ. Stud. 91:476), each pair at 95 %, without a
 * correction for how many there are. The errors of two applications go together: `PredictionErrors` has both.
 * @returns by applications of the fit's table; errors in points, ranks from 1, chances 0..1
 */
export function uncertaintyOf(fit: RemlFit, { component, top, onRanked }: Comparison): Uncertainty {
  const places = placesOf(fit, component);
  const errors = new PredictionErrors(fit, places);
  const { mean, application } = fit.effects;
  const scores = Float64Array.from(places, (place) => application[place]! + mean);
  const pairs = new PairRanks(scores, errors, endsOf(places, component));
  pairs.compareAll(onRanked);
  const back = <Numbers extends Float64Array | Int32Array>(values: Numbers): Numbers => put(values, places);
  const together = component.every((own) => own === component[0]);
  const pTop = top === undefined || !together ? null : chancesOfTop(scores, errors.fromCentre(), top);
  return {
    se: back(Float64Array.from(scores, (_, i) => Math.sqrt(errors.of(i)))),
    expectedRank: back(pairs.expectedRank),
    rankLow: back(pairs.rankLow),
    rankHigh: back(pairs.rankHigh),
    pTop: pTop && back(pTop),
  };
}

/** Positions of applications by component, the best first: what is decided about pairs then changes rarely. */
function placesOf({ effects: { application } }: RemlFit, component: Int32Array): Int32Array {
  return Int32Array.from(component.keys()).sort(
    (a, b) => component[a]! - component[b]! || application[b]! - application[a]! || a - b,
  );
}

/** Where the component of each place ends. */
function endsOf(places: Int32Array, component: Int32Array): Int32Array {
  const ends = new Int32Array(places.length);
  for (let i = places.length - 1; i >= 0; i -= 1) {
    const isLast = component[places[i]!] !== component[places[i + 1] ?? -1];
    ends[i] = isLast ? i + 1 : ends[i + 1]!;
  }
  return ends;
}

/** Values by places, by applications. */
function put<Numbers extends Float64Array | Int32Array>(values: Numbers, places: Int32Array): Numbers {
  const result = values.slice() as Numbers;
  for (let i = 0; i < places.length; i += 1) result[places[i]!] = values[i]!;
  return result;
}

/** Ranks that grow with every pair that is compared. */
class PairRanks {
  readonly expectedRank: Float64Array;
  readonly rankLow: Int32Array;
  readonly rankHigh: Int32Array;
  private readonly normal = new NormalTable();
  private readonly deviations: Float64Array;

  /**
   * @param scores the best of each component first
   * @param ends where the component of each ends
   */
  constructor(
    private readonly scores: Float64Array,
    private readonly errors: PredictionErrors,
    private readonly ends: Int32Array,
  ) {
    this.deviations = new Float64Array(scores.length);
    this.expectedRank = new Float64Array(scores.length).fill(1);
    this.rankLow = new Int32Array(scores.length).fill(1);
    this.rankHigh = new Int32Array(scores.length);
    for (let i = 0, begin = 0; i < scores.length; i += 1) {
      if (ends[i] !== ends[i - 1]) begin = i;
      this.rankHigh[i] = ends[i]! - begin;
    }
  }

  /** All pairs of each component: the time grows with the square of the number of applications. */
  compareAll(onRanked: (share: number) => void = () => {}): void {
    const { ends } = this;
    const all = ends.reduce((sum, end, i) => sum + end - 1 - i, 0);
    for (let i = 0, done = 0; i < ends.length; i += 1) {
      this.compare(i, ends[i]!);
      const before = done;
      done += ends[i]! - 1 - i;
      if (Math.floor(done / NOTE_PAIRS) > Math.floor(before / NOTE_PAIRS)) onRanked(done / all);
    }
  }

  /** With those that are behind it. */
  private compare(i: number, end: number): void {
    const { scores, deviations, expectedRank, rankLow, rankHigh, normal } = this;
    this.errors.ofDifferences(i, end, deviations);
    let [own, behind] = [expectedRank[i]!, 0];
    for (let j = i + 1; j < end; j += 1) {
      const ahead = (scores[i]! - scores[j]!) / deviations[j]!;
      const probability = Number.isNaN(ahead) ? 0.5 : normal.probability(ahead);
      own += 1 - probability;
      expectedRank[j]! += probability;
      if (ahead > SURE) {
        rankLow[j]! += 1;
        behind += 1;
      }
    }
    expectedRank[i] = own;
    rankHigh[i]! -= behind;
  }
}

/**
 * The threshold that exactly K applications are expected to pass, each with its own error about the common level;
 * for two applications it is the probability that one is better.
 */
function chancesOfTop(scores: Float64Array, deviation: Float64Array, top: number): Float64Array {
  const chances = (threshold: number): Float64Array =>
    scores.map((score, i) => probabilityAbove(score - threshold, deviation[i]!));
  const reach = 40 * Math.max(...deviation) + 1;
  let [low, high] = [Math.min(...scores) - reach, Math.max(...scores) + reach];
  for (let halving = 0; halving < 200; halving += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    const expected = chances(middle).reduce((sum, chance) => sum + chance, 0);
    if (expected > top) low = middle;
    else high = middle;
  }
  return chances((low + high) / 2);
}

function probabilityAbove(distance: number, deviation: number): number {
  if (deviation > 0) return normalProbability(distance / deviation);
  return distance > 0 ? 1 : distance < 0 ? 0 : 0.5;
}
