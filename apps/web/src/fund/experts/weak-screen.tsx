import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import { Empty } from '../../shared/states/empty.js';
import { QueryView } from '../../shared/states/query-view.js';
import { DataTable, type Column } from '../../shared/table/data-table.js';
import { CallPage } from '../call-page.js';
import { everyPage } from '../every-page.js';
import type { FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';

type WeakReview = components['schemas']['WeakReviewDto'];

const FAULTS = ['extreme', 'repeated', 'short'] as const;

/** Submitted reviews whose rationales a person should look at; each opens where it can be returned. */
export function WeakScreen(): React.JSX.Element {
  const { t } = useFundTexts();
  return (
    <CallPage title={t('fund.weak.title')} preferred={['reviewing']}>
      {(call) => <Weak call={call} />}
    </CallPage>
  );
}

function Weak({ call }: { call: FundCall }): React.JSX.Element {
  const { t } = useFundTexts();
  const reviews = useQuery({
    queryKey: ['fund', 'weak-reviews', call.id],
    queryFn: () =>
      everyPage((cursor) =>
        answerOf(
          api.GET('/api/calls/{id}/weak-reviews', {
            params: { path: { id: call.id }, query: { limit: 200, ...(cursor && { cursor }) } },
          }),
        ),
      ),
  });
  const columns: Column<WeakReview>[] = [
    {
      id: 'application',
      title: t('fund.applications.project'),
      width: 'minmax(12rem, 3fr)',
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
      width: 'minmax(10rem, 2fr)',
      cell: ({ expertName }) => expertName,
    },
    ...FAULTS.map((fault): Column<WeakReview> => ({
      id: fault,
      title: t(`fund.weak.${fault}`),
      numeric: true,
      width: 'minmax(8rem, 1fr)',
      cell: ({ faults }) => faults.filter((found) => found.fault === fault).length || '–',
    })),
  ];
  return (
    <>
      <p className={classes.prose}>{t('fund.weak.what')}</p>
      <QueryView query={reviews}>
        {(rows) => (
          <DataTable
            caption={t('fund.weak.title')}
            columns={columns}
            rows={rows}
            keyOf={({ reviewId }) => reviewId}
            empty={<Empty text={t('fund.weak.none')} />}
          />
        )}
      </QueryView>
    </>
  );
}
