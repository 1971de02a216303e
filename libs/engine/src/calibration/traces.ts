import type { MixedModel } from './mixed-model.js';

/** tr(P·Z·Z') for applications and for experts, P taking out of y what the model explains. */
export function tracesOf(model: MixedModel): readonly [application: number, expert: number] {
  const inverse = model.factor.inverseWithin();
  const own = Float64Array.from({ length: model.order }, (_, j) => inverse[j * model.order + j]!);
  return [applicationTrace(model, inverse, own), expertTrace(model, own)];
}

/**
 * Σ (n/w − x'·S⁻¹·x/w²) over applications with n reviews and weight w, whose row x in the reduced matrix is
 * `expertScale` for each of its experts, n for μ, and 0 for everybody else.
 * @param own the diagonal of the inverse
 */
function applicationTrace(model: MixedModel, inverse: Float64Array, own: Float64Array): number {
  const { table, weight, order, expertScale: scale } = model;
  const { applications, start, expert } = table;
  const mean = order - 1;
  const withMean = inverse.subarray(mean * order, mean * order + order);
  let trace = 0;
  for (let i = 0; i < applications.length; i += 1) {
    const [from, to] = [start[i]!, start[i + 1]!];
    const reviews = to - from;
    let [ofExperts, ofPairs, ofMean] = [0, 0, 0];
    for (let k = from; k < to; k += 1) {
      ofExperts += own[expert[k]!]!;
      ofMean += withMean[expert[k]!]!;
      for (let l = from; l < k; l += 1) ofPairs += inverse[expert[k]! * order + expert[l]!]!;
    }
    const quadratic =
      scale * (scale * (ofExperts + 2 * ofPairs) + 2 * reviews * ofMean) + reviews * reviews * own[mean]!;
    trace += (reviews - quadratic / weight[i]!) / weight[i]!;
  }
  return trace;
}

/**
 * tr B(I + ratio·B)⁻¹, where B is Z'AZ with applications and μ absorbed.
 * @param own the diagonal of the inverse
 */
function expertTrace({ table, weight, ratios }: MixedModel, own: Float64Array): number {
  const { applications, experts, start, expert } = table;
  if (ratios.expert > 1e-8) {
    let trace = 0;
    for (let j = 0; j < experts.length; j += 1) trace += 1 - own[j]!;
    return trace / ratios.expert;
  }
  const toMean = new Float64Array(experts.length);
  let [ofExperts, ofMean] = [0, 0];
  for (let i = 0; i < applications.length; i += 1) {
    const [from, to] = [start[i]!, start[i + 1]!];
    ofExperts += (to - from) * (1 - ratios.application / weight[i]!);
    ofMean += (to - from) / weight[i]!;
    for (let k = from; k < to; k += 1) toMean[expert[k]!]! += 1 / weight[i]!;
  }
  return ofExperts - toMean.reduce((sum, value) => sum + value * value, 0) / ofMean;
}
