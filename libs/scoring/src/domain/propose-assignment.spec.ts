import { AssignmentState, type AssignmentFacts } from './assignment-state.js';
import { proposeAssignment } from './propose-assignment.js';

const SETTINGS = { seed: 7, objective: 'bottleneck' as const };
const facts: AssignmentFacts = {
  applications: [
    { id: 'a1', trackCode: 'culture' },
    { id: 'a2', trackCode: 'sport' },
  ],
  experts: [
    { id: 'e1', directions: ['culture'], capacity: 2 },
    { id: 'e2', directions: ['sport', 'sport'], capacity: 2 },
    { id: 'e3', directions: [], capacity: 1 },
  ],
  reviews: [],
  conflicts: [],
  reviewsPerApplication: 2,
};
const namesOf = (change: Partial<AssignmentFacts>) => {
  const { pairs, shortages } = proposeAssignment(new AssignmentState({ ...facts, ...change }), SETTINGS);
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
});
