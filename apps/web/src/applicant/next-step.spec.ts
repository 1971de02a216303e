import { APPLICATION_STATUSES } from '#contracts';
import { nextStepOf } from './next-step.js';
import { texts } from './texts/ru.js';

const call = {
  formalCheckUntil: '2026-05-07T09:00:00Z',
  reviewsDueAt: '2026-05-26T09:00:00Z',
  resultsAt: null,
};

describe('what happens next', () => {
  it('is said in every status but the draft', () => {
    const silent = APPLICATION_STATUSES.filter((status) => {
      const step = nextStepOf(status, call);
      return !step || !(step.text in texts);
    });
    expect(silent).toEqual(['draft']);
  });

  it('names the day that the call has announced', () => {
    expect(nextStepOf('admitted', call)?.at).toBe(call.reviewsDueAt);
    expect(nextStepOf('reviewed', call)?.at).toBeNull();
  });
});
