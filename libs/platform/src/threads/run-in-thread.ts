import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Turns } from './turns.js';

/** What a script says: any number of notes about how far it is, then its result. */
export type ThreadMessage<Note, Result> = { note: Note } | { result: Result };

interface Settings<Note> {
  onNote?: (note: Note) => void;
  /** Ends the thread, wherever it is. */
  signal?: AbortSignal;
}

/** More at a time would not end sooner, and each may need hundreds of megabytes. */
const turns = new Turns(Math.max(2, availableParallelism()));

/**
 * Runs one of our scripts in a thread of its own: a computation of seconds would keep this one from renewing the
 * locks of jobs and from answering anybody. Where as many run as the machine has processors, it waits for its turn.
 * @param script the address of the script's module; it finds its input in `workerData`
 * @param input,Result what the structured clone algorithm can copy
 * @throws the script's error, or the signal's reason
 */
export function runInThread<Note, Result>(
  script: URL,
  input: unknown,
  settings: Settings<Note> = {},
): Promise<Result> {
  return turns.take(() => run(script, input, settings));
}

function run<Note, Result>(script: URL, input: unknown, { onNote, signal }: Settings<Note>): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    signal?.throwIfAborted();
    const thread = new Worker(compiled(script), { workerData: input });
    const abort = (): void => {
      reject(signal?.reason as Error);
      void thread.terminate();
    };
    signal?.addEventListener('abort', abort, { once: true });
    thread.on('message', (message: ThreadMessage<Note, Result>) => {
      if ('note' in message) onNote?.(message.note);
      else resolve(message.result);
    });
    thread.on('error', reject);
    thread.on('exit', (code) => {
      signal?.removeEventListener('abort', abort);
      reject(new Error(`The thread of ${script.pathname} ended without a result (code ${code})`));
    });
  });
}

/** A thread has no compiler: tests, which run from the sources, take its script from what was built before them. */
function compiled(script: URL): URL {
  return new URL(script.href.replace(/(?<!\/dist)\/libs\/(.*)\.[jt]s$/, '/dist/libs/$1.js'));
}
