/** So many a run gives before another takes it over. */
export const SIGNS_OF_LIFE = 3;

interface Claimed<Note> {
  /** Keeps what there is to say of the work that was claimed, or only that it goes on; false: another has taken it over. */
  say: (note?: Note) => Promise<boolean>;
  /** Milliseconds between two signs of life. */
  everyMs: number;
  /** This process is about to end. */
  stopping: AbortSignal;
}

/** What long work is given. */
export interface Going<Note> {
  onNote: (note: Note) => void;
  /** Ends the work. */
  signal: AbortSignal;
}

/**
 * Does long work outside of transactions, saying all along that it goes on. Work that is not ours any more ends.
 * @returns null when it was ended before it was done
 * @throws the work's error
 */
export async function goOnWhileOurs<Note, Result>(
  { say, everyMs, stopping }: Claimed<Note>,
  work: (going: Going<Note>) => Promise<Result>,
): Promise<Result | null> {
  const lost = new AbortController();
  const signal = AbortSignal.any([stopping, lost.signal]);
  const onNote = oneAtATime(say, () => lost.abort());
  const sign = setInterval(onNote, everyMs);
  try {
    return await work({ onNote, signal });
  } catch (error) {
    if (!signal.aborted) throw error;
    return null;
  } finally {
    clearInterval(sign);
  }
}

/** Says notes in their order: while one is being said only the newest of the others waits. */
function oneAtATime<Note>(say: (note?: Note) => Promise<boolean>, onLost: () => void): (note?: Note) => void {
  const waiting: (Note | undefined)[] = [];
  let speaking = false;
  const speak = async (): Promise<void> => {
    speaking = true;
    while (waiting.length > 0) {
      const newest = waiting.splice(0).filter((note) => note !== undefined);
      if (!(await say(newest.at(-1)).catch(() => false))) onLost();
    }
    speaking = false;
  };
  return (note) => {
    waiting.push(note);
    if (!speaking) void speak();
  };
}
