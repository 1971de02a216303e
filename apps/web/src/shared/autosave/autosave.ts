import { isProblem } from '../api/problem.js';
import type { LocalCopies } from './local-copy.js';
import { nextState, startOf, type SaveEvent, type SaveState, type Versioned } from './save-state.js';

/** How one text is kept. */
export interface Keeper<Content> {
  /** Names the text among all on this device. */
  name: string;
  /**
   * @param putAside the text that the author gave up for this one; a server with a history keeps it
   * @throws ApiProblem, or whatever `fetch` throws when the server cannot be reached
   */
  save: (content: Content, version: number, putAside: Content | null) => Promise<{ version: number }>;
  load: () => Promise<Versioned<Content>>;
  /** The code of the refusal that says that somebody saved another text in between. */
  racedCode: string;
}

const PAUSE_IN_WRITING_MS = 1_200;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 60_000;
const SIGNED_OUT = 401;

/**
 * Saves a text while it is being written: one request at a time, whole, after a pause in writing. What the server
 * has not taken yet stays on the device and is sent again. It lives as long as the page, so screens may come and go.
 */
export class Autosave<Content extends object> {
  private current: SaveState<Content>;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private retryMs = FIRST_RETRY_MS;
  private keptHere = true;
  private closed = false;
  private running: Promise<void> | undefined;

  constructor(
    private readonly keeper: Keeper<Content>,
    loaded: Versioned<Content>,
    private readonly copies: LocalCopies,
  ) {
    this.current = startOf(loaded);
    this.takeUp(loaded);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly state = (): SaveState<Content> => this.current;

  /** Whether the page may be closed: the text is on the server, or at least on the device. */
  get mayLeave(): boolean {
    return this.current.phase === 'saved' || this.keptHere;
  }

  /** Sends and keeps nothing any more; what waits stays on the device for its author. */
  close(): void {
    clearTimeout(this.timer);
    this.closed = true;
  }

  edit(change: (content: Content) => Content): void {
    this.apply({ type: 'edited', content: change(this.current.content) });
    if (this.current.phase === 'dirty') this.sendIn(PAUSE_IN_WRITING_MS);
  }

  /** Takes another text instead of this one, which goes along with the next save to be kept. */
  replace(content: Content): void {
    this.apply({ type: 'replaced', content });
    void this.flush();
  }

  /** Takes over what the server was found to have, unless something waits here. */
  adopt(loaded: Versioned<Content>): void {
    if (loaded.version > this.current.version) this.apply({ type: 'loaded', loaded });
  }

  /** Settles a conflict. @param theirs paths of the fields that take the server's text */
  choose(theirs: readonly (readonly string[])[]): void {
    this.apply({ type: 'chosen', theirs });
    void this.flush();
  }

  /**
   * Sends what waits, now.
   * @returns whether the server has everything
   */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    const { phase } = this.current;
    if (phase === 'saved') return true;
    if (this.closed) return false;
    if (phase === 'conflict' || phase === 'refused') return false;
    this.running = this.send().finally(() => (this.running = undefined));
    await this.running;
    return this.current.phase === 'dirty' ? this.flush() : (this.current.phase as string) === 'saved';
  }

  /** A copy that was left on the device goes on where it was. */
  private takeUp(loaded: Versioned<Content>): void {
    const copy = this.copies.read<Content>(this.keeper.name);
    if (!copy) return;
    this.current = startOf({ content: copy.base, version: copy.version });
    this.current = nextState(this.current, { type: 'edited', content: copy.content });
    this.current = { ...this.current, putAside: copy.putAside };
    if (loaded.version !== copy.version) this.apply({ type: 'raced', theirs: loaded });
    if (this.current.phase === 'dirty') this.sendIn(0);
  }

  private async send(): Promise<void> {
    this.apply({ type: 'sent' });
    const { content, version, putAside } = this.current;
    try {
      const saved = await this.keeper.save(content, version, putAside);
      this.retryMs = FIRST_RETRY_MS;
      this.apply({ type: 'saved', version: saved.version, at: new Date() });
    } catch (error) {
      await this.fail(error);
    }
    if (this.current.phase === 'dirty') this.sendIn(PAUSE_IN_WRITING_MS);
  }

  private async fail(error: unknown): Promise<void> {
    if (isProblem(error, this.keeper.racedCode)) {
      try {
        return this.apply({ type: 'raced', theirs: await this.keeper.load() });
      } catch (unread) {
        return this.fail(unread);
      }
    }
    const phase = phaseAfter(error);
    this.apply({ type: 'failed', phase, error });
    if (phase === 'offline' || phase === 'fault') this.retry();
  }

  private retry(): void {
    this.sendIn(this.retryMs);
    this.retryMs = Math.min(this.retryMs * 2, LONGEST_RETRY_MS);
  }

  private sendIn(ms: number): void {
    clearTimeout(this.timer);
    if (this.closed) return;
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private apply(event: SaveEvent<Content>): void {
    if (this.closed) return;
    this.current = nextState(this.current, event);
    if (this.current.phase === 'saved') this.copies.remove(this.keeper.name);
    else this.keptHere = this.copies.write(this.keeper.name, this.current);
    for (const listener of this.listeners) listener();
  }
}

function phaseAfter(error: unknown): 'offline' | 'fault' | 'signed-out' | 'refused' {
  if (!isProblem(error)) return 'offline';
  if (error.isFault) return 'fault';
  return error.status === SIGNED_OUT ? 'signed-out' : 'refused';
}
