import type { ApplicationEntity } from '../data/application.entity.js';
import type { ScreeningEntity } from '../data/screening.entity.js';
import type { SubmissionEntity } from '../data/submission.entity.js';
import type { ApplicationView, ListedApplication } from '../use-cases/read-applications.js';
import type { Receipt } from '../use-cases/submit-application.js';
import type {
  ApplicationDto,
  ApplicationSummaryDto,
  ListedApplicationDto,
  ReceiptDto,
  ScreeningDto,
} from './dto/application.dto.js';

function applicationSummary(application: ApplicationEntity): ApplicationSummaryDto {
  const { id, callId, organisationId, trackId, municipalityOktmo, number, status, title } = application;
  return {
    ...{ id, callId, organisationId, trackId, municipalityOktmo, number, status, title },
    requestedKopecks: application.requestedKopecks.toString(),
    ownKopecks: application.ownKopecks.toString(),
    changedSinceSubmission: application.changedSinceSubmission,
    submittedAt: application.submittedAt?.toISOString() ?? null,
    createdAt: application.createdAt.toISOString(),
  };
}

export function listedApplicationView({ application, ...context }: ListedApplication): ListedApplicationDto {
  return { ...applicationSummary(application), ...context };
}

export function applicationView(view: ApplicationView): ApplicationDto {
  const { application, submission, check } = view;
  const { version, bandId, statusReason, content, unsentContent } = application;
  return {
    ...applicationSummary(application),
    ...{ version, bandId, statusReason, content, unsentContent },
    organisationName: view.organisation.name,
    trackName: view.track.name,
    problems: check.problems.map(({ pointer, code }) => ({ pointer, code })),
    warnings: check.warnings.map(({ pointer, code }) => ({ pointer, code })),
    receipt: submission && receiptOf(application, submission),
    availableActions: view.actions,
    screenings: view.screenings.map(screeningView),
  };
}

export function receiptView(receipt: Receipt): ReceiptDto {
  return { ...receipt, receivedAt: receipt.receivedAt.toISOString() };
}

function receiptOf(application: ApplicationEntity, submission: SubmissionEntity): ReceiptDto {
  const { sequence, receivedAt, digest } = submission;
  return receiptView({
    applicationId: application.id,
    number: application.number ?? '',
    sequence,
    receivedAt,
    digest,
  });
}

function screeningView({
  checkerId,
  recommendation,
  rulePoint,
  note,
  madeAt,
}: ScreeningEntity): ScreeningDto {
  return { checkerId, recommendation, rulePoint, note, madeAt: madeAt.toISOString() };
}
