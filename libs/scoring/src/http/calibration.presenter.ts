import type { CalibrationRoundEntity } from '../data/calibration-round.entity.js';
import type { CalibrationView, WholeCalibrationView } from '../use-cases/own-calibration.js';
import type { CalibrationRoundView } from '../use-cases/read-calibration.js';
import type {
  CalibratedApplicationDto,
  CalibratedExpertDto,
  CalibrationReviewDto,
  CalibrationRoundDto,
  CalibrationRoundSummaryDto,
  CalibrationSummaryDto,
} from './dto/calibration.dto.js';
import { givenReview, messageView } from './discussion.presenter.js';
import { askedCriteria } from './reviews.presenter.js';

export function calibrationSummary({ sheet, sight, asked, total }: CalibrationView): CalibrationSummaryDto {
  const { id, callId, callTitle, roundStatus, conclusion, trackName, blind, version } = sheet;
  return {
    ...{ id, callId, callTitle, roundStatus, conclusion, trackName, blind, version, total },
    applicationNumber: sheet.number,
    title: sight.title ? sheet.title : null,
    organisationName: sight.organisation ? sheet.organisationName : null,
    requestedKopecks: sheet.requestedKopecks.toString(),
    accepted: sheet.acceptedAt !== null,
    submittedAt: sheet.submittedAt?.toISOString() ?? null,
    scoredCriteria: sheet.scores.filter(({ score }) => score !== null).length,
    askedCriteria: asked.length,
  };
}

export function calibrationReview(view: WholeCalibrationView): CalibrationReviewDto {
  const { sheet, content, others, messages } = view;
  return {
    ...calibrationSummary(view),
    expertAlias: sheet.expertAlias,
    criteria: askedCriteria(view),
    content,
    others: others?.map(givenReview) ?? null,
    messages: messages.map(messageView),
  };
}

export function roundSummary(round: CalibrationRoundEntity): CalibrationRoundSummaryDto {
  const { id, callId, status, conclusion, madeAt, openedAt, closedAt } = round;
  return {
    ...{ id, callId, status, conclusion },
    madeAt: madeAt.toISOString(),
    openedAt: openedAt?.toISOString() ?? null,
    closedAt: closedAt?.toISOString() ?? null,
  };
}

export function calibrationRoundView(view: CalibrationRoundView): CalibrationRoundDto {
  const { round, call, statistics, actions } = view;
  const { alpha, icc, reliability } = statistics;
  return {
    ...roundSummary(round),
    applications: applicationViews(view),
    experts: expertViews(view),
    agreement: { alpha, icc, reliability, reviewsPerApplication: call.reviewsPerApplication },
    availableActions: actions,
  };
}

function applicationViews({
  applications,
  sheets,
  messages,
  statistics,
}: CalibrationRoundView): CalibratedApplicationDto[] {
  return applications.map(({ applicationId: id, number, title }) => {
    const spread = statistics.spreads.find(({ application }) => application === id);
    return {
      ...{ applicationId: id, applicationNumber: number, title },
      totals: sheets
        .filter(({ applicationId }) => applicationId === id)
        .map(({ expertAlias, total, submittedAt }) => ({ expertAlias, total: submittedAt ? total : null })),
      mean: spread?.mean ?? null,
      spread: spread ? spread.highest - spread.lowest : null,
      messages: messages.filter(({ applicationId }) => applicationId === id).map(messageView),
    };
  });
}

function expertViews({ sheets, statistics }: CalibrationRoundView): CalibratedExpertDto[] {
  const byExpert = new Map(sheets.map((sheet) => [sheet.expertId, sheet]));
  return [...byExpert.values()]
    .sort((a, b) => (a.expertAlias < b.expertAlias ? -1 : 1))
    .map(({ expertId, expertAlias, expertName }) => {
      const own = sheets.filter((sheet) => sheet.expertId === expertId);
      return {
        ...{ expertAlias, expertName, assigned: own.length },
        handedIn: own.filter(({ submittedAt }) => submittedAt !== null).length,
        bias: statistics.biases.find(({ expert }) => expert === expertId)?.bias ?? null,
      };
    });
}
