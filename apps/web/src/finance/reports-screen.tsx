import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { REPORT_STATUSES, type ReportStatus } from '#contracts';
import { PageHeader } from '../shared/layout/page-header.js';
import { reportsQuery } from './finance-queries.js';
import { useFinanceTexts } from './finance-texts.js';
import { PagedTable } from './paged-table.js';
import { useReportColumns } from './report-columns.js';
import { EmptyList, StatusFilter } from './status-filter.js';

/** Grantees' reports: those to check first. */
export function ReportsScreen(): React.JSX.Element {
  const { t } = useFinanceTexts();
  const { status: asked } = useSearch({ from: '/fund/reports' });
  const [status, setStatus] = useState<ReportStatus | undefined>(asked ?? 'submitted');
  return (
    <>
      <PageHeader title={t('finance.reports.title')} />
      <StatusFilter kind="report" statuses={REPORT_STATUSES} value={status} onChange={setStatus} />
      <PagedTable
        query={reportsQuery(status)}
        caption={t('finance.reports.title')}
        columns={useReportColumns()}
        keyOf={({ id }) => id}
        empty={
          <EmptyList kind="report" text={t('finance.reports.none')} value={status} onChange={setStatus} />
        }
      />
    </>
  );
}
