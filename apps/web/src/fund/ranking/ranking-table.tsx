import { Link } from '@tanstack/react-router';
import { Empty } from '../../shared/states/empty.js';
import { type Kopecks } from '#kernel';
import { StatusTag } from '../../shared/status/status-tag.js';
import { DataTable, type Column } from '../../shared/table/data-table.js';
import type { FundCall } from '../fund-calls-query.js';
import { useFundTexts } from '../fund-texts.js';
import { useMay } from '../rights.js';
import type { FundedRow, FundingLine } from './funding-line.js';
import { points } from './points.js';
import type { RankedRow, Ranking } from './ranking-query.js';
import { ScoreDots } from './score-dots.js';
import { wholeRoubles } from './whole-roubles.js';
import { ThirdReview } from './third-review.js';
import { formatRoubles } from '../../shared/texts/roubles.js';

interface Board {
  call: FundCall;
  ranking: Ranking;
  line: FundingLine<RankedRow>;
  budget: Kopecks;
}

/** The board's rows in the order of places, with the line where the money ends. */
export function RankingTable({ call, ranking, line, budget }: Board): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const mayAssign = useMay(call.organiserId, 'contest-administrator') && call.status === 'reviewing';
  const columns: Column<FundedRow<RankedRow>>[] = [
    {
      id: 'rank',
      title: t('fund.ranking.rank'),
      width: '4.25rem',
      numeric: true,
      cell: ({ row }) => row.rank ?? '–',
    },
    {
      id: 'application',
      title: t('fund.ranking.application'),
      leads: true,
      width: 'minmax(8rem, 3fr)',
      cell: ({ row }) => (
        <>
          <Link to="/fund/applications/$applicationId" params={{ applicationId: row.applicationId }}>
            {row.applicationNumber}
          </Link>{' '}
          {row.title}
        </>
      ),
    },
    {
      id: 'score',
      title: t('fund.ranking.score'),
      width: '4.5rem',
      numeric: true,
      cell: ({ row }) => points(row.score, locale),
    },
    {
      id: 'reviews',
      title: t('fund.ranking.reviews'),
      width: '6rem',
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
      width: '7rem',
      numeric: true,
      cell: ({ row }) => wholeRoubles(BigInt(row.requestedKopecks)),
    },
    {
      id: 'proposed',
      title: t('fund.ranking.proposed'),
      width: '7rem',
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
    {
      id: 'flags',
      title: t('fund.ranking.flags'),
      width: '11.25rem',
      cell: ({ row }) => (
        <>
          {row.flags.map((flag) => (
            <StatusTag
              key={flag}
              look="paused"
              icon="question"
              label={t(`fund.flag.${flag}`, { range: Math.round(Number(row.range)) })}
            />
          ))}
          {mayAssign && row.flags.includes('divergence') && (
            <ThirdReview call={call} row={row} reviewsPerApplication={ranking.reviewsPerApplication} />
          )}
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('nav.ranking')}
      columns={columns}
      rows={line.rows}
      keyOf={({ row }) => row.applicationId}
      divider={{
        before: ({ row }) => row === line.endsBefore,
        content: t('fund.ranking.line', { budget: formatRoubles(budget) }),
      }}
      empty={<Empty text={t('fund.ranking.none')} />}
    />
  );
}
