import { scaleOf, type Rubric } from '#engine';
import type { components } from '../../generated/api-types.js';
import type { Review, ReviewCriterion, ReviewedContent } from '../reviews-query.js';

type Call = components['schemas']['CallDto'];

/**
 * A review as an expert of the call will get it, with nothing written and nothing allowed.
 * @param band the position of the band whose weights hold; what weighs nothing there is not asked
 */
export function rehearsedReview(call: Call, band: number, content: ReviewedContent): Review {
  return {
    ...{ id: 'rehearsal', callId: call.id, callTitle: call.title, applicationNumber: `${call.code}-000000` },
    ...{ title: content.project.title, trackCode: '', trackName: '', organisationName: null },
    ...{ status: 'in-progress', reason: 'initial', dueAt: call.reviewsDueAt, scoredCriteria: 0, version: 0 },
    ...{ total: null, availableActions: [], blind: call.blindToExperts, requestedKopecks: '0' },
    ...{ applicationId: null, expertId: null, expertAlias: '', assignedAt: '', submittedAt: null },
    ...{ statusReason: null, recommendation: null, commentForApplicant: '', commentForCouncil: '', content },
    ...{ lineOpinions: [], proposedKopecks: null, panel: null },
    criteria: criteriaOf(call.rubric, band),
    askedCriteria: call.rubric.criteria.length,
  };
}

function criteriaOf(rubric: Call['rubric'], band: number): ReviewCriterion[] {
  return rubric.criteria
    .filter(({ weights }) => Number(weights[band]) > 0)
    .map((criterion) => ({
      ...{ criterionId: criterion.id, ru: criterion.ru, score: null, rationale: '' },
      ...(criterion.en && { en: criterion.en }),
      weight: criterion.weights[band] ?? '0',
      scale: scaleOf(rubric as Rubric, criterion),
      anchors: criterion.anchors ?? [],
      rationaleRule: criterion.rationale ?? null,
    }));
}
