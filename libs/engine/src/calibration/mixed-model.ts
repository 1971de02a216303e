import { Cholesky } from './cholesky.js';
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
  private readonly expertScale: number;

  constructor(
    readonly table: ReviewTable,
    readonly ratios: VarianceRatios,
  ) {
    const { applications, start } = table;
    this.expertScale = Math.sqrt(ratios.expert);
    this.weight = Float64Array.from(
      applications,
      (_, i) => 1 + ratios.application * (start[i + 1]! - start[i]!),
    );
    this.factor = new Cholesky(this.order, this.reducedMatrix());
  }

  /** Experts and μ. */
  get order(): number {
    return this.table.experts.length + 1;
  }

  /** log of the determinant of all equations. */
  get logDeterminant(): number {
    return this.weight.reduce((sum, weight) => sum + Math.log(weight), this.factor.logDeterminant);
  }

  /** What of any vector by reviews the model does not explain, and by what it explains the rest. */
  explain(y: Float64Array): Effects {
    const { table, weight, ratios, order } = this;
    const { applications, start, expert } = table;
    const right = new Float64Array(order);
    for (let i = 0; i < applications.length; i += 1) {
      const sum = sumOf(y, start[i]!, start[i + 1]!);
      const absorbed = (ratios.application * sum) / weight[i]!;
      for (let k = start[i]!; k < start[i + 1]!; k += 1)
        right[expert[k]!]! += this.expertScale * (y[k]! - absorbed);
      right[order - 1]! += sum / weight[i]!;
    }
    const solution = this.factor.solve(right);
    const mean = solution[order - 1]!;
    const ofExpert = solution.subarray(0, order - 1).map((value) => value * this.expertScale);
    const rest = y.map((value, k) => value - mean - ofExpert[expert[k]!]!);
    const ofApplication = Float64Array.from(
      applications,
      (_, i) => (ratios.application * sumOf(rest, start[i]!, start[i + 1]!)) / weight[i]!,
    );
    applications.forEach((_, i) => {
      for (let k = start[i]!; k < start[i + 1]!; k += 1) rest[k]! -= ofApplication[i]!;
    });
    return { mean, application: ofApplication, expert: ofExpert, residual: rest };
  }

  /**
   * Visits the non-zero entries of an application's row: what it shares with each expert and with μ in the reduced
   * matrix, before division by its weight.
   */
  row(application: number, visit: (column: number, value: number) => void): void {
    const { start, expert } = this.table;
    const [from, to] = [start[application]!, start[application + 1]!];
    for (let k = from; k < to; k += 1) visit(expert[k]!, this.expertScale);
    visit(this.order - 1, to - from);
  }

  private reducedMatrix(): Float64Array {
    const { order, weight, ratios, expertScale } = this;
    const { applications, start, expert } = this.table;
    const matrix = new Float64Array(order * order);
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
    return matrix;
  }
}

function sumOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let k = from; k < to; k += 1) sum += values[k]!;
  return sum;
}
