import { Cholesky } from './cholesky.js';
import { componentsOf } from './components.js';
import type { ReviewTable } from './review-table.js';

/**
 * Least squares of y = application + expert, every review with the same confidence ("calibration with confidence",
 * MacKay et al. 2017, R. Soc. open sci. 4:160760). Effects of the experts of one component add up to 0, so a score is
 * what the application would get from the mean of them.
 * @returns scores in points, by applications
 */
export function additiveScores(table: ReviewTable): Float64Array {
  const { applications, experts, start, expert, total } = table;
  const order = experts.length;
  const matrix = laplacian(table);
  const right = new Float64Array(order);
  for (let i = 0; i < applications.length; i += 1) {
    const mean = meanOf(total, start[i]!, start[i + 1]!);
    for (let k = start[i]!; k < start[i + 1]!; k += 1) right[expert[k]!]! += total[k]! - mean;
  }
  const effects = new Cholesky(order, matrix).solve(right);
  const rest = total.map((value, k) => value - effects[expert[k]!]!);
  return Float64Array.from(applications, (_, i) => meanOf(rest, start[i]!, start[i + 1]!));
}

/**
 * Normal equations of the experts with applications absorbed. Each component leaves one freedom; adding a constant
 * to the block of its experts takes it, and makes their effects add up to 0.
 */
function laplacian(table: ReviewTable): Float64Array {
  const { applications, experts, start, expert } = table;
  const order = experts.length;
  const matrix = new Float64Array(order * order);
  for (let i = 0; i < applications.length; i += 1) {
    const share = 1 / (start[i + 1]! - start[i]!);
    for (let k = start[i]!; k < start[i + 1]!; k += 1) {
      const row = expert[k]! * order;
      matrix[row + expert[k]!]! += 1;
      for (let l = start[i]!; l <= k; l += 1) matrix[row + expert[l]!]! -= share;
    }
  }
  const group = groupsOfExperts(table);
  for (let j = 0; j < order; j += 1)
    for (let l = 0; l <= j; l += 1) if (group[l] === group[j]) matrix[j * order + l]! += 1;
  return matrix;
}

function groupsOfExperts(table: ReviewTable): Int32Array {
  const { applications, experts, start, expert } = table;
  const ofApplication = componentsOf(table);
  const group = new Int32Array(experts.length);
  applications.forEach((_, i) => {
    for (let k = start[i]!; k < start[i + 1]!; k += 1) group[expert[k]!] = ofApplication[i]!;
  });
  return group;
}

function meanOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let k = from; k < to; k += 1) sum += values[k]!;
  return sum / (to - from);
}
