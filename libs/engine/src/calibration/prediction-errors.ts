import type { RemlFit } from './reml.js';

/**
 * Variances of prediction errors, in squared points, from the inverse of Henderson's equations:
 * cov(i, j) = σ²·([i = j]·ratio/weight + gᵢ'·S⁻¹·gⱼ), where gᵢ is the unit vector of μ less the application's row
 * times ratio/weight: one number for its experts, another for μ, and 0 for everybody else.
 */
export class PredictionErrors {
  private readonly own: Float64Array;
  private readonly ofExperts: Float64Array;
  private readonly ofMean: Float64Array;
  private readonly inverse: Float64Array;
  private readonly quadratic: Float64Array;

  constructor(private readonly fit: RemlFit) {
    const { table, weight, ratios, factor } = fit.model;
    this.own = weight.map((value) => ratios.application / value);
    this.ofExperts = this.own.map((own) => -own * Math.sqrt(ratios.expert));
    this.ofMean = this.own.map((own, i) => 1 - own * (table.start[i + 1]! - table.start[i]!));
    this.inverse = factor.inverse().whole();
    this.quadratic = Float64Array.from(this.own, (_, i) => this.between(this.sharedBy(i), i));
  }

  of(i: number): number {
    return this.fit.residualVariance * (this.own[i]! + this.quadratic[i]!);
  }

  /**
   * Standard deviations of θⱼ − θᵢ for every later j, in points.
   * @param deviations by applications; those up to i are left as they are
   */
  ofDifferences(i: number, deviations: Float64Array): void {
    const { own, quadratic, ofExperts, ofMean } = this;
    const { residualVariance, model } = this.fit;
    const { start, expert } = model.table;
    const shared = this.sharedBy(i);
    const sharedMean = shared[shared.length - 1]!;
    for (let j = i + 1, k = start[j]!; j < own.length; j += 1) {
      let sum = 0;
      for (const end = start[j + 1]!; k < end; k += 1) sum += shared[expert[k]!]!;
      const common = quadratic[i]! + quadratic[j]! - 2 * (ofExperts[j]! * sum + ofMean[j]! * sharedMean);
      deviations[j] = Math.sqrt(residualVariance * (own[i]! + own[j]! + (common > 0 ? common : 0)));
    }
  }

  /** Standard deviations of each score's distance from the mean of all. */
  fromCentre(): Float64Array {
    const { own, fit, inverse } = this;
    const { order } = fit.model;
    const count = own.length;
    const centre = new Float64Array(order);
    own.forEach((_, i) => this.visit(i, (column, value) => (centre[column]! += value / count)));
    const shared = Float64Array.from(centre, (_, p) =>
      centre.reduce((sum, value, q) => sum + value * inverse[p * order + q]!, 0),
    );
    const ofCentre = shared.reduce((sum, value, p) => sum + value * centre[p]!, 0);
    const ownOfCentre = own.reduce((sum, value) => sum + value, 0) / count ** 2;
    return Float64Array.from(own, (value, i) => {
      const common = this.quadratic[i]! + ofCentre - 2 * this.between(shared, i);
      const variance = value * (1 - 2 / count) + ownOfCentre + common;
      return Math.sqrt(fit.residualVariance * Math.max(variance, 0));
    });
  }

  /** S⁻¹·gᵢ: what the errors of any other application share with this one's. */
  private sharedBy(i: number): Float64Array {
    const { order } = this.fit.model;
    const shared = new Float64Array(order);
    this.visit(i, (column, value) => {
      const from = column * order;
      for (let p = 0; p < order; p += 1) shared[p]! += value * this.inverse[from + p]!;
    });
    return shared;
  }

  /** gⱼ' times a vector. */
  private between(shared: Float64Array, j: number): number {
    const { start, expert } = this.fit.model.table;
    let sum = 0;
    for (let k = start[j]!; k < start[j + 1]!; k += 1) sum += shared[expert[k]!]!;
    return this.ofExperts[j]! * sum + this.ofMean[j]! * shared[shared.length - 1]!;
  }

  private visit(i: number, visit: (column: number, value: number) => void): void {
    const { order, table } = this.fit.model;
    for (let k = table.start[i]!; k < table.start[i + 1]!; k += 1)
      visit(table.expert[k]!, this.ofExperts[i]!);
    visit(order - 1, this.ofMean[i]!);
  }
}
