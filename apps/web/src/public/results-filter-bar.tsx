import { NativeSelect, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDetailTexts } from './detail-texts.js';
import type { ResultsDocument } from './published-results.js';
import { districtsOf, readFilters, type ResultsFilters } from './results-filters.js';
import classes from './results.module.css';

interface Filters {
  document: ResultsDocument;
  /** By code. */
  trackNames: ReadonlyMap<string, string>;
}

export function ResultsFilterBar({ document, trackNames }: Filters): React.JSX.Element {
  const { t } = useDetailTexts();
  const filters = useSearch({ from: '/calls/$callId/results' });
  const navigate = useNavigate({ from: '/calls/$callId/results' });
  const choose = (change: ResultsFilters): void =>
    void navigate({ search: readFilters({ ...filters, ...change }), replace: true, resetScroll: false });
  const tracks = [...new Set(document.applications.map(({ trackCode }) => trackCode))];
  return (
    <div role="search" className={classes.filters}>
      <NativeSelect
        label={t('public.results.district')}
        value={filters.district ?? ''}
        onChange={({ currentTarget }) => choose({ district: currentTarget.value })}
        data={[
          { value: '', label: t('public.results.all') },
          ...districtsOf(document.applications).map(({ oktmo, name }) => ({ value: oktmo, label: name })),
        ]}
      />
      <NativeSelect
        label={t('public.results.track')}
        value={filters.track ?? ''}
        onChange={({ currentTarget }) => choose({ track: currentTarget.value })}
        data={[
          { value: '', label: t('public.results.all') },
          ...tracks.map((code) => ({ value: code, label: trackNames.get(code) ?? code })),
        ]}
      />
      <TextInput
        type="search"
        label={t('public.results.search')}
        value={filters.q ?? ''}
        onChange={({ currentTarget }) => choose({ q: currentTarget.value })}
      />
    </div>
  );
}
