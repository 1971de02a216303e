import { Affinities } from './affinity.js';
import type { ApplicationOfCall, AssignmentFacts, ExpertOfCall } from './assignment-state.js';

/** An application of a call, with what a test does not care about filled in. */
export const anApplication = (
  id: string,
  trackCode: string,
  rest: Partial<ApplicationOfCall> = {},
): ApplicationOfCall => ({
  ...{ id, trackCode, language: 'ru', region: null },
  ...rest,
});

export const anExpert = (id: string, rest: Partial<ExpertOfCall> = {}): ExpertOfCall => ({
  ...{ id, directions: [], interests: [], languages: ['ru'], organisation: null, capacity: 20, regions: [] },
  ...rest,
});

/** How well these experts fit applications that say nothing: by direction only. */
export const byDirection = ({ applications, experts }: AssignmentFacts): Affinities =>
  new Affinities({
    applications: applications.map(({ id, trackCode }) => ({ id, trackCode, text: '' })),
    ...{ experts, trackNames: new Map(), bids: [] },
  });
