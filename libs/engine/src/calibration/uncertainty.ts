import { normalProbability } from './normal.js';
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

export interface Comparison {
  /** By applications: only those of one component compare. */
  readonly component: Int32Array;
  /** K, 1 … n. */
  readonly top?: number;
}

/** Takes time and memory in proportion to the square of the number of applications. */
export function uncertaintyOf(fit: RemlFit, { component, top }: Comparison): Uncertainty {
  const errors = new PredictionErrors(fit);
  const { mean, application } = fit.effects;
  const count = application.length;
  const sizes = sizesOf(component);
  const expectedRank = new Float64Array(count).fill(1);
  const rankLow = new Int32Array(count).fill(1);
  const rankHigh = component.map((own) => sizes[own]!);
  for (let i = 0; i < count; i += 1) {
    for (let j = i + 1; j < count; j += 1) {
      if (component[i] !== component[j]) continue;
      const ahead = (application[j]! - application[i]!) / Math.sqrt(errors.ofDifference(i, j));
      const probability = Number.isNaN(ahead) ? 0.5 : normalProbability(ahead);
      expectedRank[i]! += probability;
      expectedRank[j]! += 1 - probability;
      if (ahead > SURE) {
        rankLow[i]! += 1;
        rankHigh[j]! -= 1;
      } else if (ahead < -SURE) {
        rankLow[j]! += 1;
        rankHigh[i]! -= 1;
      }
    }
  }
  const scores = application.map((effect) => effect + mean);
  return {
    ...{ expectedRank, rankLow, rankHigh },
    se: Float64Array.from(scores, (_, i) => Math.sqrt(errors.of(i))),
    pTop: top === undefined || sizes.length > 1 ? null : chancesOfTop(scores, errors.fromCentre(), top),
  };
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

/**
 * Variances of prediction errors, in squared points, from the inverse of Henderson's equations:
 * cov(i, j) = σ²·([i = j]·ratio/weight + gᵢ'·S⁻¹·gⱼ), where gᵢ is the unit vector of μ less the application's row
 * times ratio/weight.
 */
class PredictionErrors {
  private readonly own: Float64Array;
  private readonly spread: Float64Array[];
  private readonly quadratic: Float64Array;

  constructor(private readonly fit: RemlFit) {
    const { model } = fit;
    const { applications } = model.table;
    const inverse = model.factor.inverse();
    this.own = model.weight.map((weight) => model.ratios.application / weight);
    this.spread = applications.map((_, i) => {
      const spread = new Float64Array(model.order);
      this.visit(i, (column, value) => {
        const from = column * model.order;
        for (let p = 0; p < model.order; p += 1) spread[p]! += value * inverse[from + p]!;
      });
      return spread;
    });
    this.quadratic = Float64Array.from(applications, (_, i) => this.between(i, i));
  }

  of(i: number): number {
    return this.fit.residualVariance * (this.own[i]! + this.quadratic[i]!);
  }

  ofDifference(i: number, j: number): number {
    const shared = this.quadratic[i]! + this.quadratic[j]! - 2 * this.between(i, j);
    return this.fit.residualVariance * (this.own[i]! + this.own[j]! + Math.max(shared, 0));
  }

  /** Standard deviations of each score's distance from the mean of all. */
  fromCentre(): Float64Array {
    const { own, spread, fit } = this;
    const count = own.length;
    const centre = new Float64Array(fit.model.order);
    for (const row of spread) row.forEach((value, p) => (centre[p]! += value / count));
    const ownOfCentre = own.reduce((sum, value) => sum + value, 0) / count ** 2;
    const ofCentre = this.quadraticOfCentre(centre);
    return Float64Array.from(own, (value, i) => {
      let withCentre = 0;
      this.visit(i, (column, entry) => (withCentre += entry * centre[column]!));
      const variance = value * (1 - 2 / count) + ownOfCentre + this.quadratic[i]! + ofCentre - 2 * withCentre;
      return Math.sqrt(fit.residualVariance * Math.max(variance, 0));
    });
  }

  private quadraticOfCentre(centre: Float64Array): number {
    let sum = 0;
    for (let i = 0; i < this.own.length; i += 1)
      this.visit(i, (column, entry) => (sum += (entry * centre[column]!) / this.own.length));
    return sum;
  }

  /** gᵢ'·S⁻¹·gⱼ */
  private between(i: number, j: number): number {
    let sum = 0;
    const spread = this.spread[i]!;
    this.visit(j, (column, value) => {
      sum += value * spread[column]!;
    });
    return sum;
  }

  private visit(i: number, visit: (column: number, value: number) => void): void {
    const { model } = this.fit;
    model.row(i, (column, value) => visit(column, -this.own[i]! * value));
    visit(model.order - 1, 1);
  }
}
