import { useState } from 'react';
import { TRANCHE_STATUSES, type TrancheStatus } from '#contracts';
import { PageHeader } from '../shared/layout/page-header.js';
import { tranchesQuery, type Payout } from './finance-queries.js';
import { useFinanceTexts } from './finance-texts.js';
import { PagedTable } from './paged-table.js';
import { PreparedNotice } from './prepared-notice.js';
import { EmptyList, StatusFilter } from './status-filter.js';
import { useTrancheColumns } from './tranche-columns.js';

/** The schedule of payments: what may be paid, and what the rest waits for. */
export function TranchesScreen(): React.JSX.Element {
  const { t } = useFinanceTexts();
  const [status, setStatus] = useState<TrancheStatus | undefined>('ready');
  const [prepared, setPrepared] = useState<Payout | null>(null);
  return (
    <>
      <PageHeader title={t('finance.tranches.title')} />
      <StatusFilter kind="tranche" statuses={TRANCHE_STATUSES} value={status} onChange={setStatus} />
      <PreparedNotice payout={prepared} />
      <PagedTable
        query={tranchesQuery(status)}
        caption={t('finance.tranches.title')}
        columns={useTrancheColumns(setPrepared)}
        keyOf={({ id }) => id}
        empty={
          <EmptyList kind="tranche" text={t('finance.tranches.none')} value={status} onChange={setStatus} />
        }
      />
    </>
  );
}
