import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answerOf, api } from '../../shared/api/client.js';
import { Empty } from '../../shared/states/empty.js';
import { QueryView } from '../../shared/states/query-view.js';
import { DataTable, type Column } from '../../shared/table/data-table.js';
import { formatMoment } from '../../shared/time/moments.js';
import { CallPage } from '../call-page.js';
import type { FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { useMay } from '../rights.js';
import { MarkStatus } from './mark-status.js';
import { unfoundedMarksQuery, type UnfoundedMark } from './unfounded-marks-query.js';

/** What the council has found of a call's reviews, and who was removed for it. */
export function UnfoundedScreen(): React.JSX.Element {
  const { t } = useFundTexts();
  return (
    <CallPage title={t('fund.marks.title')} preferred={['reviewing', 'review-closed']}>
      {(call) => <Found call={call} />}
    </CallPage>
  );
}

function Found({ call }: { call: FundCall }): React.JSX.Element {
  const { t } = useFundTexts();
  const maySeeExperts = useMay(call.organiserId, 'contest-administrator', 'head-of-expertise', 'auditor');
  const columns: Column<UnfoundedMark>[] = [
    {
      id: 'application',
      title: t('fund.applications.project'),
      width: 'minmax(12rem, 2fr)',
      leads: true,
      cell: ({ reviewId, applicationNumber, title }) => (
        <Link to="/fund/reviews/$reviewId" params={{ reviewId }}>
          {applicationNumber} · {title}
        </Link>
      ),
    },
    {
      id: 'expert',
      title: t('fund.marks.expert'),
      cell: ({ expertAlias, expertName }) => [expertAlias, expertName].filter(Boolean).join(' · '),
    },
    {
      id: 'status',
      title: t('fund.status'),
      width: 'minmax(12rem, 1fr)',
      cell: ({ status }) => <MarkStatus status={status} />,
    },
    {
      id: 'reason',
      title: t('fund.marks.reason'),
      width: 'minmax(10rem, 2fr)',
      cell: ({ reason }) => reason,
    },
  ];
  return (
    <>
      <QueryView query={useQuery(unfoundedMarksQuery(call.id))}>
        {(marks) => (
          <DataTable
            caption={t('fund.marks.title')}
            columns={columns}
            rows={marks}
            keyOf={({ id }) => id}
            empty={<Empty text={t('fund.marks.none')} />}
          />
        )}
      </QueryView>
      {maySeeExperts && <Removed call={call} />}
    </>
  );
}

function Removed({ call }: { call: FundCall }): React.JSX.Element | null {
  const { t, locale } = useFundTexts();
  const removals = useQuery({
    queryKey: ['fund', 'removals', call.id],
    queryFn: () =>
      answerOf(api.GET('/api/calls/{id}/expert-removals', { params: { path: { id: call.id } } })),
  });
  const items = removals.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className={classes.section}>
      <Title order={2}>{t('fund.removal.removed')}</Title>
      <ul className={classes.rows}>
        {items.map(({ id, expertName, ground, reason, voidedReviews, removedAt }) => (
          <li key={id}>
            <strong>{expertName}</strong>
            <span className={classes.grow}>
              {t(`fund.removal.ground.${ground}`)}. {reason}
              {voidedReviews !== null && (
                <div className={classes.note}>{t('fund.removal.voided', { count: voidedReviews })}</div>
              )}
            </span>
            <span className={classes.note}>{formatMoment(removedAt, call.timeZone, locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
