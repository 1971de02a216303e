import { scaleOf, type Criterion } from '#engine';
import { sumKopecks, type Kopecks } from '#kernel';
import type { ReviewSheet } from '../data/review-sheets.query.js';
import { askedByLine, proposedByLine, type LineOpinion } from '../domain/line-opinions.js';
import type { ExpertContent } from '../use-cases/expert-content.js';
import type { ReviewView, WholeReview } from '../use-cases/read-reviews.js';
import type { LineOpinionDto, ReviewCriterionDto, ReviewDto, ReviewSummaryDto } from './dto/review.dto.js';

interface Scored extends Pick<WholeReview, 'rubric' | 'asked'> {
  sheet: Pick<ReviewSheet, 'bandId' | 'scores'>;
}

export function reviewSummary({ sheet, sight, asked, total, actions }: ReviewView): ReviewSummaryDto {
  const { id, callId, callTitle, trackCode, trackName, status, reason, version } = sheet;
  return {
    ...{ id, callId, callTitle, trackCode, trackName, status, reason, version },
    applicationNumber: sheet.number,
    title: sight.title ? sheet.title : null,
    organisationName: sight.organisation ? sheet.organisationName : null,
    dueAt: sheet.dueAt?.toISOString() ?? null,
    scoredCriteria: sheet.scores.filter(({ score }) => score !== null).length,
    askedCriteria: asked.length,
    total,
    panel: sheet.status === 'submitted' ? sheet.panelStatus : null,
    availableActions: actions,
  };
}

export function reviewView(view: WholeReview): ReviewDto {
  const { sheet, content, forStaff, forSupervisors } = view;
  const { blind, expertAlias, statusReason, recommendation, commentForApplicant, commentForCouncil } = sheet;
  return {
    ...reviewSummary(view),
    ...{ blind, expertAlias, statusReason, recommendation, commentForApplicant, commentForCouncil, content },
    applicationId: forStaff ? sheet.applicationId : null,
    expertId: forSupervisors ? sheet.expertId : null,
    requestedKopecks: sheet.requestedKopecks.toString(),
    assignedAt: sheet.assignedAt.toISOString(),
    submittedAt: sheet.submittedAt?.toISOString() ?? null,
    criteria: askedCriteria(view),
    lineOpinions: sheet.lineOpinions.map(opinionView),
    proposedKopecks: content && proposedSum(sheet, content).toString(),
  };
}

const opinionView = ({ line, proposedKopecks, reason }: LineOpinion): LineOpinionDto => ({
  ...{ line, reason },
  proposedKopecks: proposedKopecks?.toString() ?? null,
});

const proposedSum = ({ lineOpinions }: ReviewSheet, { budget }: ExpertContent): Kopecks =>
  sumKopecks(proposedByLine(askedByLine(budget), lineOpinions));

/** The asked criteria in the rubric's order, each with what was given. */
export function askedCriteria({ rubric, asked, sheet }: Scored): ReviewCriterionDto[] {
  const band = rubric.bands.findIndex(({ id }) => id === sheet.bandId);
  const isAsked = new Set(asked.map(({ id }) => id));
  return rubric.criteria
    .filter(({ id }) => isAsked.has(id))
    .map((criterion: Criterion) => {
      const given = sheet.scores.find(({ criterionId }) => criterionId === criterion.id);
      return {
        criterionId: criterion.id,
        ...{ ru: criterion.ru, en: criterion.en },
        weight: criterion.weights[band] ?? '0',
        scale: { ...scaleOf(rubric, criterion) },
        anchors: [...(criterion.anchors ?? [])],
        rationaleRule: criterion.rationale ?? null,
        score: given?.score ?? null,
        rationale: given?.rationale ?? '',
      };
    });
}
