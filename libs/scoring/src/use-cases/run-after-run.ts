import type { BeforeApplicationShutdown } from '@nestjs/common';
import type { Config } from '#platform';
import { goOnWhileOurs, SIGNS_OF_LIFE, type Going } from './go-on-while-ours.js';

/** What waits, and whose turn it is to work it out. */
interface Turns<Run, Note> {
  claim(): Promise<Run | null>;
  /** @param note left out: the run goes on, and that is all @returns false when nobody waits for it any more */
  note(run: Run, note?: Note): Promise<boolean>;
  /** Lets somebody else begin at once. */
  giveUp(run: Run): Promise<void>;
}

/**
 * Works off what waits, one run after the other, until nothing waits or this process is about to end. A run is no
 * transaction, and takes no lock: it says how far it is, and one that nothing is heard of is taken over.
 */
export abstract class RunAfterRun<Run, Note> implements BeforeApplicationShutdown {
  private readonly stopping = new AbortController();

  constructor(
    private readonly turns: Turns<Run, Note>,
    private readonly config: Config,
  ) {}

  async execute(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const run = await this.turns.claim();
      if (!run) return;
      await this.do(run);
    }
  }

  beforeApplicationShutdown(): void {
    this.stopping.abort();
  }

  protected abstract work(run: Run, going: Going<Note>): Promise<void>;

  protected async do(run: Run): Promise<void> {
    const claimed = {
      say: (note?: Note) => this.turns.note(run, note),
      everyMs: this.config.jobLockMs / SIGNS_OF_LIFE,
      stopping: this.stopping.signal,
    };
    const done = await goOnWhileOurs(claimed, async (going) => {
      await this.work(run, going);
      return true;
    });
    if (!done) await this.turns.giveUp(run);
  }
}
