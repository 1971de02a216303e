/** Memory of one square matrix after another: fresh memory costs about as much as the work on it. */
class MatrixMemory {
  private numbers: Float64Array | undefined;

  constructor(private readonly order: number) {}

  /** All of it zero. What it gave before is overwritten. */
  zeros(): Float64Array {
    return (this.numbers = this.numbers?.fill(0) ?? new Float64Array(this.order ** 2));
  }
}

/** Where a factor and its inverse stand until the next ones of the same order take their place. */
export class FactorMemory {
  readonly lower: MatrixMemory;
  readonly inverse: MatrixMemory;

  constructor(order: number) {
    this.lower = new MatrixMemory(order);
    this.inverse = new MatrixMemory(order);
  }
}
