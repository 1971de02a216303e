import { anApplication, anExpert, byDirection } from './assignment.fixture.js';
import { AssignmentState, type AssignmentFacts } from './assignment-state.js';
import { drawAssignment } from './draw-assignment.js';
import { faultsOfPairs } from './faults-of-pairs.js';

const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${letter}${i}`);
const facts: AssignmentFacts = {
  applications: numbered('a', 12).map((id) => anApplication(id, 'culture')),
  experts: numbered('e', 6).map((id, i) =>
    anExpert(id, { directions: i === 0 ? ['culture'] : [], capacity: 5 }),
  ),
  reviews: [],
  conflicts: [{ applicationId: 'a0', expertId: 'e1' }],
  reviewsPerApplication: 2,
};
const drawn = (seed: string, change: Partial<AssignmentFacts> = {}): string[] => {
  const state = new AssignmentState({ ...facts, ...change });
  const { pairs, shortages } = drawAssignment(state, byDirection(state.facts), seed);
  expect(shortages).toEqual([]);
  expect(faultsOfPairs(state, pairs)).toEqual([]);
  return pairs.map(({ applicationId, expertId }) => `${applicationId} ${expertId}`);
};

describe('a drawn assignment', () => {
  it('follows from its seed alone, and keeps every rule', () => {
    const one = drawn('seed');
    expect(one).toHaveLength(24);
    expect(drawn('seed', { applications: [...facts.applications].reverse() })).toEqual(one);
    expect(drawn('another')).not.toEqual(one);
  });

  it('does not ask how well an expert fits', () => {
    const experts = facts.experts.map((expert) => ({ ...expert, directions: ['culture'] }));
    expect(drawn('seed', { experts })).toEqual(drawn('seed'));
  });

  it('gives every pair about the same chance', () => {
    const counts = new Map<string, number>();
    for (let i = 0; i < 200; i += 1)
      for (const pair of drawn(`seed ${i}`, { conflicts: [] })) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    expect(counts.size).toBe(72);
    expect(Math.min(...counts.values())).toBeGreaterThan(40);
    expect(Math.max(...counts.values())).toBeLessThan(95);
  });
});
