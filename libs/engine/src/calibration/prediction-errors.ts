import type { RemlFit } from './reml.js';

/**
 * Variances of prediction errors, in squared points, from the inverse of Henderson's equations:
 * cov(i, j) = σ²·([i = j]·ratio/weight + gᵢ'·S⁻¹·gⱼ), where gᵢ is the unit vector of μ less the application's row
 * times ratio/weight: one number for its experts, another for μ, and 0 for everybody else.
 */
export class PredictionErrors {
  private readonly start: Int32Array;
  private readonly expert: Int32Array;
  private readonly own: Float64Array;
  private readonly ofExperts: Float64Array;
  private readonly ofMean: Float64Array;
  private readonly inverse: Float64Array;
  private readonly quadratic: Float64Array;
  private readonly shared: Float64Array;

  /** @param places positions of all applications in the order that they are asked for in */
  constructor(
    private readonly fit: RemlFit,
    places: Int32Array,
  ) {
    const { table, weight, ratios, factor, order } = fit.model;
    this.start = new Int32Array(places.length + 1);
    this.expert = new Int32Array(table.expert.length);
    this.own = new Float64Array(places.length);
    this.ofExperts = new Float64Array(places.length);
    this.ofMean = new Float64Array(places.length);
    for (let i = 0; i < places.length; i += 1) {
      const own = ratios.application / weight[places[i]!]!;
      const experts = table.expert.subarray(table.start[places[i]!], table.start[places[i]! + 1]);
      this.start[i + 1] = this.start[i]! + experts.length;
      this.expert.set(experts, this.start[i]);
      this.own[i] = own;
      this.ofExperts[i] = -own * Math.sqrt(ratios.expert);
      this.ofMean[i] = 1 - own * experts.length;
    }
    this.inverse = factor.inverse();
    this.shared = new Float64Array(order);
    this.quadratic = new Float64Array(places.length);
    for (let i = 0; i < places.length; i += 1) this.quadratic[i] = this.quadraticOf(i);
  }

  /** The variance of θᵢ − its prediction, in squared points. */
  of(i: number): number {
    return this.fit.residualVariance * (this.own[i]! + this.quadratic[i]!);
  }

  /**
   * Standard deviations of θⱼ − θᵢ for every later j up to an end, in points.
   * @param deviations by applications; all others are left as they are
   */
  ofDifferences(i: number, end: number, deviations: Float64Array): void {
    const { own, quadratic, ofExperts, ofMean, start, expert, shared, fit } = this;
    this.share(i);
    const variance = fit.residualVariance;
    const sharedMean = shared[shared.length - 1]!;
    const ofI = own[i]! + quadratic[i]!;
    for (let j = i + 1, k = start[j]!; j < end; j += 1) {
      let sum = 0;
      for (const last = start[j + 1]!; k < last; k += 1) sum += shared[expert[k]!]!;
      const together = ofExperts[j]! * sum + ofMean[j]! * sharedMean;
      const rest = ofI + own[j]! + quadratic[j]! - 2 * together;
      deviations[j] = rest > 0 ? Math.sqrt(variance * rest) : 0;
    }
  }

  /** Standard deviations of each score's distance from the mean of all. */
  fromCentre(): Float64Array {
    const { own, fit, inverse } = this;
    const { order } = fit.model;
    const count = own.length;
    const centre = new Float64Array(order);
    for (let i = 0; i < count; i += 1) this.visit(i, (column, value) => (centre[column]! += value / count));
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

  /** S⁻¹·gᵢ into `shared`: what the errors of any other application share with this one's. */
  private share(i: number): void {
    const { start, expert, shared } = this;
    shared.fill(0);
    for (let k = start[i]!; k < start[i + 1]!; k += 1) this.addColumn(expert[k]!, this.ofExperts[i]!);
    this.addColumn(shared.length - 1, this.ofMean[i]!);
  }

  /** Adds a multiple of one column of S⁻¹ to `shared`. */
  private addColumn(column: number, value: number): void {
    const { inverse, shared } = this;
    const from = column * shared.length;
    for (let p = 0; p < shared.length; p += 1) shared[p]! += value * inverse[from + p]!;
  }

  /** gᵢ'·S⁻¹·gᵢ */
  private quadraticOf(i: number): number {
    const { order } = this.fit.model;
    let sum = 0;
    this.visit(i, (p, ofP) => this.visit(i, (q, ofQ) => (sum += ofP * ofQ * this.inverse[p * order + q]!)));
    return sum;
  }

  /** gⱼ' times a vector. */
  private between(shared: Float64Array, j: number): number {
    const { start, expert } = this;
    let sum = 0;
    for (let k = start[j]!; k < start[j + 1]!; k += 1) sum += shared[expert[k]!]!;
    return this.ofExperts[j]! * sum + this.ofMean[j]! * shared[shared.length - 1]!;
  }

  private visit(i: number, visit: (column: number, value: number) => void): void {
    const { start, expert, ofExperts, ofMean, fit } = this;
    for (let k = start[i]!; k < start[i + 1]!; k += 1) visit(expert[k]!, ofExperts[i]!);
    visit(fit.model.order - 1, ofMean[i]!);
  }
}
