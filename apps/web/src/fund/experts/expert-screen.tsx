import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import { Empty } from '../../shared/states/empty.js';
import { QueryView } from '../../shared/states/query-view.js';
import { Status } from '../../shared/status/status.js';
import { DataTable, type Column } from '../../shared/table/data-table.js';
import { formatMoment } from '../../shared/time/moments.js';
import { CallPage } from '../call-page.js';
import { everyPage } from '../every-page.js';
import type { FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { useMay } from '../rights.js';
import { expertsQuery } from './experts-query.js';
import { Extensions } from './extensions.js';
import { LateReviews } from './late-reviews.js';
import { ProfileForm } from './profile-form.js';

type CallReview = components['schemas']['CallReviewDto'];

/** One expert: profile, and the reviews of a call. */
export function ExpertScreen(): React.JSX.Element {
  const { t } = useFundTexts();
  return (
    <CallPage title={t('fund.experts.one')} preferred={['reviewing']}>
      {(call) => <Expert call={call} />}
    </CallPage>
  );
}

function Expert({ call }: { call: FundCall }): React.JSX.Element {
  const { t } = useFundTexts();
  const { expertId } = useParams({ from: '/fund/experts/$expertId' });
  const mayRemove = useMay(call.organiserId, 'contest-administrator', 'head-of-expertise');
  const mayEdit = useMay(call.organiserId, 'contest-administrator');
  return (
    <QueryView query={useQuery(expertsQuery(call))}>
      {(experts) => {
        const expert = experts.find(({ personId }) => personId === expertId);
        if (!expert) return <Empty text={t('fund.experts.not-here')} />;
        return (
          <>
            <Title order={2}>{expert.fullName}</Title>
            <p className={classes.note}>{expert.email}</p>
            {mayEdit && <ProfileForm call={call} expert={expert} />}
            <ReviewsOf call={call} expertId={expertId} />
            {mayRemove && (
              <p className={classes.section}>
                <Link
                  to="/fund/experts/$expertId/removal"
                  params={{ expertId }}
                  search={{ call: call.id } as never}
                >
                  {t('fund.removal.link')}
                </Link>
              </p>
            )}
            <Extensions call={call} expertId={expertId} />
          </>
        );
      }}
    </QueryView>
  );
}

function ReviewsOf({ call, expertId }: { call: FundCall; expertId: string }): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const mayAssign = useMay(call.organiserId, 'contest-administrator');
  const reviews = useQuery({
    queryKey: ['fund', 'reviews', call.id, expertId],
    queryFn: () =>
      everyPage((cursor) =>
        answerOf(
          api.GET('/api/calls/{id}/reviews', {
            params: { path: { id: call.id }, query: { expertId, limit: 200, ...(cursor && { cursor }) } },
          }),
        ),
      ),
  });
  const columns: Column<CallReview>[] = [
    {
      id: 'number',
      title: t('fund.applications.number'),
      width: '8rem',
      cell: ({ id, applicationNumber }) => (
        <Link to="/fund/reviews/$reviewId" params={{ reviewId: id }}>
          {applicationNumber}
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
      id: 'status',
      title: t('fund.status'),
      width: 'minmax(10rem, 1fr)',
      cell: ({ status }) => <Status kind="review" status={status} />,
    },
    {
      id: 'due',
      title: t('fund.experts.due'),
      width: '10rem',
      cell: ({ dueAt, late }) =>
        dueAt && (
          <span className={late ? classes.late : undefined}>
            {formatMoment(dueAt, call.timeZone, locale)}
          </span>
        ),
    },
  ];
  return (
    <section className={classes.section}>
      <Title order={2}>{t('fund.experts.reviews')}</Title>
      <QueryView query={reviews}>
        {(rows) => (
          <>
            {mayAssign && <LateReviews call={call} reviews={rows} />}
            <DataTable
              caption={t('fund.experts.reviews')}
              columns={columns}
              rows={rows}
              keyOf={({ id }) => id}
              empty={<Empty text={t('fund.experts.no-reviews')} />}
            />
          </>
        )}
      </QueryView>
    </section>
  );
}
