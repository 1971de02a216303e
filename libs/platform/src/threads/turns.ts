/** Lets so much go on at a time; whoever comes later waits, the first one first. */
export class Turns {
  private readonly waiting: (() => void)[] = [];

  /** @param free how many may begin at once */
  constructor(private free: number) {}

  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
  }
}
