import fc from 'fast-check';
import { anApplication, anExpert, byDirection } from './assignment.fixture.js';
import { AssignmentState, type AssignmentFacts } from './assignment-state.js';
import { proposalOf, proposeAssignment } from './propose-assignment.js';
import { faultsOfPairs } from './faults-of-pairs.js';

const SETTINGS = { seed: 7, objective: 'bottleneck' as const };
const facts: AssignmentFacts = {
  applications: [anApplication('a1', 'culture'), anApplication('a2', 'sport')],
  experts: [
    anExpert('e1', { directions: ['culture'], capacity: 2 }),
    anExpert('e2', { directions: ['sport', 'sport'], capacity: 2 }),
    anExpert('e3', { capacity: 1 }),
  ],
  reviews: [],
  conflicts: [],
  reviewsPerApplication: 2,
};
const namesOf = (change: Partial<AssignmentFacts>) => {
  const state = new AssignmentState({ ...facts, ...change });
  const { pairs, shortages } = proposeAssignment(state, byDirection(state.facts), SETTINGS);
  return {
    pairs: pairs.map(({ applicationId, expertId, affinity }) => `${applicationId} ${expertId} ${affinity}`),
    shortages: shortages.map(({ applicationId, missing }) => `${applicationId} ${missing}`),
  };
};

describe('a proposed assignment', () => {
  it('prefers experts who know the direction and covers the rest with others', () => {
    const { pairs, shortages } = namesOf({});
    expect(pairs).toEqual(expect.arrayContaining(['a1 e1 300', 'a2 e2 300']));
    expect(pairs).toHaveLength(4);
    expect(shortages).toEqual([]);
  });

  it('never crosses a conflict or gives an application again, and names what is short', () => {
    const { pairs, shortages } = namesOf({
      reviews: [{ applicationId: 'a1', expertId: 'e3', expertAlias: 'Э-0000', status: 'declined' }],
      conflicts: [
        { applicationId: 'a1', expertId: 'e1' },
        { applicationId: 'a9', expertId: 'nobody' },
      ],
    });
    expect(pairs.filter((pair) => pair.startsWith('a1'))).toEqual(['a1 e2 0']);
    expect(shortages).toEqual(['a1 1']);
  });

  it('asks only for reviews that are missing and fills only free room', () => {
    const live = (applicationId: string, expertId: string) => ({
      ...{ applicationId, expertId, expertAlias: 'Э-0000' },
      status: 'submitted' as const,
    });
    const { pairs } = namesOf({ reviews: [live('a1', 'e1'), live('a1', 'e2'), live('a2', 'e3')] });
    expect(pairs).toEqual(['a2 e2 300']);
  });

  it('gives each application somebody of its region where the call asks for it, and names who goes without', () => {
    const applications = [
      anApplication('a1', 'culture', { region: 'Амга' }),
      anApplication('a2', 'sport', { region: 'Чокурдах' }),
    ];
    const experts = [
      anExpert('e1', { directions: ['culture', 'sport'] }),
      anExpert('e2', { directions: ['culture', 'sport'] }),
      anExpert('e3', { regions: ['Амга', 'Олёкминск'] }),
    ];
    const given = { applications, experts, reviewsPerApplication: 2 };
    const state = new AssignmentState({ ...facts, ...given });
    const { pairs, withoutLocal } = proposeAssignment(state, byDirection(state.facts), SETTINGS);
    expect(pairs.filter(({ expertId }) => expertId === 'e3')).toMatchObject([{ applicationId: 'a1' }]);
    expect([pairs.length, withoutLocal]).toEqual([4, ['a2']]);
    const read = { applicationId: 'a1', expertId: 'e3', expertAlias: 'Э-0000', status: 'submitted' as const };
    expect(namesOf({ ...given, reviews: [read] }).pairs).not.toContain('a1 e3 0');
  });

  it('says of pairs given by hand how well each expert fits, and what is still open', () => {
    const applications = [anApplication('a1', 'culture', { region: 'Амга' }), anApplication('a2', 'sport')];
    const state = new AssignmentState({ ...facts, applications });
    const pairs = ['e1', 'e2'].map((expertId) => ({ applicationId: 'a1', expertId }));
    expect(proposalOf(state, byDirection(state.facts), pairs)).toMatchObject({
      pairs: [
        { ...pairs[0], affinity: 300 },
        { ...pairs[1], affinity: 0 },
      ],
      shortages: [{ applicationId: 'a2', missing: 2 }],
      withoutLocal: ['a1'],
    });
  });

  it('makes only pairs that nothing speaks against, whatever the call is like', () => {
    const chosen = <T>(values: readonly T[]) => fc.constantFrom(...values);
    const call = fc.record({
      applications: fc.array(
        fc.record({
          trackCode: chosen(['culture', 'sport']),
          language: chosen(['ru', 'sah'] as const),
          region: chosen([null, 'Амга', 'Чокурдах']),
        }),
        { minLength: 1, maxLength: 6 },
      ),
      experts: fc.array(
        fc.record({
          directions: fc.subarray(['culture', 'sport']),
          languages: fc.subarray(['ru' as const, 'sah' as const]),
          organisation: chosen([null, '1435077441', '500100732259']),
          capacity: fc.nat(3),
          regions: fc.subarray(['Амга', 'Чокурдах']),
        }),
        { minLength: 1, maxLength: 6 },
      ),
      conflicts: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 15 }),
      reviews: fc.uniqueArray(
        fc.record({ of: fc.tuple(fc.nat(5), fc.nat(5)), status: chosen(['submitted', 'declined'] as const) }),
        { maxLength: 6, selector: ({ of }) => String(of) },
      ),
    });
    const pair = ([application, expert]: [number, number]) => ({
      applicationId: `a${application}`,
      expertId: `e${expert}`,
    });
    fc.assert(
      fc.property(call, (given) => {
        const state = new AssignmentState({
          applications: given.applications.map(({ trackCode, ...rest }, i) =>
            anApplication(`a${i}`, trackCode, rest),
          ),
          experts: given.experts.map((expert, i) => anExpert(`e${i}`, expert)),
          conflicts: given.conflicts.map(pair),
          reviews: given.reviews.map(({ of, status }) => ({ ...pair(of), status, expertAlias: '' })),
          reviewsPerApplication: 2,
        });
        const { pairs } = proposeAssignment(state, byDirection(state.facts), SETTINGS);
        const conflicting = given.conflicts.map((each) => JSON.stringify(pair(each)));
        for (const { applicationId, expertId } of pairs)
          expect(conflicting).not.toContain(JSON.stringify({ applicationId, expertId }));
        expect(faultsOfPairs(state, pairs)).toEqual([]);
      }),
    );
  });
});
