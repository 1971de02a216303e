import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import type { Review } from '../reviews-query.js';

export type CalibrationSummary = components['schemas']['CalibrationSummaryDto'];
export type CalibrationReview = components['schemas']['CalibrationReviewDto'];

/** What the expert scores for calibration, the newest round first. */
export const myCalibrationQuery = queryOptions({
  queryKey: ['calibration'],
  queryFn: async (): Promise<CalibrationSummary[]> =>
    (await answerOf(api.GET('/api/calibration-reviews'))).items,
});

export const calibrationQuery = (id: string) =>
  queryOptions({
    queryKey: ['calibration', id],
    queryFn: (): Promise<CalibrationReview> =>
      answerOf(api.GET('/api/calibration-reviews/{id}', { params: { path: { id } } })),
    // The draft on the page goes on from what was read; a text under one's hands does not change by itself.
    staleTime: Infinity,
    refetchOnMount: 'always',
  });

/** The same as the scoring screen knows a review: without what calibration does not ask for. */
export function asReview(sheet: CalibrationReview): Review {
  const { submittedAt } = sheet;
  const open = sheet.roundStatus === 'open' && submittedAt === null;
  return {
    ...{ ...sheet, trackCode: '', reason: 'initial', dueAt: null, statusReason: null, panel: null },
    ...{ applicationId: null, expertId: null, assignedAt: '', recommendation: null },
    ...{ commentForApplicant: '', commentForCouncil: '', lineOpinions: [], proposedKopecks: null },
    status: submittedAt ? 'submitted' : 'in-progress',
    availableActions: open ? [{ action: 'save', available: true }] : [],
  };
}
