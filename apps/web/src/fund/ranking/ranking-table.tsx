import { Link } from '@tanstack/react-router';
import { Empty } from '../../shared/states/empty.js';
import type { AggregationRule } from '#contracts';
import { type Kopecks } from '#kernel';
import { DataTable, type Column } from '../../shared/table/data-table.js';
import { Typeset } from '../../shared/texts/typeset.js';
import type { FundCall } from '../fund-calls-query.js';
import { useFundTexts } from '../fund-texts.js';
import { useMay } from '../rights.js';
import { filteredRows, nameOfOrder, placeOf, scoreOf, type BoardView } from './board-view.js';
import type { FundedRow, FundingLine } from './funding-line.js';
import { nearestToLine } from './order-rows.js';
import { points } from './points.js';
import type { RankedRow, Ranking } from './ranking-query.js';
import { RowFlags } from './row-flags.js';
import { ScoreDots } from './score-dots.js';
import { wholeRoubles } from './whole-roubles.js';
import { formatRoubles } from '../../shared/texts/roubles.js';

interface Board {
  call: FundCall;
  ranking: Ranking;
  /** In the order that is shown. */
  line: FundingLine<RankedRow>;
  view: BoardView;
  rule: AggregationRule;
  budget: Kopecks;
}

type Funded = FundedRow<RankedRow>;

/** The board's rows in the order of places, with the line where the money ends. */
export function RankingTable({ call, ranking, line, view, rule, budget }: Board): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const mayAssign = useMay(call.organiserId, 'contest-administrator') && call.status === 'reviewing';
  const { order, filter } = view;
  const other = order === 'raw' ? 'calibrated' : 'raw';
  const nearLine = new Set(nearestToLine(ranking.rows).map(({ applicationId }) => applicationId));
  const columns: Column<Funded>[] = [
    {
      id: 'rank',
      title: t('fund.ranking.rank'),
      width: '3.75rem',
      numeric: true,
      cell: ({ row }) => placeOf[order](row) ?? '–',
    },
    {
      id: 'other-rank',
      title: t(`fund.ranking.${nameOfOrder(other, rule)}`),
      width: '4.25rem',
      numeric: true,
      cell: ({ row }) => placeOf[other](row) ?? '–',
    },
    {
      id: 'application',
      title: t('fund.ranking.application'),
      leads: true,
      width: 'minmax(12rem, 1fr)',
      cell: ({ row }) => (
        <>
          <Link to="/fund/applications/$applicationId" params={{ applicationId: row.applicationId }}>
            <Typeset>{row.applicationNumber}</Typeset>
          </Link>{' '}
          {row.title}
          <RowFlags {...{ call, ranking, row, mayAssign }} nearLine={nearLine.has(row.applicationId)} />
        </>
      ),
    },
    {
      id: 'score',
      title: t('fund.ranking.score'),
      width: '3.75rem',
      numeric: true,
      cell: ({ row }) => points(scoreOf[order](row), locale),
    },
    {
      id: 'rank-set',
      title: t('fund.ranking.rank-set'),
      width: '4.5rem',
      numeric: true,
      cell: ({ row: { calibrated } }) => (calibrated ? `${calibrated.rankLow}–${calibrated.rankHigh}` : '–'),
    },
    {
      id: 'reviews',
      title: t('fund.ranking.reviews'),
      width: '5rem',
      cell: ({ row }) => (
        <ScoreDots
          totals={row.reviews.map(({ total }) => Number(total))}
          label={row.reviews.map(({ total }) => points(total, locale)).join('; ') || t('fund.no')}
        />
      ),
    },
    {
      id: 'asked',
      title: t('fund.ranking.asked'),
      width: '5.75rem',
      numeric: true,
      cell: ({ row }) => wholeRoubles(BigInt(row.requestedKopecks)),
    },
    {
      id: 'proposed',
      title: t('fund.ranking.proposed'),
      width: '6.25rem',
      numeric: true,
      cell: ({ proposed }) => (proposed === null ? '–' : wholeRoubles(proposed)),
    },
    {
      id: 'cumulative',
      title: t('fund.ranking.cumulative'),
      width: '7.5rem',
      numeric: true,
      cell: ({ proposed, cumulative }) => (proposed === null ? '–' : wholeRoubles(cumulative)),
    },
  ];
  return (
    <DataTable
      caption={t('nav.ranking')}
      columns={columns}
      rows={filteredRows(line.rows, filter)}
      keyOf={({ row }) => row.applicationId}
      {...(filter === 'all' && {
        divider: {
          before: ({ row }: Funded) => row === line.endsBefore,
          content: t('fund.ranking.line', { budget: formatRoubles(budget) }),
        },
      })}
      empty={<Empty text={t(filter === 'all' ? 'fund.ranking.none' : 'fund.ranking.nobody-near')} />}
    />
  );
}
