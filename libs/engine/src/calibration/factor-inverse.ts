import { addRowProducts, rowProduct } from './row-products.js';

/** L of S = L·Lᵀ, by rows. */
export interface Factor {
  readonly order: number;
  readonly lower: Float64Array;
}

/** Columns begin … end − 1 of L, and which rows below have anything in them. */
interface Strip {
  readonly begin: number;
  readonly end: number;
  readonly rows: Int32Array;
}

/** So many columns at a time. */
const BLOCK = 36;

/**
 * S⁻¹ by blocks of columns from the last on, each from those behind it (Takahashi et al. 1973; Erisman and Tinney
 * 1975, Commun. ACM 18:177): with W = L₂₁·L₁₁⁻¹, Z₂₁ = −Z₂₂·W and Z₁₁ = L₁₁⁻ᵀ·L₁₁⁻¹ − Wᵀ·Z₂₁. Of Z₂₂ only what
 * stands where L₂₁ has rows is needed, and that is there when rows reach as far as those of L.
 * @param reach from where on each row is wanted, not later than where it stops being 0 in L
 * @param inverse `order²` numbers, of which those that are wanted become S⁻¹, both halves
 * @param behind as many, to work with
 */
export function invertFactor(
  factor: Factor,
  reach: Int32Array,
  inverse: Float64Array,
  behind: Float64Array,
): void {
  const { order } = factor;
  const last = order - (order % BLOCK || BLOCK);
  for (let begin = last; begin >= 0; begin -= BLOCK) {
    const end = Math.min(begin + BLOCK, order);
    const rows = rowsBelow(reach, end);
    gather(inverse, order, rows, behind);
    invertStrip(factor, { begin, end, rows }, behind, inverse);
  }
}

function rowsBelow(reach: Int32Array, end: number): Int32Array {
  const rows = new Int32Array(reach.length - end);
  let count = 0;
  for (let i = end; i < reach.length; i += 1) if (reach[i]! < end) rows[count++] = i;
  return rows.subarray(0, count);
}

/** What stands in some rows and the same columns. */
function gather(from: Float64Array, order: number, rows: Int32Array, square: Float64Array): void {
  for (let i = 0, at = 0; i < rows.length; i += 1)
    for (let k = 0; k < rows.length; k += 1, at += 1) square[at] = from[rows[i]! * order + rows[k]!]!;
}

function invertStrip(factor: Factor, strip: Strip, behind: Float64Array, inverse: Float64Array): void {
  const { order } = factor;
  const { begin, end, rows } = strip;
  const [width, count] = [end - begin, rows.length];
  const own = invertedTriangle(factor, begin, end);
  const weights = weightsOf(factor, strip, own);
  const below = new Float64Array(width * count);
  const products = { order: count, out: below, sign: -1, a: weights, b: behind };
  for (let k = 0; k < count; k += BLOCK)
    addRowProducts(products, [0, width], [k, Math.min(k + BLOCK, count)], () => 0, count);
  for (let c = 0; c < width; c += 1) {
    for (let i = 0; i < count; i += 1) put(inverse, order, rows[i]!, begin + c, below[c * count + i]!);
    for (let d = 0; d <= c; d += 1) {
      let value = -rowProduct(weights, c * count, below, d * count, 0, count);
      for (let k = c; k < width; k += 1) value += own[k]![c]! * own[k]![d]!;
      put(inverse, order, begin + c, begin + d, value);
    }
  }
}

/** L₁₁⁻¹ by rows. */
function invertedTriangle({ order, lower }: Factor, begin: number, end: number): Float64Array[] {
  const inverted: Float64Array[] = [];
  for (let i = begin; i < end; i += 1) {
    const row = new Float64Array(end - begin);
    const diagonal = lower[i * order + i]!;
    row[i - begin] = 1 / diagonal;
    for (let k = begin; k < i; k += 1)
      for (let c = 0; c <= k - begin; c += 1)
        row[c]! -= (lower[i * order + k]! * inverted[k - begin]![c]!) / diagonal;
    inverted.push(row);
  }
  return inverted;
}

/** Wᵀ by rows. */
function weightsOf(
  { order, lower }: Factor,
  { begin, end, rows }: Strip,
  own: readonly Float64Array[],
): Float64Array {
  const weights = new Float64Array((end - begin) * rows.length);
  for (let i = 0; i < rows.length; i += 1)
    for (let k = begin; k < end; k += 1) {
      const value = lower[rows[i]! * order + k]!;
      for (let c = 0; c <= k - begin; c += 1) weights[c * rows.length + i]! += value * own[k - begin]![c]!;
    }
  return weights;
}

function put(symmetric: Float64Array, order: number, row: number, column: number, value: number): void {
  symmetric[row * order + column] = value;
  symmetric[column * order + row] = value;
}
