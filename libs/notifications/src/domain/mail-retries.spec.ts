import { afterRefusal } from './mail-retries.js';

describe('afterRefusal', () => {
  it('waits longer each time and gives up at the eighth refusal', () => {
    const outcomes = [1, 2, 3, 4, 5, 6, 7, 8].map(afterRefusal);
    const waits = outcomes.flatMap((outcome) => (outcome.status === 'queued' ? [outcome.waitSeconds] : []));
    expect(waits).toEqual([15, 60, 240, 960, 3840, 15_360, 61_440]);
    expect(outcomes.at(-1)).toEqual({ status: 'failed' });
  });

  it('has given up for good when a killed worker counted past the last attempt', () => {
    expect(afterRefusal(9)).toEqual({ status: 'failed' });
  });
});
