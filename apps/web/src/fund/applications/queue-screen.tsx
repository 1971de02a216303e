import { Button, NativeSelect, TextInput } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatRoubles } from '#kernel';
import { APPLICATION_STATUSES, type ApplicationStatus } from '#contracts';
import { answerOf, api } from '../../shared/api/client.js';
import { Empty } from '../../shared/states/empty.js';
import { QueryView } from '../../shared/states/query-view.js';
import { Status } from '../../shared/status/status.js';
import { DataTable, type Column } from '../../shared/table/data-table.js';
import { CallPage } from '../call-page.js';
import { callQuery, type FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { ShowMore } from '../show-more.js';
import type { QueuedApplication } from './queue-query.js';

interface Filter {
  status: ApplicationStatus | '';
  trackId: string;
  search: string;
}

const EVERYTHING: Filter = { status: '', trackId: '', search: '' };
const SHOWN = APPLICATION_STATUSES.filter((status) => status !== 'draft');

/** What was handed in to a call; the formal check works through it. */
export function QueueScreen(): React.JSX.Element {
  const { t } = useFundTexts();
  return (
    <CallPage title={t('nav.applications')} preferred={['intake-closed']}>
      {(call) => <Queue key={call.id} call={call} />}
    </CallPage>
  );
}

function Queue({ call }: { call: FundCall }): React.JSX.Element {
  const [filter, setFilter] = useState(EVERYTHING);
  const { status, trackId, search } = filter;
  const applications = useInfiniteQuery({
    queryKey: ['fund', 'applications', call.id, filter],
    initialPageParam: '',
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/applications', {
          params: {
            query: {
              ...{ callId: call.id, limit: 100 },
              ...(status && { status }),
              ...(trackId && { trackId }),
              ...(search && { search }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
  return (
    <>
      <Filters call={call} filter={filter} change={setFilter} />
      <QueryView query={applications}>
        {(rows) => (
          <>
            <Table rows={rows} clear={filter === EVERYTHING ? undefined : () => setFilter(EVERYTHING)} />
            <ShowMore query={applications} />
          </>
        )}
      </QueryView>
    </>
  );
}

interface Filtering {
  call: FundCall;
  filter: Filter;
  change: (filter: Filter) => void;
}

function Filters({ call, filter, change }: Filtering): React.JSX.Element {
  const { t } = useFundTexts();
  const tracks = useQuery(callQuery(call.id)).data?.tracks ?? [];
  return (
    <div className={classes.filters}>
      <TextInput
        id="search"
        type="search"
        label={t('fund.applications.search')}
        value={filter.search}
        onChange={({ currentTarget }) => change({ ...filter, search: currentTarget.value })}
      />
      <NativeSelect
        id="status"
        label={t('fund.status')}
        value={filter.status}
        data={[
          { value: '', label: t('fund.any') },
          ...SHOWN.map((value) => ({ value, label: t(`status.application.${value}`) })),
        ]}
        onChange={({ currentTarget }) =>
          change({ ...filter, status: currentTarget.value as Filter['status'] })
        }
      />
      <NativeSelect
        id="track"
        label={t('fund.applications.track')}
        value={filter.trackId}
        data={[
          { value: '', label: t('fund.any') },
          ...tracks.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={({ currentTarget }) => change({ ...filter, trackId: currentTarget.value })}
      />
      {call.status === 'intake-closed' && (
        <Link to="/fund/admission" search={{ call: call.id } as never}>
          {t('fund.admission.title')}
        </Link>
      )}
    </div>
  );
}

interface Rows {
  rows: readonly QueuedApplication[];
  clear: (() => void) | undefined;
}

function Table({ rows, clear }: Rows): React.JSX.Element {
  const { t } = useFundTexts();
  const columns: Column<QueuedApplication>[] = [
    {
      id: 'number',
      title: t('fund.applications.number'),
      width: '8rem',
      cell: ({ id, number }) => (
        <Link to="/fund/applications/$applicationId" params={{ applicationId: id }}>
          {number}
        </Link>
      ),
    },
    {
      id: 'title',
      title: t('fund.applications.project'),
      width: 'minmax(10rem, 3fr)',
      cell: ({ title }) => title,
    },
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
        <Empty text={t(clear ? 'state.empty-filter' : 'fund.applications.none')}>
          {clear && (
            <Button variant="default" onClick={clear}>
              {t('state.clear-filter')}
            </Button>
          )}
        </Empty>
      }
    />
  );
}
