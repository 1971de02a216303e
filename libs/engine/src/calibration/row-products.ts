/** Square matrices of one order, by rows; rows are multiplied with rows, so that the inner loop runs along memory. */
export interface RowProducts {
  readonly order: number;
  /** What the products are added to. */
  readonly out: Float64Array;
  /** +1, or −1 to subtract. */
  readonly sign: number;
  readonly a: Float64Array;
  readonly b: Float64Array;
}

/** As many rows as a tile takes of `a` and of `b`: its twelve sums and four values fit into registers. */
const ROWS = 3;
const COLUMNS = 4;

/**
 * out[i, j] += sign · Σ_k a[i, k]·b[j, k] for rows `i0 ≤ i < i1` of a and `j0 ≤ j < j1` of b, k from `from(i)` to
 * `to`. Few rows of b at a time stay in the cache while those of a stream by: keep j1 − j0 small.
 * @param from where the rows i, i + 1 and i + 2 of `a`, or all of `b`, stop being 0; from `to` on nothing is added
 */
export function addRowProducts(
  of: RowProducts,
  [i0, i1]: readonly [number, number],
  [j0, j1]: readonly [number, number],
  from: (i: number) => number,
  to: number,
): void {
  let i = i0;
  for (; i + ROWS <= i1; i += ROWS) {
    const begin = from(i);
    if (begin >= to) continue;
    let j = j0;
    for (; j + COLUMNS <= j1; j += COLUMNS) addTile(of, i, j, begin, to);
    for (; j < j1; j += 1) for (let row = i; row < i + ROWS; row += 1) addOne(of, row, j, begin, to);
  }
  for (; i < i1; i += 1) for (let j = j0; j < j1; j += 1) addOne(of, i, j, from(i), to);
}

function addOne(
  { order, out, sign, a, b }: RowProducts,
  i: number,
  j: number,
  from: number,
  to: number,
): void {
  out[i * order + j]! += sign * rowProduct(a, i * order, b, j * order, from, to);
}

/** Σ a[fromA + k]·b[fromB + k]. Four sums at a time: one would wait for each addition before the next. */
export function rowProduct(
  a: Float64Array,
  fromA: number,
  b: Float64Array,
  fromB: number,
  from: number,
  to: number,
): number {
  let [s0, s1, s2, s3] = [0, 0, 0, 0];
  let k = from;
  for (; k + 3 < to; k += 4) {
    s0 += a[fromA + k]! * b[fromB + k]!;
    s1 += a[fromA + k + 1]! * b[fromB + k + 1]!;
    s2 += a[fromA + k + 2]! * b[fromB + k + 2]!;
    s3 += a[fromA + k + 3]! * b[fromB + k + 3]!;
  }
  for (; k < to; k += 1) s0 += a[fromA + k]! * b[fromB + k]!;
  return s0 + s1 + (s2 + s3);
}

function addTile(
  { order, out, sign, a, b }: RowProducts,
  i: number,
  j: number,
  from: number,
  to: number,
): void {
  const [a0, a1, a2] = [i * order, (i + 1) * order, (i + 2) * order];
  const [b0, b1, b2, b3] = [j * order, (j + 1) * order, (j + 2) * order, (j + 3) * order];
  let [s00, s01, s02, s03] = [0, 0, 0, 0];
  let [s10, s11, s12, s13] = [0, 0, 0, 0];
  let [s20, s21, s22, s23] = [0, 0, 0, 0];
  for (let k = from; k < to; k += 1) {
    // Not destructured: that would make arrays.
    const x0 = a[a0 + k]!;
    const x1 = a[a1 + k]!;
    const x2 = a[a2 + k]!;
    // One of b at a time: five values would not fit.
    let y = b[b0 + k]!;
    s00 += x0 * y;
    s10 += x1 * y;
    s20 += x2 * y;
    y = b[b1 + k]!;
    s01 += x0 * y;
    s11 += x1 * y;
    s21 += x2 * y;
    y = b[b2 + k]!;
    s02 += x0 * y;
    s12 += x1 * y;
    s22 += x2 * y;
    y = b[b3 + k]!;
    s03 += x0 * y;
    s13 += x1 * y;
    s23 += x2 * y;
  }
  addRow(out, a0 + j, sign, s00, s01, s02, s03);
  addRow(out, a1 + j, sign, s10, s11, s12, s13);
  addRow(out, a2 + j, sign, s20, s21, s22, s23);
}

function addRow(
  out: Float64Array,
  at: number,
  sign: number,
  s0: number,
  s1: number,
  s2: number,
  s3: number,
): void {
  out[at]! += sign * s0;
  out[at + 1]! += sign * s1;
  out[at + 2]! += sign * s2;
  out[at + 3]! += sign * s3;
}
