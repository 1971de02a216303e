import { NativeSelect, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { AWARD_DECISIONS } from '#contracts';
import { useDetailTexts } from './detail-texts.js';
import type { NamedApplication } from './published-results.js';
import { districtsOf, readFilters, type ResultsFilters } from './results-filters.js';
import classes from './results.module.css';

interface Filters {
  applications: readonly NamedApplication[];
  /** By code. */
  trackNames: ReadonlyMap<string, string>;
}

export function ResultsFilterBar({ applications, trackNames }: Filters): React.JSX.Element {
  const { t } = useDetailTexts();
  const filters = useSearch({ from: '/calls/$callId/results' });
  const navigate = useNavigate({ from: '/calls/$callId/results' });
  const choose = (change: Partial<Record<keyof ResultsFilters, string>>): void =>
    void navigate({ search: readFilters({ ...filters, ...change }), replace: true, resetScroll: false });
  const tracks = [...new Set(applications.map(({ trackCode }) => trackCode))];
  return (
    <div role="search" className={classes.filters}>
      <NativeSelect
        label={t('public.results.decision')}
        value={filters.decision ?? ''}
        onChange={({ currentTarget }) => choose({ decision: currentTarget.value })}
        data={[
          { value: '', label: t('public.results.all') },
          ...AWARD_DECISIONS.map((value) => ({ value, label: t(`public.results.decision.${value}`) })),
        ]}
      />
      <NativeSelect
        label={t('public.results.district')}
        value={filters.district ?? ''}
        onChange={({ currentTarget }) => choose({ district: currentTarget.value })}
        data={[
          { value: '', label: t('public.results.all') },
          ...districtsOf(applications).map(({ oktmo, name }) => ({ value: oktmo, label: name })),
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
