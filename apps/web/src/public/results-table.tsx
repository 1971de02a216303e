import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Status } from '../shared/status/status.js';
import { useMunicipalityNames } from '../shared/api/municipalities.js';
import { DataTable, type Column } from '../shared/table/data-table.js';
import { CriterionScores } from './criterion-scores.js';
import { points, roubles } from './figures.js';
import { useDetailTexts } from './detail-texts.js';
import { NothingFound } from './nothing-found.js';
import { namedApplications, type NamedApplication, type PublicResults } from './published-results.js';
import { ResultsFilterBar } from './results-filter-bar.js';
import { filterResults } from './results-filters.js';
import classes from './results.module.css';

interface Table {
  results: PublicResults;
  trackNames: ReadonlyMap<string, string>;
}

const OUTCOME = { award: 'awarded', reserve: 'reserve', refuse: 'not-awarded' } as const;

export function ResultsTable({ results, trackNames }: Table): React.JSX.Element {
  const { t, locale } = useDetailTexts();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const applications = namedApplications(results, useMunicipalityNames());
  const rows = filterResults(applications, useSearch({ from: '/calls/$callId/results' }));
  const toggle = (id: string): void =>
    setOpened((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const columns: Column<NamedApplication>[] = [
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
      cell: (row) => <Project row={row} track={trackNames.get(row.trackCode) ?? row.trackCode} />,
    },
    {
      id: 'decision',
      title: t('public.results.decision'),
      width: '11.5rem',
      cell: ({ decision }) => <Status kind="application" status={OUTCOME[decision]} />,
    },
    {
      id: 'score',
      title: t('public.results.score'),
      numeric: true,
      width: '5rem',
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
      id: 'criteria',
      title: t('public.results.criteria'),
      width: '7rem',
      cell: ({ id, number, reviews }) =>
        reviews.length > 0 && (
          <button
            type="button"
            className={classes.show}
            aria-expanded={opened.has(id)}
            aria-label={`${t(opened.has(id) ? 'public.results.hide' : 'state.show')}: ${t('public.results.criteria-of', { number })}`}
            onClick={() => toggle(id)}
          >
            {t(opened.has(id) ? 'public.results.hide' : 'state.show')}
          </button>
        ),
    },
  ];
  return (
    <>
      <ResultsFilterBar applications={applications} trackNames={trackNames} />
      <p role="status" className={classes.count}>
        {t('public.results.shown', { count: rows.length })}
      </p>
      <DataTable
        caption={t('public.results.title')}
        columns={columns}
        rows={rows}
        keyOf={({ id }) => id}
        under={(row) => opened.has(row.id) && <CriterionScores document={results.document} row={row} />}
        empty={<NothingFound applications={applications} trackNames={trackNames} />}
      />
    </>
  );
}

function Project({ row, track }: { row: NamedApplication; track: string }): React.JSX.Element {
  const { id, title, number, decision, applicant, municipality } = row;
  const name = title ?? number;
  return (
    <>
      {decision === 'award' ? (
        <Link to="/projects/$applicationId" params={{ applicationId: id }}>
          {name}
        </Link>
      ) : (
        <span>{name}</span>
      )}
      <span className={classes.place}>
        {[applicant, municipality.name, track].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}
