import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PageHeader } from '../shared/layout/page-header.js';
import { Empty } from '../shared/states/empty.js';
import { QueryView } from '../shared/states/query-view.js';
import { DataTable, type Column } from '../shared/table/data-table.js';
import type { components } from '../generated/api-types.js';
import { callsQuery, ledgerQuery } from './finance-queries.js';
import { useFinanceTexts } from './finance-texts.js';
import classes from './finance.module.css';
import { formatRoubles } from '../shared/texts/roubles.js';

type Source = components['schemas']['SourceLedgerDto'];

/** Where the money of each source of a call is. */
export function LedgerScreen(): React.JSX.Element {
  const { t } = useFinanceTexts();
  return (
    <>
      <PageHeader
        title={t('finance.ledger.title')}
        crumbs={[{ to: '/fund/payments', label: t('finance.payments.title') }]}
      />
      <QueryView query={useQuery(callsQuery)}>{(calls) => <OfCall calls={calls} />}</QueryView>
    </>
  );
}

function OfCall({ calls }: { calls: readonly { id: string; title: string }[] }): React.JSX.Element {
  const { t } = useFinanceTexts();
  // The newest call has hardly paid anything yet; the oldest shown first has.
  const [callId, choose] = useState(calls.at(-1)?.id ?? '');
  const ledger = useQuery(ledgerQuery(callId));
  const columns = useSourceColumns();
  if (calls.length === 0) return <Empty text={t('finance.ledger.none')} />;
  return (
    <>
      <NativeSelect
        className={classes.filter}
        label={t('finance.ledger.call')}
        value={callId}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        data={calls.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <QueryView query={ledger}>
        {({ items }) => (
          <DataTable
            caption={t('finance.ledger.title')}
            columns={columns}
            rows={items}
            keyOf={({ sourceId }) => sourceId}
            empty={<Empty text={t('finance.ledger.none')} />}
          />
        )}
      </QueryView>
    </>
  );
}

const AMOUNTS = [
  ['amount', 'amountKopecks'],
  ['free', 'budgetKopecks'],
  ['committed', 'committedKopecks'],
  ['paid', 'paidKopecks'],
  ['refunded', 'refundedKopecks'],
] as const;

function useSourceColumns(): Column<Source>[] {
  const { t } = useFinanceTexts();
  return [
    {
      id: 'source',
      title: t('finance.column.source'),
      cell: ({ name }) => name,
      width: 'minmax(10rem, 2fr)',
    },
    ...AMOUNTS.map(([id, field]) => ({
      id,
      title: t(`finance.ledger.${id}`),
      cell: (source: Source) => formatRoubles(BigInt(source[field])),
      numeric: true,
    })),
  ];
}
