import { NativeSelect, TextInput } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { APPLICATION_STATUSES, type ApplicationStatus } from '#contracts';
import { answerOf, api } from '../../shared/api/client.js';
import { QueryView } from '../../shared/states/query-view.js';
import { CallPage } from '../call-page.js';
import { callQuery, type FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { ShowMore } from '../show-more.js';
import { QueueTable } from './queue-table.js';

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
  const { t } = useFundTexts();
  const [filter, setFilter] = useState(EVERYTHING);
  const { status, trackId, search } = filter;
  const tracks = useQuery(callQuery(call.id)).data?.tracks ?? [];
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
  const names: Record<keyof Filter, string | undefined> = {
    search,
    status: status && t(`status.application.${status}`),
    trackId: tracks.find(({ id }) => id === trackId)?.name,
  };
  const on = (Object.keys(names) as (keyof Filter)[]).flatMap((key) => {
    const name = names[key];
    return name ? [{ name, clear: () => setFilter({ ...filter, [key]: '' }) }] : [];
  });
  return (
    <>
      <Filters call={call} tracks={tracks} filter={filter} change={setFilter} />
      <QueryView query={applications}>
        {(rows) => (
          <>
            <QueueTable rows={rows} filters={on} />
            <ShowMore query={applications} />
          </>
        )}
      </QueryView>
    </>
  );
}

interface Filtering {
  call: FundCall;
  tracks: readonly { id: string; name: string }[];
  filter: Filter;
  change: (filter: Filter) => void;
}

function Filters({ call, tracks, filter, change }: Filtering): React.JSX.Element {
  const { t } = useFundTexts();
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
