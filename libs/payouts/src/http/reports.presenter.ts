import type { ListedReport } from '../data/listed-reports.query.js';
import type { ReportView } from '../use-cases/read-report.js';
import type { ReportDto, ReportSummaryDto } from './dto/report.dto.js';

export function reportSummary({ submittedAt, ...report }: ListedReport): ReportSummaryDto {
  return { ...report, submittedAt: submittedAt?.toISOString() ?? null };
}

export function reportView({ report, lateDays, spending, actions, draft }: ReportView): ReportDto {
  const { id, agreementId, kind, ordinal, status, version, dueOn, submittedBy, decidedBy, remarks } = report;
  return {
    ...{ id, agreementId, kind, ordinal, status, version, dueOn, submittedBy, decidedBy, remarks },
    ...{ draft, lateDays },
    text: report.content.text ?? '',
    results: report.content.results ?? [],
    spending: spending.map(({ article, sourceId, amountKopecks, document }) => ({
      ...{ article, sourceId, document },
      amountKopecks: amountKopecks.toString(),
    })),
    submittedAt: report.submittedAt?.toISOString() ?? null,
    decidedAt: report.decidedAt?.toISOString() ?? null,
    availableActions: actions,
  };
}
