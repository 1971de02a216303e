import { invertFactor } from './factor-inverse.js';
import { FactorMemory } from './factor-memory.js';
import { addRowProducts, rowProduct } from './row-products.js';

/** So many rows stay in the cache while the others stream by. */
const BLOCK = 16;

/** Visits 0 … order in blocks. */
function eachBlock(order: number, visit: (begin: number, end: number) => void): void {
  for (let begin = 0; begin < order; begin += BLOCK) visit(begin, Math.min(begin + BLOCK, order));
}

/**
 * The Cholesky factor of a symmetric positive definite matrix: S = L·Lᵀ, by blocks of columns. The zeros that a row of
 * S begins with stay zeros in L, and no work is done on them (the envelope method of George and Liu 1981, "Computer
 * Solution of Large Sparse Positive Definite Systems", ch. 4).
 */
export class Cholesky {
  /** Where rows stop being 0, of each row and the two after it: they are worked on together. */
  private readonly first: Int32Array;

  /**
   * @param order of the matrix
   * @param lower its lower triangle by rows, `order²` numbers; it becomes L, and what is above it arbitrary
   * @param memory for the inverse
   */
  constructor(
    readonly order: number,
    readonly lower: Float64Array,
    private readonly memory = new FactorMemory(order),
  ) {
    this.first = firstOfThree(order, lower);
    eachBlock(order, (begin, end) => {
      const products = { order, out: lower, sign: -1, a: lower, b: lower };
      const first = this.firstOfBlock(begin, end);
      const from = (row: number): number => Math.max(first, this.first[row]!);
      addRowProducts(products, [begin, order], [begin, end], from, begin);
      for (let j = begin; j < end; j += 1) {
        const own = rowProduct(lower, j * order, lower, j * order, begin, j);
        lower[j * order + j] = Math.sqrt(lower[j * order + j]! - own);
        for (let i = j + 1; i < order; i += 1) if (this.first[i]! <= j) this.divide(i, j, begin);
      }
    });
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
      b[i] = (b[i]! - rowProduct(lower, i * order, b, 0, this.first[i]!, i)) / lower[i * order + i]!;
    for (let i = order - 1; i >= 0; i -= 1) {
      const value = b[i]! / lower[i * order + i]!;
      b[i] = value;
      for (let j = this.first[i]!; j < i; j += 1) b[j]! -= lower[i * order + j]! * value;
    }
    return b;
  }

  /** S⁻¹ by rows. */
  inverse(): Float64Array {
    return this.inverseFrom(new Int32Array(this.order));
  }

  /** S⁻¹ by rows, where S has more than the zeros that its rows, or columns, begin with; elsewhere nothing is right. */
  inverseWithin(): Float64Array {
    return this.inverseFrom(this.first);
  }

  private inverseFrom(reach: Int32Array): Float64Array {
    const inverse = this.memory.inverse.any();
    invertFactor(this, reach, inverse, this.memory.behind.any());
    return inverse;
  }

  /** Where all rows of a block stop being 0. */
  private firstOfBlock(begin: number, end: number): number {
    return Math.min(begin, ...this.first.subarray(begin, end));
  }

  /** What is left of a number of L, earlier blocks being done. */
  private divide(i: number, j: number, begin: number): void {
    const { order, lower } = this;
    const done = rowProduct(lower, i * order, lower, j * order, begin, j);
    lower[i * order + j] = (lower[i * order + j]! - done) / lower[j * order + j]!;
  }
}

function firstOfThree(order: number, lower: Float64Array): Int32Array {
  const first = new Int32Array(order);
  for (let i = 0; i < order; i += 1)
    while (first[i]! < i && lower[i * order + first[i]!] === 0) first[i]! += 1;
  return first.map((own, i) => Math.min(own, ...first.subarray(i + 1, i + 3)));
}
