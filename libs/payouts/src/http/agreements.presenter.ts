import type { ReportEntity } from '../data/report.entity.js';
import type { AgreementView, ListedAgreement } from '../use-cases/read-agreements.js';
import type { TrancheView } from '../use-cases/tranche-views.js';
import type { AgreementDto, AgreementReportDto, AgreementSummaryDto } from './dto/agreement.dto.js';
import type { TrancheDto } from './dto/tranche.dto.js';
import { payeeView } from './payees.presenter.js';

export function agreementSummary({ agreement, organisation }: ListedAgreement): AgreementSummaryDto {
  const { id, applicationId, callId, organiserId, organisationId, number, status } = agreement;
  const { startsOn, endsOn, paperSignedOn } = agreement;
  return {
    ...{
      id,
      applicationId,
      callId,
      organiserId,
      organisationId,
      number,
      status,
      startsOn,
      endsOn,
      paperSignedOn,
    },
    organisationName: organisation.name,
    amountKopecks: agreement.amountKopecks.toString(),
    createdAt: agreement.createdAt.toISOString(),
    signedAt: agreement.signedAt?.toISOString() ?? null,
  };
}

export function agreementView(view: AgreementView): AgreementDto {
  const { version, statusReason } = view.agreement;
  return {
    ...agreementSummary(view),
    ...{ version, statusReason },
    payee: payeeView(view.payee),
    tranches: view.tranches.map(trancheView),
    reports: view.reports.map(awaitedReport),
    availableActions: view.actions,
  };
}

export function trancheView(view: TrancheView): TrancheDto {
  const { tranche, payout, agreementNumber, organisationName, sourceName, waitsFor, actions } = view;
  const { id, agreementId, sourceId, ordinal, dueOn, status } = tranche;
  return {
    ...{ id, agreementId, sourceId, ordinal, dueOn, status },
    ...{ agreementNumber, organisationName, sourceName, waitsFor },
    amountKopecks: tranche.amountKopecks.toString(),
    payout: payout && { id: payout.id, status: payout.status, reference: payout.reference },
    availableActions: actions,
  };
}

function awaitedReport({ id, kind, ordinal, status, dueOn }: ReportEntity): AgreementReportDto {
  return { id, kind, ordinal, status, dueOn };
}
