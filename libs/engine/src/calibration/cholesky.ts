/**
 * The Cholesky factor of a dense symmetric positive definite matrix: S = L·Lᵀ. Rows are contiguous, so that the
 * inner loops run along memory.
 */
export class Cholesky {
  /**
   * @param order of the matrix
   * @param lower its lower triangle by rows, `order²` numbers; it becomes L
   */
  constructor(
    readonly order: number,
    private readonly lower: Float64Array,
  ) {
    for (let i = 0; i < order; i += 1) {
      const row = i * order;
      for (let j = 0; j < i; j += 1) {
        const column = j * order;
        lower[row + j] = (lower[row + j]! - dot(lower, row, lower, column, j)) / lower[column + j]!;
      }
      lower[row + i] = Math.sqrt(lower[row + i]! - dot(lower, row, lower, row, i));
    }
  }

  /** log |S| */
  get logDeterminant(): number {
    let sum = 0;
    for (let i = 0; i < this.order; i += 1) sum += Math.log(this.lower[i * this.order + i]!);
    return 2 * sum;
  }

  /** S⁻¹·b, in place of b. */
  solve(b: Float64Array): Float64Array {
    const { order, lower } = this;
    for (let i = 0; i < order; i += 1)
      b[i] = (b[i]! - dot(lower, i * order, b, 0, i)) / lower[i * order + i]!;
    for (let i = order - 1; i >= 0; i -= 1) {
      const value = b[i]! / lower[i * order + i]!;
      b[i] = value;
      for (let j = 0; j < i; j += 1) b[j]! -= lower[i * order + j]! * value;
    }
    return b;
  }

  /** S⁻¹ whole, by rows. */
  inverse(): Float64Array {
    const { order } = this;
    const columns = this.invertedFactor();
    const inverse = new Float64Array(order * order);
    for (let i = 0; i < order; i += 1)
      for (let j = 0; j <= i; j += 1) {
        const sum = dot(columns, i * order + i, columns, j * order + i, order - i);
        inverse[i * order + j] = inverse[j * order + i] = sum;
      }
    return inverse;
  }

  /** L⁻¹ by columns: row j holds column j. */
  private invertedFactor(): Float64Array {
    const { order, lower } = this;
    const columns = new Float64Array(order * order);
    for (let j = 0; j < order; j += 1) {
      const column = j * order;
      columns[column + j] = 1 / lower[column + j]!;
      for (let i = j + 1; i < order; i += 1) {
        const row = i * order;
        columns[column + i] = -dot(lower, row + j, columns, column + j, i - j) / lower[row + i]!;
      }
    }
    return columns;
  }
}

/** Four sums at a time: one would wait for each addition before it begins the next. */
function dot(a: Float64Array, fromA: number, b: Float64Array, fromB: number, length: number): number {
  let [s0, s1, s2, s3] = [0, 0, 0, 0];
  let k = 0;
  for (; k + 3 < length; k += 4) {
    s0 += a[fromA + k]! * b[fromB + k]!;
    s1 += a[fromA + k + 1]! * b[fromB + k + 1]!;
    s2 += a[fromA + k + 2]! * b[fromB + k + 2]!;
    s3 += a[fromA + k + 3]! * b[fromB + k + 3]!;
  }
  for (; k < length; k += 1) s0 += a[fromA + k]! * b[fromB + k]!;
  return s0 + s1 + (s2 + s3);
}
