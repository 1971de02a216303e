import { defineJob, idsPayload } from '#platform';

/** A burst of submitted reviews brings one computation: each reads the whole call anyway. */
export const recomputeRanking = defineJob<{ callId: string }>({
  name: 'scoring.recompute-ranking',
  parse: idsPayload('callId'),
  coalesceBy: ({ callId }) => callId,
});

/** What is told of several experts at once is looked for once. */
export const findConflicts = defineJob<{ callId: string }>({
  name: 'scoring.find-conflicts',
  parse: idsPayload('callId'),
  coalesceBy: ({ callId }) => callId,
});

/** Whatever ends reviews ends many at once when an expert is removed: the best experts are found for all together. */
export const replaceReviewers = defineJob<{ callId: string }>({
  name: 'scoring.replace-reviewers',
  parse: idsPayload('callId'),
  coalesceBy: ({ callId }) => callId,
});

export const extendDueDates = defineJob({ name: 'scoring.extend-due-dates', parse: idsPayload('callId') });
