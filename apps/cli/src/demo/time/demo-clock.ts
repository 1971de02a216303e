import type { Transactions } from '#platform';
import { MOMENT_SETTING } from './clock-schema.js';

/** Something that happens in the demo, and when. */
export interface DemoEvent {
  at: Date;
  happen: () => Promise<unknown>;
}

/** How many things the demo lets happen at the same time, where their order does not matter. */
const LANES = 6;

/** Lets things happen at moments of the demo's choice; see `clock-schema.ts`. */
export class DemoClock {
  /**
   * @param follow what follows from everything that happens, at the same moment: letters, for example
   * @param signal after which nothing more happens
   */
  constructor(
    private readonly tx: Transactions,
    private readonly follow: () => Promise<void>,
    private readonly signal: AbortSignal,
  ) {}

  /** In one transaction, to which the database's clock tells this moment. */
  async at<T>(moment: Date, happen: () => Promise<T>): Promise<T> {
    this.signal.throwIfAborted();
    return this.tx.run(async (em) => {
      await em.query('SELECT set_config($1, $2, true)', [MOMENT_SETTING, moment.toISOString()]);
      const result = await happen();
      await this.follow();
      return result;
    });
  }

  /** Chains of events that do not depend on each other, several at a time; each in the order of its moments. */
  async inChains(chains: Iterable<readonly DemoEvent[]>): Promise<void> {
    const ended = inLanes([...chains], async (chain) => {
      const sorted = [...chain].sort((a, b) => a.at.getTime() - b.at.getTime());
      for (const { at, happen } of sorted) await this.at(at, happen);
    });
    await Promise.all(ended);
  }

  async inAnyOrder(events: readonly DemoEvent[]): Promise<void> {
    await this.inChains(events.map((event) => [event]));
  }
}

/** Works on all items, several at a time, begun in their order. @returns what comes of each, to be awaited at once */
export function inLanes<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R>[] {
  const results: Promise<R>[] = [];
  for (const item of items) {
    const before = results[results.length - LANES];
    results.push(before ? before.then(() => work(item)) : work(item));
  }
  return results;
}
