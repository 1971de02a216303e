import { useState } from 'react';
import type { AggregationRule } from '#contracts';
import { sumKopecks } from '#kernel';
import { Typeset } from '../../shared/texts/typeset.js';
import type { FundCall } from '../fund-calls-query.js';
import fund from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { orderedRows, useBoardView } from './board-view.js';
import { CalibrationNote } from './calibration-note.js';
import { ExpertPanel } from './expert-panel.js';
import { FundingControl } from './funding-control.js';
import { fundingLine, type Funding, type NamedFunding } from './funding-line.js';
import { IntervalPicture } from './interval-picture.js';
import { MadeOf } from './made-of.js';
import { RankingDownloads } from './ranking-downloads.js';
import type { Ranking } from './ranking-query.js';
import { RankingTable } from './ranking-table.js';
import classes from './ranking.module.css';
import { ScenarioBar } from './scenario-bar.js';
import { ScenarioComparison } from './scenario-comparison.js';
import type { Scenario } from './scenarios-query.js';
import { formatRoubles } from '../../shared/texts/roubles.js';
import { ViewControl } from './view-control.js';

interface Board {
  call: FundCall;
  ranking: Ranking;
  rule: AggregationRule;
  /** The call's own budget. */
  whole: Funding;
  scenarios: readonly Scenario[];
  chosen: Scenario | undefined;
  comparing: boolean;
  choose: (id: string | undefined) => void;
  compare: (wanted: boolean) => void;
}

export function RankingBoard(props: Board): React.JSX.Element {
  const { call, ranking, rule, whole, scenarios, chosen, comparing, choose, compare } = props;
  const { t } = useFundTexts();
  const [funding, setFunding] = useState<Funding>(chosen ?? whole);
  const view = useBoardView(call.id);
  const { order, panel } = view;
  const line = fundingLine(orderedRows(ranking, order), funding);
  const asked = sumKopecks(ranking.rows.map(({ requestedKopecks }) => BigInt(requestedKopecks)));
  const shown = { ...funding, name: chosen?.name ?? t('fund.ranking.whole-budget') };
  const others: NamedFunding[] = [
    ...(chosen ? [{ ...whole, name: t('fund.ranking.whole-budget') }] : []),
    ...scenarios.filter(({ id }) => id !== chosen?.id),
  ];
  return (
    <>
      <div className={classes.madeOf}>
        <MadeOf call={call} ranking={ranking} />
        <RankingDownloads call={call} funding={funding} />
      </div>
      <div className={fund.panel}>
        <FundingControl
          funding={funding}
          maximum={asked > whole.budget ? asked : whole.budget}
          change={setFunding}
        />
        <p role="status" className={classes.facts}>
          <Typeset>
            {[
              t('fund.ranking.funded', { count: line.count }),
              t('fund.ranking.left', { left: formatRoubles(line.left) }),
              t('fund.ranking.districts', { count: line.districts }),
            ].join(' · ')}
          </Typeset>
        </p>
        <ScenarioBar {...{ call, scenarios, chosen, funding, choose, comparing, compare }} />
      </div>
      {comparing && others.length > 0 && (
        <ScenarioComparison rows={ranking.rows} shown={shown} others={others} />
      )}
      <CalibrationNote ranking={ranking} />
      <ViewControl {...{ call, view, rule }} calibrated={ranking.calibration.figures !== null} />
      {panel === 'line' && (
        <div className={classes.opened}>
          <IntervalPicture line={fundingLine(orderedRows(ranking, 'calibrated'), funding)} />
        </div>
      )}
      {panel === 'experts' && (
        <div className={classes.opened}>
          <ExpertPanel call={call} />
        </div>
      )}
      {ranking.calibration.figures && (
        <p className={fund.note}>
          <Typeset>{t('fund.ranking.rank-set-means')}</Typeset>
        </p>
      )}
      {order !== 'raw' && (
        <p className={fund.note}>
          {order === 'z'
            ? t('fund.ranking.z-only-compares')
            : t('fund.ranking.not-official', { rule: t(`fund.call.aggregation.${rule}`) })}
        </p>
      )}
      <RankingTable {...{ call, ranking, line, view, rule }} budget={funding.budget} />
    </>
  );
}
