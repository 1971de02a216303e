/** Memory of one square matrix after another: fresh memory costs about as much as the work on it. */
class MatrixMemory {
  private numbers: Float64Array | undefined;

  constructor(private readonly order: number) {}

  /** With what was left in it: what it gave before is overwritten. */
  any(): Float64Array {
    return (this.numbers ??= new Float64Array(this.order ** 2));
  }

  /** All of it zero. */
  zeros(): Float64Array {
    return this.any().fill(0);
  }
}

/** Where a factor and its inverse stand until the next ones of the same order take their place. */
export class FactorMemory {
  readonly lower: MatrixMemory;
  readonly inverse: MatrixMemory;
  /** For a part of the inverse, while the rest of it is worked out. */
  readonly behind: MatrixMemory;

  constructor(order: number) {
    this.lower = new MatrixMemory(order);
    this.inverse = new MatrixMemory(order);
    this.behind = new MatrixMemory(order);
  }
}
