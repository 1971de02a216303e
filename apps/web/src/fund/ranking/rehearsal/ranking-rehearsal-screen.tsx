import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { FactList } from '../../../shared/layout/facts.js';
import { PageHeader } from '../../../shared/layout/page-header.js';
import { RehearsalNote } from '../../../shared/rehearsal/rehearsal-note.js';
import { Empty } from '../../../shared/states/empty.js';
import { QueryView } from '../../../shared/states/query-view.js';
import { DataTable, type Column } from '../../../shared/table/data-table.js';
import { formatRoubles } from '../../../shared/texts/roubles.js';
import { tieBreak } from '../../calls/call-rules.js';
import { callQuery, type CallDetails } from '../../fund-calls-query.js';
import fund from '../../fund.module.css';
import { useFundTexts } from '../../fund-texts.js';
import { FundingControl } from '../funding-control.js';
import { fundingLine, type FundedRow } from '../funding-line.js';
import { points } from '../points.js';
import { wholeBudget } from '../whole-budget.js';
import { wholeRoubles } from '../whole-roubles.js';
import { rehearsedRows, type RehearsedRow } from './rehearsed-rows.js';

/** What a council will decide by, over applications that nobody made: the money and the marks are the call's. */
export function RankingRehearsalScreen(): React.JSX.Element {
  const { t } = useFundTexts();
  const { callId } = useParams({ from: '/fund/ranking/rehearsal/$callId' });
  return (
    <>
      <RehearsalNote callId={callId} role="council" />
      <QueryView query={useQuery(callQuery(callId))}>
        {(call) => (
          <>
            <PageHeader title={t('nav.ranking')} facts={call.title} />
            {wholeBudget(call).budget > 0n ? (
              <Board call={call} />
            ) : (
              <Empty text={t('fund.rehearsal.no-money')} />
            )}
          </>
        )}
      </QueryView>
    </>
  );
}

function Board({ call }: { call: CallDetails }): React.JSX.Element {
  const { t } = useFundTexts();
  const whole = wholeBudget(call);
  const [funding, setFunding] = useState(whole);
  const rows = rehearsedRows(call.code, call.rubric.maximumScore, whole.budget);
  const line = fundingLine(rows, funding);
  const count = t('fund.ranking.funded', { count: line.count });
  return (
    <>
      <p className={fund.note}>{t('fund.rehearsal.made-up')}</p>
      <Rules call={call} />
      <div className={fund.panel}>
        <FundingControl funding={funding} maximum={whole.budget * 2n} change={setFunding} />
        <p role="status">{`${count} · ${t('fund.ranking.left', { left: formatRoubles(line.left) })}`}</p>
      </div>
      <DataTable
        caption={t('nav.ranking')}
        columns={useColumns()}
        rows={line.rows}
        keyOf={({ row }) => row.applicationNumber}
        divider={{
          before: ({ row }) => row === line.endsBefore,
          content: t('fund.ranking.line', { budget: formatRoubles(funding.budget) }),
        }}
      />
    </>
  );
}

function Rules({ call }: { call: CallDetails }): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const marks = call.rubric.bands.filter(({ passMark }) => passMark);
  return (
    <FactList
      items={[
        [
          t('fund.call.sources'),
          call.sources
            .map(({ name, amountKopecks }) => `${name}: ${formatRoubles(BigInt(amountKopecks))}`)
            .join('\n'),
        ],
        [t('fund.call.reserve'), formatRoubles(BigInt(call.appealReserveKopecks))],
        [
          t('fund.list.marks'),
          marks.map(({ label, passMark }) => `${label}: ${points(passMark ?? null, locale)}`).join('\n') ||
            t('fund.no'),
        ],
        [t('fund.rubric.tie-break'), tieBreak(call, locale) || t('fund.rubric.tie-break-none')],
      ]}
    />
  );
}

function useColumns(): Column<FundedRow<RehearsedRow>>[] {
  const { t, locale } = useFundTexts();
  return [
    { id: 'rank', title: t('fund.ranking.rank'), width: '4rem', numeric: true, cell: ({ row }) => row.rank },
    {
      id: 'application',
      title: t('fund.ranking.application'),
      leads: true,
      width: 'minmax(12rem, 1fr)',
      cell: ({ row }) => `${row.applicationNumber} ${t('fund.rehearsal.project', { number: row.rank })}`,
    },
    {
      id: 'score',
      title: t('fund.ranking.score'),
      width: '5rem',
      numeric: true,
      cell: ({ row }) => points(row.score, locale),
    },
    {
      id: 'asked',
      title: t('fund.ranking.asked'),
      width: '8rem',
      numeric: true,
      cell: ({ row }) => wholeRoubles(BigInt(row.requestedKopecks)),
    },
    {
      id: 'proposed',
      title: t('fund.ranking.proposed'),
      width: '8rem',
      numeric: true,
      cell: ({ proposed }) => (proposed === null ? '–' : wholeRoubles(proposed)),
    },
    {
      id: 'cumulative',
      title: t('fund.ranking.cumulative'),
      width: '9rem',
      numeric: true,
      cell: ({ proposed, cumulative }) => (proposed === null ? '–' : wholeRoubles(cumulative)),
    },
  ];
}
