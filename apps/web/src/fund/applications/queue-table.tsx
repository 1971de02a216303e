import { EmptyFilter, type FilterOn } from '../../shared/states/empty-filter.js';
import { Empty } from '../../shared/states/empty.js';
import { Status } from '../../shared/status/status.js';
import { DataTable, type Column } from '../../shared/table/data-table.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { applicationColumns } from './application-columns.js';
import type { QueuedApplication } from './queue-query.js';
import { formatRoubles } from '../../shared/texts/roubles.js';

interface Rows {
  rows: readonly QueuedApplication[];
  filters: readonly FilterOn[];
}

/** What was handed in, with how far its check is. */
export function QueueTable({ rows, filters }: Rows): React.JSX.Element {
  const { t } = useFundTexts();
  const columns: Column<QueuedApplication>[] = [
    ...applicationColumns(t),
    {
      id: 'organisation',
      title: t('fund.applications.organisation'),
      width: 'minmax(8rem, 2fr)',
      cell: ({ organisationName }) => organisationName,
    },
    {
      id: 'asked',
      title: t('fund.applications.asked'),
      width: '9rem',
      numeric: true,
      cell: ({ requestedKopecks }) => formatRoubles(BigInt(requestedKopecks)),
    },
    {
      id: 'status',
      title: t('fund.status'),
      width: 'minmax(12rem, 1fr)',
      cell: ({ status, recommendation }) => (
        <>
          <Status kind="application" status={status} />
          {recommendation && <div className={classes.note}>{t(`fund.recommends.${recommendation}`)}</div>}
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('nav.applications')}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      empty={
        filters.length > 0 ? <EmptyFilter filters={filters} /> : <Empty text={t('fund.applications.none')} />
      }
    />
  );
}
