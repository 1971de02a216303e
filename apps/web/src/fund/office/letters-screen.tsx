import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import { useOwnOrganiser } from '../../shared/api/organiser.js';
import { PageHeader } from '../../shared/layout/page-header.js';
import { EmptyFilter } from '../../shared/states/empty-filter.js';
import { Empty } from '../../shared/states/empty.js';
import { QueryView } from '../../shared/states/query-view.js';
import { DataTable, type Column } from '../../shared/table/data-table.js';
import { formatMoment } from '../../shared/time/moments.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { ReadOnly } from '../read-only.js';
import { ShowMore } from '../show-more.js';

type Delivery = components['schemas']['LetterDeliveryDto'];
type MailStatus = Delivery['mailStatus'];

const MAIL_STATUSES: readonly MailStatus[] = ['failed', 'queued', 'sending', 'sent', 'none'];

const PAGE = 50;

/** What the contests wrote to people, and whether it arrived. */
export function LettersScreen(): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const organiser = useOwnOrganiser();
  const [status, setStatus] = useState<MailStatus | ''>('');
  const letters = useInfiniteQuery({
    queryKey: ['fund', 'letters', organiser, status],
    enabled: organiser !== undefined,
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/organisers/{id}/letters', {
          params: {
            path: { id: organiser ?? '' },
            query: {
              limit: PAGE,
              ...(status && { mailStatus: status }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
  const columns: Column<Delivery>[] = [
    {
      id: 'when',
      title: t('fund.when'),
      width: '9rem',
      cell: ({ createdAt }) => formatMoment(createdAt, undefined, locale),
    },
    {
      id: 'to',
      title: t('fund.letters.to'),
      width: 'minmax(12rem, 1.5fr)',
      cell: ({ personName }) => personName,
    },
    {
      id: 'subject',
      title: t('fund.letters.subject'),
      leads: true,
      width: 'minmax(12rem, 2fr)',
      cell: ({ subject }) => subject,
    },
    {
      id: 'mail',
      title: t('fund.letters.mail'),
      cell: ({ mailStatus, mailError }) => (
        <span className={mailStatus === 'failed' ? classes.late : undefined}>
          {t(`fund.mail.${mailStatus}`)}
          {mailError && `: ${mailError}`}
        </span>
      ),
    },
    {
      id: 'read',
      title: t('fund.letters.read'),
      width: '9rem',
      cell: ({ readAt }) => (readAt ? formatMoment(readAt, undefined, locale) : t('fund.no')),
    },
  ];
  return (
    <>
      <PageHeader title={t('nav.letters')} actions={<ReadOnly />} />
      <div className={classes.filters}>
        <NativeSelect
          id="mail"
          label={t('fund.letters.mail')}
          value={status}
          data={[
            { value: '', label: t('fund.any') },
            ...MAIL_STATUSES.map((value) => ({ value, label: t(`fund.mail.${value}`) })),
          ]}
          onChange={({ currentTarget }) => setStatus(currentTarget.value as MailStatus | '')}
        />
      </div>
      <QueryView query={letters}>
        {(rows) => (
          <>
            <DataTable
              caption={t('nav.letters')}
              columns={columns}
              rows={rows}
              keyOf={({ id }) => id}
              empty={
                status ? (
                  <EmptyFilter filters={[{ name: t(`fund.mail.${status}`), clear: () => setStatus('') }]} />
                ) : (
                  <Empty text={t('fund.letters.none')} />
                )
              }
            />
            <ShowMore query={letters} />
          </>
        )}
      </QueryView>
    </>
  );
}
