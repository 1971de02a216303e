import { anApplication, anExpert, byDirection } from './assignment.fixture.js';
import { AssignmentState, type AssignmentFacts } from './assignment-state.js';
import { drawAssignment } from './draw-assignment.js';
import { outcomeOf, priceConstraints } from './price-constraints.js';

const facts: AssignmentFacts = {
  applications: [
    anApplication('a1', 'culture'),
    anApplication('a2', 'culture'),
    anApplication('a3', 'sport', { language: 'sah' }),
  ],
  experts: [
    anExpert('e1', { directions: ['culture'], organisation: '1435077441', capacity: 1 }),
    anExpert('e2', { directions: ['culture', 'sport'], organisation: '1435077441' }),
  ],
  reviews: [],
  conflicts: [{ applicationId: 'a2', expertId: 'e2' }],
  reviewsPerApplication: 1,
};
const SETTINGS = { kind: 'best', seed: 7, objective: 'bottleneck' } as const;

describe('the price of a constraint', () => {
  const pricesOf = (change: Partial<AssignmentFacts>) => {
    const state = new AssignmentState({ ...facts, ...change });
    const affinities = byDirection(state.facts);
    const { now, without } = priceConstraints(state, affinities, SETTINGS);
    return {
      now: now.missing,
      ...Object.fromEntries(without.map(({ constraint, outcome }) => [constraint, outcome.missing])),
    };
  };

  it('is what would be without it', () => {
    expect(pricesOf({})).toEqual({ now: 1, conflicts: 1, capacity: 1, language: 0, organisation: 1 });
    expect(pricesOf({ reviewsPerApplication: 2 })).toEqual({
      ...{ now: 4, conflicts: 4, capacity: 4, language: 3, organisation: 4 },
    });
  });

  it('is named for the region where the call asks for one', () => {
    const applications = [anApplication('a1', 'culture', { region: 'Амга' })];
    const experts = [anExpert('e1', { directions: ['culture'] }), anExpert('e2', { regions: ['Амга'] })];
    const state = new AssignmentState({ ...facts, applications, experts, conflicts: [] });
    const affinities = byDirection(state.facts);
    expect(outcomeOf(state, affinities, SETTINGS)).toMatchObject({ objective: 0, withoutLocal: 0 });
    expect(priceConstraints(state, affinities, SETTINGS).without.at(-1)).toMatchObject({
      ...{ constraint: 'region', outcome: { objective: 300, withoutLocal: 1 } },
    });
  });

  it('is that of the draw where the lot decides', () => {
    const applications = [anApplication('a1', 'culture')];
    const experts = [anExpert('e1', { directions: ['culture'] }), anExpert('e2')];
    const outcomes = ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => {
      const state = new AssignmentState({ ...facts, applications, experts, conflicts: [] });
      const affinities = byDirection(state.facts);
      const { pairs, shortages } = drawAssignment(state, affinities, seed);
      const outcome = outcomeOf(state, affinities, { kind: 'drawn', seed });
      expect(outcome).toMatchObject({
        pairs: pairs.length,
        objective: pairs.reduce((sum, { affinity }) => sum + affinity, 0),
        missing: shortages.reduce((sum, { missing }) => sum + missing, 0),
      });
      return outcome.objective;
    });
    expect(new Set(outcomes).size).toBeGreaterThan(1);
  });

  it('counts what colleagues read already', () => {
    const reviews = [
      { applicationId: 'a1', expertId: 'e2', expertAlias: 'Э-0000', status: 'submitted' as const },
    ];
    expect(
      pricesOf({ reviews, reviewsPerApplication: 2, applications: facts.applications.slice(0, 1) }),
    ).toEqual({ now: 1, conflicts: 1, capacity: 1, language: 1, organisation: 0 });
  });
});
