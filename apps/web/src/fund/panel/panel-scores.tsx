import { Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DataTable, type Column } from '../../shared/table/data-table.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { points } from '../ranking/points.js';
import type { ApplicationPanels } from './panels-query.js';

type Criterion = ApplicationPanels['criteria'][number];
type Member = ApplicationPanels['members'][number];

const scoreOf = ({ scores }: Member, { criterionId }: Criterion): number | null =>
  scores.find((given) => given.criterionId === criterionId)?.score ?? null;

/** Who talks and what each gives now, by criterion. */
export function PanelScores({ found }: { found: ApplicationPanels }): React.JSX.Element | null {
  const { t, locale } = useFundTexts();
  const { members, criteria } = found;
  if (members.length === 0) return null;
  const asked = criteria.filter((criterion) => members.some((member) => scoreOf(member, criterion) !== null));
  const columns: Column<Criterion>[] = [
    {
      ...{ id: 'criterion', title: t('fund.panel.criterion'), leads: true, width: 'minmax(12rem, 4fr)' },
      cell: ({ ru, en }) => (locale === 'en' && en) || ru,
    },
    ...members.map((member): Column<Criterion> => ({
      ...{ id: member.reviewId, title: member.expertAlias, numeric: true },
      cell: (criterion) => scoreOf(member, criterion) ?? '–',
    })),
  ];
  return (
    <section className={classes.section}>
      <Title order={2}>{t('fund.panel.scores')}</Title>
      <ul className={classes.rows}>
        {members.map(({ reviewId, expertAlias, expertName, total }) => (
          <li key={reviewId}>
            <span className={classes.count}>{points(total, locale)}</span>
            <Link to="/fund/reviews/$reviewId" params={{ reviewId }}>
              {[expertAlias, expertName].filter(Boolean).join(' · ')}
            </Link>
          </li>
        ))}
      </ul>
      <div className={classes.apart}>
        <DataTable
          caption={t('fund.panel.scores')}
          columns={columns}
          rows={asked}
          keyOf={({ criterionId }) => criterionId}
        />
      </div>
    </section>
  );
}
