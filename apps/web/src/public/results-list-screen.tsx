import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../shared/layout/page-header.js';
import { Empty } from '../shared/states/empty.js';
import { QueryView } from '../shared/states/query-view.js';
import { CallCard } from './call-card.js';
import { finishedCalls } from './call-groups.js';
import { callsQuery } from './calls-query.js';
import classes from './calls-screen.module.css';
import { useDetailTexts } from './detail-texts.js';

/** Calls whose results everyone may read. */
export function ResultsListScreen(): React.JSX.Element {
  const { t } = useDetailTexts();
  return (
    <>
      <PageHeader title={t('public.results.title')} />
      <QueryView query={useQuery(callsQuery)}>
        {(calls) =>
          finishedCalls(calls).length === 0 ? (
            <Empty text={t('public.results.none')}>
              <Link to="/">{t('nav.calls')}</Link>
            </Empty>
          ) : (
            <ul className={classes.calls}>
              {finishedCalls(calls).map((call) => (
                <CallCard key={call.id} call={call} level={2} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </>
  );
}
