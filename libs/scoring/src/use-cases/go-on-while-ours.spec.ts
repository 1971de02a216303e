import { setImmediate as nextRound } from 'node:timers/promises';
import { goOnWhileOurs } from './go-on-while-ours.js';

const NEVER_MS = 1_000_000;

describe('work that was claimed', () => {
  const stopping = new AbortController().signal;

  it('says one note after the other, and of those that wait the newest', async () => {
    const said: (number | undefined)[] = [];
    const ends: (() => void)[] = [];
    const say = (note?: number): Promise<boolean> => {
      said.push(note);
      return new Promise((resolve) => ends.push(() => resolve(true)));
    };
    const result = await goOnWhileOurs({ say, everyMs: NEVER_MS, stopping }, async ({ onNote }) => {
      for (const note of [1, 2, 3]) onNote(note);
      ends[0]?.();
      await nextRound();
      onNote(4);
      ends[1]?.();
      await nextRound();
      ends[2]?.();
      return 'done';
    });
    expect([result, said]).toEqual(['done', [1, 3, 4]]);
  });

  it.each([
    ['another has taken it over', () => Promise.resolve(false)],
    ['nothing can be kept', () => Promise.reject(new Error('no database'))],
  ])('ends when %s', async (_, say) => {
    const work = goOnWhileOurs(
      { say, everyMs: NEVER_MS, stopping },
      ({ onNote, signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error));
          onNote(1);
        }),
    );
    expect(await work).toBeNull();
  });

  it('fails as the work fails', async () => {
    const claimed = { say: () => Promise.resolve(true), everyMs: NEVER_MS, stopping };
    await expect(goOnWhileOurs(claimed, () => Promise.reject(new Error('its own')))).rejects.toThrow(
      'its own',
    );
  });
});
