import { useNavigate, useSearch } from '@tanstack/react-router';
import { EmptyFilter } from '../shared/states/empty-filter.js';
import { useDetailTexts } from './detail-texts.js';
import type { NamedApplication } from './published-results.js';
import { readFilters, type ResultsFilters } from './results-filters.js';

interface Nothing {
  applications: readonly NamedApplication[];
  /** By code. */
  trackNames: ReadonlyMap<string, string>;
}

/** Names each filter that is on, to be taken off by itself. */
export function NothingFound({ applications, trackNames }: Nothing): React.JSX.Element {
  const { t } = useDetailTexts();
  const filters = useSearch({ from: '/calls/$callId/results' });
  const navigate = useNavigate({ from: '/calls/$callId/results' });
  const { decision, district, track, q } = filters;
  const place = applications.find(({ municipality }) => municipality.oktmo === district)?.municipality.name;
  const on: [keyof ResultsFilters, string | undefined][] = [
    ['decision', decision && t(`public.results.decision.${decision}`)],
    ['district', district && (place ?? district)],
    ['track', track && (trackNames.get(track) ?? track)],
    ['q', q],
  ];
  return (
    <EmptyFilter
      filters={on.flatMap(([filter, name]) =>
        name
          ? [
              {
                name,
                clear: () =>
                  void navigate({ search: readFilters({ ...filters, [filter]: '' }), replace: true }),
              },
            ]
          : [],
      )}
    />
  );
}
