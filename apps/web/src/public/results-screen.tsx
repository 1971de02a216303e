import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { isProblem } from '../shared/api/problem.js';
import { PageHeader } from '../shared/layout/page-header.js';
import { Ornament } from '../shared/layout/mark.js';
import { Empty } from '../shared/states/empty.js';
import { QueryView } from '../shared/states/query-view.js';
import { roubles } from './figures.js';
import { HowCounted } from './how-counted.js';
import { callQuery, resultsQuery } from './public-queries.js';
import { useDetailTexts } from './detail-texts.js';
import type { PublicResults } from './published-results.js';
import { ResultsFooter } from './results-footer.js';
import { ResultsDownloads } from './results-downloads.js';
import { winnersOf } from './results-figures.js';
import { ResultsTable } from './results-table.js';

/** Who has won, with what scores, and everything to recompute it. */
export function ResultsScreen(): React.JSX.Element {
  const { t } = useDetailTexts();
  const { callId } = useParams({ from: '/calls/$callId/results' });
  const query = useQuery(resultsQuery(callId));
  if (isProblem(query.error, 'awards.results-not-published'))
    return (
      <>
        <PageHeader
          title={t('public.results.title')}
          crumbs={[{ to: '/results', label: t('nav.results') }]}
        />
        <Empty text={query.error.message} />
      </>
    );
  return <QueryView query={query}>{(results) => <Results results={results} />}</QueryView>;
}

function Results({ results }: { results: PublicResults }): React.JSX.Element {
  const { t } = useDetailTexts();
  const { document } = results;
  const { data: call } = useQuery(callQuery(document.call.id));
  const trackNames = new Map(call?.tracks.map(({ code, name }) => [code, name]));
  return (
    <>
      <PageHeader
        title={t('public.results.of', { call: document.call.title })}
        crumbs={[{ to: '/results', label: t('nav.results') }]}
        facts={[
          t('public.results.projects', { count: winnersOf(document).length }),
          roubles(document.budget.awardedKopecks),
          t('public.results.applications', { count: document.applications.length }),
        ].join(' · ')}
        actions={<ResultsDownloads results={results} />}
      />
      <ResultsTable results={results} trackNames={trackNames} />
      <ResultsFooter document={document} />
      <HowCounted results={results} />
      <Ornament />
    </>
  );
}
