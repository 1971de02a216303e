import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { AggregationRule } from '#contracts';
import { isProblem } from '../../shared/api/problem.js';
import { Empty } from '../../shared/states/empty.js';
import { QueryView } from '../../shared/states/query-view.js';
import { CallPage } from '../call-page.js';
import { callQuery, type FundCall } from '../fund-calls-query.js';
import { useFundTexts } from '../fund-texts.js';
import { CloseReviewing } from './close-reviewing.js';
import { ReopenReviewing } from './reopen-reviewing.js';
import type { Funding } from './funding-line.js';
import { RankingBoard } from './ranking-board.js';
import { rankingQuery, type Ranking } from './ranking-query.js';
import { scenariosQuery } from './scenarios-query.js';
import { wholeBudget } from './whole-budget.js';

/** The ranking board: places, scores, how far experts are apart, and where the money ends. */
export function RankingScreen(): React.JSX.Element {
  const { t } = useFundTexts();
  return (
    <CallPage title={t('nav.ranking')} preferred={['reviewing', 'review-closed', 'list-returned']}>
      {(call) => <Ranked key={call.id} call={call} />}
    </CallPage>
  );
}

function Ranked({ call }: { call: FundCall }): React.JSX.Element {
  const { t } = useFundTexts();
  const ranking = useQuery(rankingQuery(call.id));
  const rules = useQuery(callQuery(call.id));
  if (isProblem(ranking.error, 'scoring.ranking-not-found')) return <Empty text={t('fund.ranking.none')} />;
  return (
    <>
      {call.status === 'reviewing' && <CloseReviewing call={call} />}
      {['review-closed', 'list-returned'].includes(call.status) && <ReopenReviewing call={call} />}
      <QueryView query={ranking}>
        {(data) => (
          <QueryView query={rules}>
            {(details) => (
              <Scenarios
                {...{ call, ranking: data, rule: details.aggregationRule }}
                whole={wholeBudget(details)}
              />
            )}
          </QueryView>
        )}
      </QueryView>
    </>
  );
}

interface Board {
  call: FundCall;
  ranking: Ranking;
  rule: AggregationRule;
  whole: Funding;
}

/** Which scenario is shown stands in the address, so that a colleague can be sent there. */
function Scenarios({ call, ranking, rule, whole }: Board): React.JSX.Element {
  const { scenario, compare } = useSearch({ from: '/fund/ranking' });
  const navigate = useNavigate({ from: '/fund/ranking' });
  const go = (change: { scenario?: string | undefined; compare?: string | undefined }): void =>
    void navigate({
      search: (before) => ({ ...before, call: call.id, ...change }),
      replace: true,
      resetScroll: false,
    });
  return (
    <QueryView query={useQuery(scenariosQuery(call.id))}>
      {(scenarios) => (
        <RankingBoard
          key={scenarios.some(({ id }) => id === scenario) ? scenario : ''}
          {...{ call, ranking, rule, whole, scenarios }}
          chosen={scenarios.find(({ id }) => id === scenario)}
          comparing={compare === 'yes'}
          choose={(id) => go({ scenario: id })}
          compare={(wanted) => go({ compare: wanted ? 'yes' : undefined })}
        />
      )}
    </QueryView>
  );
}
