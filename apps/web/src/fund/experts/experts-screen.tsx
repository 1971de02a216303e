import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Empty } from '../../shared/states/empty.js';
import { QueryView } from '../../shared/states/query-view.js';
import { DataTable, type Column } from '../../shared/table/data-table.js';
import { CallPage } from '../call-page.js';
import { callQuery, type FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { useMay } from '../rights.js';
import { expertsQuery, type Expert } from './experts-query.js';

/** Experts with their load and progress in a call. */
export function ExpertsScreen(): React.JSX.Element {
  const { t } = useFundTexts();
  return (
    <CallPage title={t('nav.experts')} preferred={['reviewing', 'admission-decided']}>
      {(call) => <Experts call={call} />}
    </CallPage>
  );
}

function Experts({ call }: { call: FundCall }): React.JSX.Element {
  const { t } = useFundTexts();
  const mayAdd = useMay(call.organiserId, 'contest-administrator');
  const experts = useQuery(expertsQuery(call));
  const rules = useQuery(callQuery(call.id)).data;
  const columns: Column<Expert>[] = [
    {
      id: 'name',
      leads: true,
      title: t('fund.people.name'),
      width: 'minmax(10rem, 2fr)',
      cell: ({ personId, fullName }) => (
        <Link
          to="/fund/experts/$expertId"
          params={{ expertId: personId }}
          search={{ call: call.id } as never}
        >
          {fullName}
        </Link>
      ),
    },
    {
      id: 'directions',
      title: t('fund.experts.directions'),
      width: 'minmax(8rem, 4fr)',
      cell: ({ directions }) => trackNames(directions, rules?.tracks ?? []).join(', '),
    },
    {
      id: 'load',
      title: t('fund.experts.load'),
      numeric: true,
      width: '6.5rem',
      cell: ({ liveReviews, capacity }) =>
        t('fund.experts.of', { count: liveReviews, all: capacity ?? rules?.expertCapacity ?? 0 }),
    },
    {
      id: 'done',
      title: t('fund.experts.submitted'),
      numeric: true,
      width: '6.5rem',
      cell: ({ submittedReviews, liveReviews }) =>
        t('fund.experts.of', { count: submittedReviews, all: liveReviews }),
    },
    {
      id: 'late',
      title: t('fund.experts.late'),
      numeric: true,
      width: '6.5rem',
      cell: ({ lateReviews }) =>
        lateReviews > 0 ? <span className={classes.late}>{lateReviews}</span> : lateReviews,
    },
  ];
  return (
    <>
      <p className={classes.figures}>
        <Link to="/fund/experts/assignments" search={{ call: call.id } as never}>
          {t('fund.assign.title')}
        </Link>
        <Link to="/fund/calibration" search={{ call: call.id } as never}>
          {t('fund.calibration.title')}
        </Link>
        <Link to="/fund/experts/clarifications" search={{ call: call.id } as never}>
          {t('fund.clarify.title')}
        </Link>
        <Link to="/fund/experts/weak" search={{ call: call.id } as never}>
          {t('fund.weak.title')}
        </Link>
        <Link to="/fund/experts/unfounded" search={{ call: call.id } as never}>
          {t('fund.marks.title')}
        </Link>
        <Link to="/fund/experts/conflicts" search={{ call: call.id } as never}>
          {t('fund.conflicts.title')}
        </Link>
        {mayAdd && <Link to="/fund/experts/invitations">{t('fund.invitations.title')}</Link>}
        {mayAdd && (
          <Link to="/fund/people/new" search={{ role: 'expert' } as never}>
            {t('fund.experts.add')}
          </Link>
        )}
      </p>
      <QueryView query={experts}>
        {(rows) => (
          <DataTable
            caption={t('nav.experts')}
            columns={columns}
            rows={rows}
            keyOf={({ personId }) => personId}
            empty={<Empty text={t('fund.experts.none')} />}
          />
        )}
      </QueryView>
    </>
  );
}

/** Directions by the names that the call gives them; a code of another call stays a code. */
const trackNames = (codes: readonly string[], tracks: readonly { code: string; name: string }[]): string[] =>
  codes.map((code) => tracks.find((track) => track.code === code)?.name ?? code);
