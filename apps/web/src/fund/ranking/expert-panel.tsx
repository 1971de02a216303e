import { useQuery } from '@tanstack/react-query';
import type { Locale } from '#contracts';
import { medianOf } from '../../shared/pictures/dot-strip.js';
import { Empty } from '../../shared/states/empty.js';
import { QueryView } from '../../shared/states/query-view.js';
import { StatusTag } from '../../shared/status/status-tag.js';
import { DataTable, type Column } from '../../shared/table/data-table.js';
import type { FundCall } from '../fund-calls-query.js';
import { useFundTexts } from '../fund-texts.js';
import { expertFiguresQuery, type ExpertFigures } from './expert-figures-query.js';
import { points } from './points.js';
import { ScoreDots } from './score-dots.js';
import { signedPoints } from './signed-points.js';
import { SeverityPicture } from './severity-picture.js';

/** Who reads, how far they are, and how severe: the most severe first. */
export function ExpertPanel({ call }: { call: FundCall }): React.JSX.Element {
  return (
    <QueryView query={useQuery(expertFiguresQuery(call.id))}>
      {(experts) => {
        const ordered = [...experts].sort((a, b) => (a.severity ?? Infinity) - (b.severity ?? Infinity));
        return (
          <>
            <SeverityPicture experts={ordered} />
            <ExpertTable experts={ordered} />
          </>
        );
      }}
    </QueryView>
  );
}

function ExpertTable({ experts }: { experts: readonly ExpertFigures[] }): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const columns: Column<ExpertFigures>[] = [
    {
      id: 'name',
      title: t('fund.experts.one'),
      leads: true,
      width: 'minmax(10rem, 3fr)',
      cell: ({ name }) => name,
    },
    {
      id: 'severity',
      title: t('fund.severity.effect'),
      width: '9rem',
      numeric: true,
      cell: ({ severity }) => (severity === null ? '–' : signedPoints(severity, locale)),
    },
    {
      id: 'totals',
      title: t('fund.ranking.reviews'),
      width: '7rem',
      cell: ({ totals }) => <Totals {...{ totals, locale }} />,
    },
    {
      id: 'assigned',
      title: t('fund.severity.assigned'),
      width: '7rem',
      numeric: true,
      cell: ({ assigned }) => assigned,
    },
    { id: 'done', title: t('fund.severity.done'), width: '6rem', numeric: true, cell: ({ done }) => done },
    {
      id: 'late',
      title: t('fund.severity.late'),
      width: '8rem',
      cell: ({ late }) =>
        late === 0 ? null : <StatusTag look="paused" icon="question" label={String(late)} />,
    },
  ];
  return (
    <DataTable
      caption={t('fund.ranking.show.experts')}
      columns={columns}
      rows={experts}
      keyOf={({ expertId }) => expertId}
      empty={<Empty text={t('fund.severity.nobody')} />}
    />
  );
}

function Totals({ totals, locale }: { totals: number[]; locale: Locale }): React.JSX.Element {
  const { t } = useFundTexts();
  const median = medianOf(totals);
  const say = (value: number): string => points(String(value), locale);
  const label =
    median === null
      ? t('fund.no')
      : t('fund.severity.strip', {
          ...{ count: totals.length, median: say(median) },
          ...{ low: say(Math.min(...totals)), high: say(Math.max(...totals)) },
        });
  return <ScoreDots totals={totals} label={label} />;
}
