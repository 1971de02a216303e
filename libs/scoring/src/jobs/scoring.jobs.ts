import { defineJob, defineSchedule, idsPayload } from '#platform';

/** After a change of what all scores depend on. */
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

/** After whatever an expert's conflicts are told by has changed: in each call that they might read for. */
export const recheckExpert = defineJob<{ personId: string }>({
  name: 'scoring.recheck-expert',
  parse: idsPayload('personId'),
  coalesceBy: ({ personId }) => personId,
});

/** Whatever ends reviews ends many at once when an expert is removed: the best experts are found for all together. */
export const replaceReviewers = defineJob<{ callId: string }>({
  name: 'scoring.replace-reviewers',
  parse: idsPayload('callId'),
  coalesceBy: ({ callId }) => callId,
});

/** Once the ranking knows which reviews diverge, in calls that leave the third one to the program. */
export const askThirdReviews = defineJob<{ callId: string }>({
  name: 'scoring.ask-third-reviews',
  parse: idsPayload('callId'),
  coalesceBy: ({ callId }) => callId,
});

export interface ChangedApplication {
  callId: string;
  applicationId: string;
}

/** After a change of one application's reviews. A burst of submitted reviews brings one computation. */
export const rescoreApplications = defineJob<ChangedApplication>({
  name: 'scoring.rescore-applications',
  parse: idsPayload('callId', 'applicationId'),
  coalesceBy: ({ callId }) => callId,
});

export const extendDueDates = defineJob({ name: 'scoring.extend-due-dates', parse: idsPayload('callId') });

export const calibrateCalls = defineSchedule({ name: 'scoring.calibrate-calls', everyMs: 2_000 });

/** A person waits for what it finds. */
export const workOutProposals = defineSchedule({ name: 'scoring.work-out-proposals', everyMs: 1_000 });
