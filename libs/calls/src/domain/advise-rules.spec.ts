import { RUBRIC_FPG } from '#engine';
import { adviseRules } from './advise-rules.js';
import type { CallFacts } from './call.status.js';
import type { CallRules } from './call-rules.js';

const later = new Date('2027-05-07T00:00:00Z');
const complete = {
  description: 'О чём конкурс',
  ...{ formalCheckUntil: later, reviewsDueAt: later, resultsAt: later },
  ...{ reviewsPerApplication: 2, expertCapacity: 20 },
  rubric: {
    ...RUBRIC_FPG,
    bands: RUBRIC_FPG.bands.map((band) => ({ ...band, passMark: '65' })),
    criteria: RUBRIC_FPG.criteria.map((criterion) => ({ ...criterion, anchors: [{ score: 0, ru: 'нет' }] })),
  },
} as unknown as CallRules;
const codesOf = (change: Partial<CallRules>, facts: CallFacts = {}): string[] =>
  adviseRules({ ...complete, ...change }, facts).map(({ pointer, code }) => `${pointer} ${code}`);

describe('advice before publishing', () => {
  it('is none for rules with everything in them', () => {
    expect(codesOf({})).toEqual([]);
  });

  it.each<[Partial<CallRules>, string]>([
    [{ description: ' ' }, '/description no-description'],
    [{ resultsAt: null }, '/resultsAt no-date'],
  ])('points at what is empty: %j', (change, advice) => {
    expect(codesOf(change)).toEqual([advice]);
  });

  it('names every band without a pass mark, and the first criterion without anchors with their number', () => {
    const advice = adviseRules({ ...complete, rubric: RUBRIC_FPG }, {});
    expect(advice.map(({ pointer }) => pointer)).toEqual([
      ...RUBRIC_FPG.bands.map((_, i) => `/rubric/bands/${i}/passMark`),
      '/rubric/criteria/0/anchors',
    ]);
    expect(advice.at(-1)?.figures).toEqual({ count: 10 });
  });

  it('counts the experts that as many applications as last time would need', () => {
    const figures = (experts: number, applicationsLastTime: number): object | undefined =>
      adviseRules(complete, { experts, applicationsLastTime })[0]?.figures;
    expect(figures(47, 474)).toEqual({ have: 47, need: 48, applications: 474 });
    expect(figures(48, 474)).toBeUndefined();
    expect(figures(1, 0)).toEqual({ have: 1, need: 2, applications: 0 });
  });
});
