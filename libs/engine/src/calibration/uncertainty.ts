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

export function uncertaintyOf(fit: RemlFit, { component, top, onRanked }: Comparison): Uncertainty {
  const errors = new PredictionErrors(fit);
  const { mean, application } = fit.effects;
  const sizes = sizesOf(component);
  const ranks = ranksOf(application, errors, component, onRanked);
  const scores = application.map((effect) => effect + mean);
  return {
    ...ranks,
    se: Float64Array.from(scores, (_, i) => Math.sqrt(errors.of(i))),
    pTop: top === undefined || sizes.length > 1 ? null : chancesOfTop(scores, errors.fromCentre(), top),
  };
}

type Ranks = Pick<Uncertainty, 'expectedRank' | 'rankLow' | 'rankHigh'>;

/** Compares all pairs: the time grows with the square of the number of applications. */
function ranksOf(
  effect: Float64Array,
  errors: PredictionErrors,
  component: Int32Array,
  onRanked: (share: number) => void = () => {},
): Ranks {
  const count = effect.length;
  const pairs = new PairRanks(effect, component);
  const deviations = new Float64Array(count);
  for (let i = 0, done = 0; i < count; i += 1) {
    errors.ofDifferences(i, deviations);
    pairs.compare(i, deviations);
    const before = done;
    done += count - 1 - i;
    if (Math.floor(done / NOTE_PAIRS) > Math.floor(before / NOTE_PAIRS))
      onRanked(done / ((count * (count - 1)) / 2));
  }
  const { expectedRank, rankLow, rankHigh } = pairs;
  return { expectedRank, rankLow, rankHigh };
}

/** Ranks that grow with every pair that is compared. */
class PairRanks implements Ranks {
  readonly expectedRank: Float64Array;
  readonly rankLow: Int32Array;
  readonly rankHigh: Int32Array;
  private readonly normal = new NormalTable();

  constructor(
    private readonly effect: Float64Array,
    private readonly component: Int32Array,
  ) {
    const sizes = sizesOf(component);
    this.expectedRank = new Float64Array(effect.length).fill(1);
    this.rankLow = new Int32Array(effect.length).fill(1);
    this.rankHigh = component.map((own) => sizes[own]!);
  }

  /** With every later application of its component. @param deviations of the differences from those */
  compare(i: number, deviations: Float64Array): void {
    const { effect, component, expectedRank, rankLow, rankHigh, normal } = this;
    let own = expectedRank[i]!;
    for (let j = i + 1; j < effect.length; j += 1) {
      if (component[i] !== component[j]) continue;
      const ahead = (effect[j]! - effect[i]!) / deviations[j]!;
      const probability = Number.isNaN(ahead) ? 0.5 : normal.probability(ahead);
      own += probability;
      expectedRank[j]! += 1 - probability;
      if (ahead > SURE) {
        rankLow[i]! += 1;
        rankHigh[j]! -= 1;
      } else if (ahead < -SURE) {
        rankLow[j]! += 1;
        rankHigh[i]! -= 1;
      }
    }
    expectedRank[i] = own;
  }
}

/** How many applications each component has. */
function sizesOf(component: Int32Array): number[] {
  const sizes: number[] = [];
  for (const own of component) sizes[own] = (sizes[own] ?? 0) + 1;
  return sizes;
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
