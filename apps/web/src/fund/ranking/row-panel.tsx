import { Link } from '@tanstack/react-router';
import fund from '../fund.module.css';
import type { FundCall } from '../fund-calls-query.js';
import { useFundTexts } from '../fund-texts.js';
import { useReadsPanels } from '../panel/reads-panels.js';
import { useMay } from '../rights.js';
import { points } from './points.js';
import type { RankedRow, Ranking } from './ranking-query.js';

interface Discussed {
  call: FundCall;
  ranking: Ranking;
  row: RankedRow;
}

/** Whether the experts talk it over and what that has changed; or the way to ask them, where they diverge still. */
export function RowPanel({ call, ranking, row }: Discussed): React.JSX.Element | null {
  const { t, locale } = useFundTexts();
  const mayRun = useMay(call.organiserId, 'contest-administrator', 'head-of-expertise');
  const mayRead = useReadsPanels(call.organiserId);
  const { panel, applicationId, flags, reviews } = row;
  const open = call.status === 'reviewing' || call.status === 'review-closed';
  const wanted = open && flags.includes('divergence') && reviews.length > ranking.reviewsPerApplication;
  if (panel ? !mayRead : !(mayRun && wanted)) return null;
  return (
    <div>
      <Link to="/fund/applications/$applicationId/panel" params={{ applicationId }}>
        {t(`fund.ranking.panel.${panel ? panel.status : 'wanted'}`)}
      </Link>
      {panel?.change && (
        <div className={fund.note}>
          {t('fund.ranking.panel.change', {
            before: points(panel.change.before, locale),
            after: points(panel.change.after, locale),
          })}
        </div>
      )}
    </div>
  );
}
