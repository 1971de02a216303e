import { Button } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Empty } from '../shared/states/empty.js';
import { Status } from '../shared/status/status.js';
import { DataTable, type Column } from '../shared/table/data-table.js';
import { points, roubles } from './figures.js';
import { useDetailTexts } from './detail-texts.js';
import type { PublishedApplication, ResultsDocument } from './published-results.js';
import { ResultsFilterBar } from './results-filter-bar.js';
import { filterResults } from './results-filters.js';
import { scoresByCriterion } from './results-figures.js';
import classes from './results.module.css';

interface Table {
  document: ResultsDocument;
  trackNames: ReadonlyMap<string, string>;
}

const OUTCOME = { award: 'awarded', reserve: 'reserve', refuse: 'not-awarded' } as const;

export function ResultsTable({ document, trackNames }: Table): React.JSX.Element {
  const { t, locale } = useDetailTexts();
  const rows = filterResults(document.applications, useSearch({ from: '/calls/$callId/results' }));
  const columns: Column<PublishedApplication>[] = [
    {
      id: 'position',
      title: t('public.results.position'),
      numeric: true,
      width: '4.5rem',
      cell: ({ position }) => position,
    },
    {
      id: 'project',
      title: t('public.results.project'),
      leads: true,
      width: 'minmax(14rem, 3fr)',
      cell: (row) => (
        <>
          <ProjectName row={row} />
          <span className={classes.place}>
            {row.municipality.name} · {trackNames.get(row.trackCode) ?? row.trackCode}
          </span>
          <CriterionScores document={document} row={row} />
        </>
      ),
    },
    {
      id: 'score',
      title: t('public.results.score'),
      numeric: true,
      width: '5.5rem',
      cell: ({ score }) => (score === null ? '–' : points(score, locale)),
    },
    {
      id: 'amount',
      title: t('public.results.amount'),
      numeric: true,
      width: '9rem',
      cell: ({ amountKopecks }) => (amountKopecks === null ? '–' : roubles(amountKopecks)),
    },
    {
      id: 'decision',
      title: t('public.results.decision'),
      width: '11rem',
      cell: ({ decision }) => <Status kind="application" status={OUTCOME[decision]} />,
    },
  ];
  return (
    <>
      <ResultsFilterBar document={document} trackNames={trackNames} />
      <p role="status" className={classes.count}>
        {t('table.rows', { count: rows.length })}
      </p>
      <DataTable
        caption={t('public.results.title')}
        columns={columns}
        rows={rows}
        keyOf={({ id }) => id}
        empty={<NothingFound />}
      />
    </>
  );
}

function ProjectName({
  row: { id, title, number, decision },
}: {
  row: PublishedApplication;
}): React.JSX.Element {
  if (decision !== 'award') return <span>{title ?? number}</span>;
  return (
    <Link to="/projects/$applicationId" params={{ applicationId: id }}>
      {title ?? number}
    </Link>
  );
}

function CriterionScores({
  document,
  row,
}: {
  document: ResultsDocument;
  row: PublishedApplication;
}): React.JSX.Element | null {
  const { t } = useDetailTexts();
  if (row.reviews.length === 0) return null;
  return (
    <details className={classes.criteria}>
      <summary>{t('public.results.criteria')}</summary>
      <dl>
        {scoresByCriterion(document, row).map(({ criterionId, name, scores }) => (
          <div key={criterionId}>
            <dt>{name}</dt>
            <dd>{scores.join(' · ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function NothingFound(): React.JSX.Element {
  const { t } = useDetailTexts();
  const navigate = useNavigate({ from: '/calls/$callId/results' });
  return (
    <Empty text={t('state.empty-filter')}>
      <Button variant="default" onClick={() => void navigate({ search: {}, replace: true })}>
        {t('state.clear-filter')}
      </Button>
    </Empty>
  );
}
