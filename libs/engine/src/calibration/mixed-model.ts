import { Cholesky } from './cholesky.js';
import { FactorMemory } from './factor-memory.js';
import type { ReviewTable } from './review-table.js';

/** Variances of applications and of experts as multiples of the residual variance. */
export interface VarianceRatios {
  readonly application: number;
  readonly expert: number;
}

/** Best predictions at given variances; `residual` is y − μ − application − expert, by reviews. */
export interface Effects {
  readonly mean: number;
  readonly application: Float64Array;
  readonly expert: Float64Array;
  readonly residual: Float64Array;
}

/**
 * y = μ + application + expert + e, application and expert random, at given ratios of variances: Henderson's
 * equations (Henderson 1975, Biometrics 31:423) in the scaled form I + Λ'Z'ZΛ of Bates et al. 2015 (J. Stat. Softw.
 * 67:1), which stays regular where a variance is zero. Applications, of which there are many with few reviews each,
 * are absorbed; what is left is a dense matrix of the experts and μ, which stands last.
 */
export class MixedModel {
  /** Of each application: 1 + ratio × its number of reviews. */
  readonly weight: Float64Array;
  readonly factor: Cholesky;
  /** √ of the experts' ratio: what an application's row has for each of its experts, before division by its weight. */
  readonly expertScale: number;

  /** @param memory of a model of the same table that is not needed any more */
  constructor(
    readonly table: ReviewTable,
    readonly ratios: VarianceRatios,
    memory = new FactorMemory(orderOf(table)),
  ) {
    const { applications, start } = table;
    this.expertScale = Math.sqrt(ratios.expert);
    this.weight = new Float64Array(applications.length);
    for (let i = 0; i < applications.length; i += 1)
      this.weight[i] = 1 + ratios.application * (start[i + 1]! - start[i]!);
    const matrix = memory.lower.zeros();
    this.fill(matrix);
    this.factor = new Cholesky(this.order, matrix, memory);
  }

  /** Experts and μ. */
  get order(): number {
    return orderOf(this.table);
  }

  /** log of the determinant of all equations. */
  get logDeterminant(): number {
    return this.weight.reduce((sum, weight) => sum + Math.log(weight), this.factor.logDeterminant);
  }

  /** What of any vector by reviews the model does not explain, and by what it explains the rest. */
  explain(y: Float64Array): Effects {
    const { table, weight, ratios, order, expertScale } = this;
    const { applications, start, expert } = table;
    const solution = this.factor.solve(this.rightSide(y));
    const mean = solution[order - 1]!;
    const ofExpert = solution.subarray(0, order - 1).map((value) => value * expertScale);
    const ofApplication = new Float64Array(applications.length);
    const residual = new Float64Array(y.length);
    for (let i = 0; i < applications.length; i += 1) {
      const [from, to] = [start[i]!, start[i + 1]!];
      for (let k = from; k < to; k += 1) residual[k] = y[k]! - mean - ofExpert[expert[k]!]!;
      const effect = (ratios.application * sumOf(residual, from, to)) / weight[i]!;
      ofApplication[i] = effect;
      for (let k = from; k < to; k += 1) residual[k]! -= effect;
    }
    return { mean, application: ofApplication, expert: ofExpert, residual };
  }

  private rightSide(y: Float64Array): Float64Array {
    const { table, weight, ratios, order, expertScale } = this;
    const { applications, start, expert } = table;
    const right = new Float64Array(order);
    for (let i = 0; i < applications.length; i += 1) {
      const [from, to] = [start[i]!, start[i + 1]!];
      const sum = sumOf(y, from, to);
      const absorbed = (ratios.application * sum) / weight[i]!;
      for (let k = from; k < to; k += 1) right[expert[k]!]! += expertScale * (y[k]! - absorbed);
      right[order - 1]! += sum / weight[i]!;
    }
    return right;
  }

  /** The lower triangle of the reduced matrix. @param matrix of zeros */
  private fill(matrix: Float64Array): void {
    const { order, weight, ratios, expertScale } = this;
    const { applications, start, expert } = this.table;
    const mean = (order - 1) * order;
    for (let j = 0; j < order - 1; j += 1) matrix[j * order + j] = 1;
    for (let i = 0; i < applications.length; i += 1) {
      const shared = ratios.application / weight[i]!;
      const [from, to] = [start[i]!, start[i + 1]!];
      for (let k = from; k < to; k += 1) {
        const j = expert[k]!;
        matrix[j * order + j]! += ratios.expert;
        // Experts of one application stand in ascending order: this is the lower triangle.
        for (let l = from; l <= k; l += 1) matrix[j * order + expert[l]!]! -= ratios.expert * shared;
        matrix[mean + j]! += expertScale / weight[i]!;
      }
      matrix[mean + order - 1]! += (to - from) / weight[i]!;
    }
  }
}

function orderOf({ experts }: ReviewTable): number {
  return experts.length + 1;
}

function sumOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let k = from; k < to; k += 1) sum += values[k]!;
  return sum;
}
