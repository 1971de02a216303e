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

export const extendDueDates = defineJob({ name: 'scoring.extend-due-dates', parse: idsPayload('callId') });
