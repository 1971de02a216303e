/** The few items of the lowest values seen. */
export class Shortlist {
  readonly items: number[] = [];
  private readonly values: number[] = [];

  /** @param limit values at or above are not wanted */
  constructor(
    private readonly size: number,
    private readonly limit: number,
  ) {}

  /** What a value must stay below to get on the list. */
  get bound(): number {
    return this.items.length < this.size ? this.limit : this.values[this.size - 1]!;
  }

  add(item: number, value: number): void {
    if (value >= this.bound) return;
    let place = Math.min(this.items.length, this.size - 1);
    for (; place > 0 && this.values[place - 1]! > value; place -= 1) {
      this.values[place] = this.values[place - 1]!;
      this.items[place] = this.items[place - 1]!;
    }
    this.values[place] = value;
    this.items[place] = item;
  }
}
