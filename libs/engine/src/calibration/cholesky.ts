import { FactorMemory } from './factor-memory.js';
import { addRowProducts, rowProduct } from './row-products.js';

/** So many rows stay in the cache while the others stream by. */
const BLOCK = 16;

/** Visits 0 … order in blocks. */
function eachBlock(order: number, visit: (begin: number, end: number) => void): void {
  for (let begin = 0; begin < order; begin += BLOCK) visit(begin, Math.min(begin + BLOCK, order));
}

/** The Cholesky factor of a dense symmetric positive definite matrix: S = L·Lᵀ, by blocks of columns. */
export class Cholesky {
  private inverted: Inverse | undefined;

  /**
   * @param order of the matrix
   * @param lower its lower triangle by rows, `order²` numbers; it becomes L, and what is above it arbitrary
   * @param memory for the inverse
   */
  constructor(
    readonly order: number,
    private readonly lower: Float64Array,
    private readonly memory = new FactorMemory(order),
  ) {
    eachBlock(order, (begin, end) => {
      const products = { order, out: lower, sign: -1, a: lower, b: lower };
      addRowProducts(products, [begin, order], [begin, end], () => 0, begin);
      for (let j = begin; j < end; j += 1) {
        const own = rowProduct(lower, j * order, lower, j * order, begin, j);
        lower[j * order + j] = Math.sqrt(lower[j * order + j]! - own);
        for (let i = j + 1; i < order; i += 1) this.divide(lower, i, j, begin);
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
      b[i] = (b[i]! - rowProduct(lower, i * order, b, 0, 0, i)) / lower[i * order + i]!;
    for (let i = order - 1; i >= 0; i -= 1) {
      const value = b[i]! / lower[i * order + i]!;
      b[i] = value;
      for (let j = 0; j < i; j += 1) b[j]! -= lower[i * order + j]! * value;
    }
    return b;
  }

  /** Worked out once. */
  inverse(): Inverse {
    return (this.inverted ??= this.invert());
  }

  private invert(): Inverse {
    const { order, lower } = this;
    const columns = this.memory.inverse.zeros();
    for (let j = 0; j < order; j += 1) columns[j * order + j] = 1;
    eachBlock(order, (begin, end) => {
      const products = { order, out: columns, sign: -1, a: columns, b: lower };
      addRowProducts(products, [0, begin], [begin, end], (row) => row, begin);
      for (let row = 0; row < end; row += 1)
        for (let i = Math.max(begin, row); i < end; i += 1) this.divide(columns, row, i, begin);
    });
    return new Inverse(order, columns);
  }

  /** The last step of forward substitution for one number of a row, earlier blocks being done. */
  private divide(target: Float64Array, row: number, column: number, begin: number): void {
    const { order, lower } = this;
    const at = row * order + column;
    const done = rowProduct(target, row * order, lower, column * order, begin, column);
    target[at] = (target[at]! - done) / lower[column * order + column]!;
  }
}

/** S⁻¹ = L⁻ᵀ·L⁻¹, of which single numbers or all are worked out when they are asked for. */
export class Inverse {
  /** @param columns row j holds column j of L⁻¹, which is 0 before j */
  constructor(
    private readonly order: number,
    private readonly columns: Float64Array,
  ) {}

  at(i: number, j: number): number {
    const { order, columns } = this;
    return rowProduct(columns, i * order, columns, j * order, Math.max(i, j), order);
  }

  /** By positions. */
  diagonal(): Float64Array {
    return Float64Array.from({ length: this.order }, (_, i) => this.at(i, i));
  }

  /** By rows. */
  whole(): Float64Array {
    const { order, columns } = this;
    const whole = new Float64Array(order * order);
    const products = { order, out: whole, sign: 1, a: columns, b: columns };
    eachBlock(order, (begin, end) =>
      addRowProducts(products, [begin, order], [begin, end], (row) => row, order),
    );
    for (let i = 0; i < order; i += 1)
      for (let j = 0; j < i; j += 1) whole[j * order + i] = whole[i * order + j]!;
    return whole;
  }
}
