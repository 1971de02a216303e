import { anApplication, anExpert } from './assignment.fixture.js';
import { AssignmentState, type AssignmentFacts } from './assignment-state.js';
import { faultsOfPairs } from './faults-of-pairs.js';

const facts: AssignmentFacts = {
  applications: [anApplication('a1', 'culture'), anApplication('a2', 'sport')],
  experts: [
    anExpert('e1', { directions: ['culture'], capacity: 1 }),
    anExpert('e2', { directions: ['sport'], capacity: 5 }),
  ],
  reviews: [],
  conflicts: [{ applicationId: 'a2', expertId: 'e1' }],
  reviewsPerApplication: 1,
};
const state = (change: Partial<AssignmentFacts> = {}) => new AssignmentState({ ...facts, ...change });
const pair = (applicationId: string, expertId: string) => ({ applicationId, expertId });

describe('pairs given by hand', () => {
  it('are judged one after the other, as if those before were made', () => {
    expect(
      faultsOfPairs(state(), [pair('a1', 'e1'), pair('a1', 'e1'), pair('a1', 'e2'), pair('a2', 'e1')]),
    ).toEqual([
      { pointer: '/pairs/1', code: 'scoring.already-assigned' },
      { pointer: '/pairs/2', code: 'scoring.enough-reviews' },
      { pointer: '/pairs/3', code: 'scoring.conflict-of-interest' },
    ]);
  });

  it('change nothing by being judged', () => {
    const before = state();
    faultsOfPairs(before, [pair('a1', 'e1')]);
    expect([before.liveOf('a1'), before.liveOf('e1')]).toEqual([0, 0]);
  });
});
