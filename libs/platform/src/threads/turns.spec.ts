import { setImmediate as nextRound } from 'node:timers/promises';
import { Turns } from './turns.js';

describe('turns', () => {
  it('are taken so many at a time, the first first, whether work ends well or not', async () => {
    const turns = new Turns(2);
    const begun: number[] = [];
    const ends: ((error?: Error) => void)[] = [];
    const works = [0, 1, 2, 3].map((n) =>
      turns.take(() => {
        begun.push(n);
        return new Promise<number>((resolve, reject) =>
          ends.push((error) => (error ? reject(error) : resolve(n))),
        );
      }),
    );
    await nextRound();
    expect(begun).toEqual([0, 1]);
    ends[1]?.(new Error('its own'));
    await expect(works[1]).rejects.toThrow('its own');
    await nextRound();
    expect(begun).toEqual([0, 1, 2]);
    ends[0]?.();
    ends[2]?.();
    await nextRound();
    ends[3]?.();
    expect(await Promise.all([works[0], works[2], works[3]])).toEqual([0, 2, 3]);
    expect(await turns.take(() => Promise.resolve(4))).toBe(4);
  });
});
