import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import { FactList } from '../../shared/layout/facts.js';
import { Empty } from '../../shared/states/empty.js';
import { QueryView } from '../../shared/states/query-view.js';
import { DataTable, type Column } from '../../shared/table/data-table.js';
import { CallPage } from '../call-page.js';
import type { FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { points } from '../ranking/points.js';
import { expertsQuery } from './experts-query.js';
import { RemovalForm } from './removal-form.js';

type Moved = components['schemas']['MovedApplicationDto'];

/** What would change without an expert, before the expert is removed. */
export function RemovalScreen(): React.JSX.Element {
  const { t } = useFundTexts();
  return (
    <CallPage title={t('fund.removal.title')} preferred={['reviewing', 'review-closed']}>
      {(call) => <Removal call={call} />}
    </CallPage>
  );
}

function Removal({ call }: { call: FundCall }): React.JSX.Element {
  const { t } = useFundTexts();
  const { expertId } = useParams({ from: '/fund/experts/$expertId/removal' });
  const expert = useQuery(expertsQuery(call)).data?.find(({ personId }) => personId === expertId);
  const preview = useQuery({
    queryKey: ['fund', 'removal-preview', call.id, expertId],
    queryFn: () =>
      answerOf(
        api.GET('/api/calls/{id}/expert-removals/preview', {
          params: { path: { id: call.id }, query: { expertId } },
        }),
      ),
  });
  return (
    <>
      <Title order={2}>{expert?.fullName}</Title>
      <p className={classes.prose}>{t('fund.removal.what')}</p>
      <QueryView query={preview}>
        {({ upheldMarks, neededMarks, reviews, underReviewed, moved }) => (
          <>
            <FactList
              items={[
                [t('fund.removal.marks'), t('fund.experts.of', { count: upheldMarks, all: neededMarks })],
                [t('fund.removal.reviews'), String(reviews)],
                [t('fund.removal.under'), String(underReviewed)],
              ]}
            />
            <div className={classes.section}>
              <RemovalForm {...{ callId: call.id, expertId, reviews }} founded={upheldMarks >= neededMarks} />
            </div>
            <Changes moved={moved} />
          </>
        )}
      </QueryView>
    </>
  );
}

function Changes({ moved }: { moved: Moved[] }): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const fromTo = (before: string, after: string): string =>
    before === after ? after : t('fund.removal.from-to', { before, after });
  const columns: Column<Moved>[] = [
    {
      id: 'application',
      title: t('fund.applications.project'),
      width: 'minmax(12rem, 3fr)',
      leads: true,
      cell: ({ number, title }) => `${number} · ${title}`,
    },
    {
      id: 'place',
      title: t('fund.removal.place'),
      numeric: true,
      cell: ({ before, after }) => fromTo(String(before.position), String(after.position)),
    },
    {
      id: 'score',
      title: t('fund.removal.score'),
      numeric: true,
      width: 'minmax(9rem, 1fr)',
      cell: ({ before, after }) => fromTo(points(before.score, locale), points(after.score, locale)),
    },
    {
      id: 'reviews',
      title: t('fund.removal.left'),
      numeric: true,
      cell: ({ before, after }) => fromTo(String(before.reviews), String(after.reviews)),
    },
    {
      id: 'line',
      title: t('fund.removal.line'),
      width: 'minmax(9rem, 1fr)',
      cell: ({ crosses }) => crosses && <strong>{t(`fund.removal.crosses.${crosses}`)}</strong>,
    },
  ];
  return (
    <section className={classes.section}>
      <Title order={2}>{t('fund.removal.changes')}</Title>
      <DataTable
        caption={t('fund.removal.changes')}
        columns={columns}
        rows={moved}
        keyOf={({ applicationId }) => applicationId}
        empty={<Empty text={t('fund.removal.unchanged')} />}
      />
    </section>
  );
}
