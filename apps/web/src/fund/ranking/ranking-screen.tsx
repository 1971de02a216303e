import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sumKopecks, type Kopecks } from '#kernel';
import { isProblem } from '../../shared/api/problem.js';
import { Empty } from '../../shared/states/empty.js';
import { QueryView } from '../../shared/states/query-view.js';
import { formatMoment } from '../../shared/time/moments.js';
import { CallPage } from '../call-page.js';
import { callQuery, type FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { CloseReviewing } from './close-reviewing.js';
import { FundingControl } from './funding-control.js';
import { fundingLine } from './funding-line.js';
import { RankingTable } from './ranking-table.js';
import { rankingQuery, type Ranking } from './ranking-query.js';

/** The ranking board: places, scores, how far experts are apart, and where the money ends. */
export function RankingScreen(): React.JSX.Element {
  const { t } = useFundTexts();
  return (
    <CallPage title={t('nav.ranking')} preferred={['reviewing', 'review-closed', 'list-returned']}>
      {(call) => <Board key={call.id} call={call} />}
    </CallPage>
  );
}

function Board({ call }: { call: FundCall }): React.JSX.Element {
  const { t } = useFundTexts();
  const ranking = useQuery(rankingQuery(call.id));
  const rules = useQuery(callQuery(call.id));
  if (isProblem(ranking.error, 'scoring.ranking-not-found')) return <Empty text={t('fund.ranking.none')} />;
  return (
    <>
      {call.status === 'reviewing' && <CloseReviewing call={call} />}
      <QueryView query={ranking}>
        {(data) => (
          <QueryView query={rules}>
            {({ sources, appealReserveKopecks }) => (
              <Rows
                call={call}
                ranking={data}
                budget={
                  sumKopecks(sources.map(({ amountKopecks }) => BigInt(amountKopecks))) -
                  BigInt(appealReserveKopecks)
                }
              />
            )}
          </QueryView>
        )}
      </QueryView>
    </>
  );
}

interface Ranked {
  call: FundCall;
  ranking: Ranking;
  budget: Kopecks;
}

function Rows({ call, ranking, budget }: Ranked): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const [wanted, setWanted] = useState(budget);
  const line = fundingLine(ranking.rows, wanted);
  const asked = sumKopecks(ranking.rows.map(({ requestedKopecks }) => BigInt(requestedKopecks)));
  return (
    <>
      <p className={classes.note} role="status">
        {t('fund.ranking.made-of', {
          count: ranking.reviewCount,
          when: formatMoment(ranking.computedAt, call.timeZone, locale),
        })}{' '}
        {ranking.pending && t('fund.ranking.pending')}
      </p>
      <FundingControl
        value={wanted}
        maximum={asked > budget ? asked : budget}
        count={line.count}
        left={line.left}
        onChange={setWanted}
      />
      <RankingTable call={call} ranking={ranking} rows={line.rows} />
    </>
  );
}
