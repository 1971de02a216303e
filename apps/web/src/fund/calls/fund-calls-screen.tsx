import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useOwnOrganiser } from '../../shared/api/organiser.js';
import { PageHeader } from '../../shared/layout/page-header.js';
import { Empty } from '../../shared/states/empty.js';
import { QueryView } from '../../shared/states/query-view.js';
import { Status } from '../../shared/status/status.js';
import { DataTable, type Column } from '../../shared/table/data-table.js';
import { formatMoment } from '../../shared/time/moments.js';
import { useFundCalls, type FundCall } from '../fund-calls-query.js';
import { useFundTexts } from '../fund-texts.js';
import { ReadOnly } from '../read-only.js';
import { useMay } from '../rights.js';

/** The organiser's calls, drafts included. */
export function FundCallsScreen(): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const navigate = useNavigate();
  const mayCreate = useMay(useOwnOrganiser(), 'contest-administrator');
  const columns: Column<FundCall>[] = [
    { id: 'code', title: t('fund.calls.code'), width: '6rem', cell: ({ code }) => code },
    {
      id: 'title',
      leads: true,
      title: t('fund.calls.name'),
      width: 'minmax(12rem, 3fr)',
      cell: ({ id, title }) => (
        <Link to="/fund/calls/$callId" params={{ callId: id }}>
          {title}
        </Link>
      ),
    },
    {
      id: 'status',
      title: t('fund.status'),
      width: 'minmax(13rem, 1fr)',
      cell: ({ status }) => <Status kind="call" status={status} />,
    },
    {
      id: 'closes',
      title: t('fund.deadline.closes'),
      width: '10rem',
      cell: ({ closesAt, timeZone }) => formatMoment(closesAt, timeZone, locale),
    },
  ];
  return (
    <>
      <PageHeader
        title={t('nav.calls')}
        actions={
          mayCreate ? (
            <Button onClick={() => void navigate({ to: '/fund/calls/new' })}>{t('fund.calls.new')}</Button>
          ) : (
            <ReadOnly />
          )
        }
      />
      <QueryView query={useFundCalls()}>
        {(calls) => (
          <DataTable
            caption={t('nav.calls')}
            columns={columns}
            rows={calls}
            keyOf={({ id }) => id}
            empty={<Empty text={t('fund.calls.none')} />}
          />
        )}
      </QueryView>
    </>
  );
}
