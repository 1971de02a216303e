import { anApplication, anExpert } from './assignment.fixture.js';
import { planAssignment, priceAssignment, type AssignmentGround } from './plan-assignment.js';
import type { PlanProgress } from './plan-progress.js';

const applications = ['a1', 'a2', 'a3', 'a4'].map((id, i) =>
  anApplication(id, i % 2 === 0 ? 'culture' : 'sport', { region: 'Амга' }),
);
const experts = [
  anExpert('e1', { directions: ['culture'] }),
  anExpert('e2', { directions: ['sport'], regions: ['Амга'] }),
];
const ground: AssignmentGround = {
  facts: { applications, experts, reviews: [], conflicts: [], reviewsPerApplication: 2 },
  affinity: {
    applications: applications.map(({ id, trackCode }) => ({ id, trackCode, text: `Мастерская ${id}` })),
    experts,
    trackNames: new Map(),
    bids: [],
  },
};

describe('the progress of an assignment', () => {
  const told: PlanProgress[] = [];
  const tell = (progress: PlanProgress): void => void told.push(progress);
  beforeEach(() => void (told.length = 0));

  const neverFallsBack = (): void => {
    const percents = told.map(({ done }) => done);
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
    expect(Math.max(...percents)).toBeLessThan(100);
    expect(new Set(told.map((progress) => JSON.stringify(progress))).size).toBe(told.length);
  };

  it('goes from the texts to the pairs', () => {
    planAssignment(ground, { kind: 'best', seed: 1, objective: 'bottleneck' }, tell);
    expect([...new Set(told.map(({ stage }) => stage))]).toEqual(['texts', 'regions', 'sum', 'worst-pair']);
    neverFallsBack();
  });

  it('tells of the lot where that decides', () => {
    planAssignment(ground, { kind: 'drawn', seed: '7' }, tell);
    expect([...new Set(told.map(({ stage }) => stage))]).toEqual(['texts', 'draw']);
    neverFallsBack();
  });

  it('counts the rules that are lifted one after the other', () => {
    priceAssignment(ground, { kind: 'best', seed: 1, objective: 'sum' }, tell);
    expect([...new Set(told.map(({ stage }) => stage))]).toEqual(['texts', 'pricing']);
    neverFallsBack();
  });
});
