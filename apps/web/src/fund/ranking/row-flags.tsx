import { StatusTag } from '../../shared/status/status-tag.js';
import type { FundCall } from '../fund-calls-query.js';
import { useFundTexts } from '../fund-texts.js';
import type { RankedRow, Ranking } from './ranking-query.js';
import { ThirdReview } from './third-review.js';

interface Flags {
  call: FundCall;
  ranking: Ranking;
  row: RankedRow;
  /** Whether it is among those for which a further review does most. */
  nearLine: boolean;
  mayAssign: boolean;
}

/** What people should look at, and the click that asks for a further review. */
export function RowFlags({ call, ranking, row, nearLine, mayAssign }: Flags): React.JSX.Element {
  const { t } = useFundTexts();
  const reason = row.flags.includes('divergence') ? 'divergence' : nearLine ? 'funding-line' : null;
  return (
    <>
      {row.flags.map((flag) => (
        <StatusTag
          key={flag}
          look="paused"
          icon="question"
          label={t(`fund.flag.${flag}`, { range: Math.round(Number(row.range)) })}
        />
      ))}
      {nearLine && <StatusTag look="draft" icon="diamond" label={t('fund.ranking.near-line')} />}
      {mayAssign && reason && (
        <ThirdReview {...{ call, row, reason }} reviewsPerApplication={ranking.reviewsPerApplication} />
      )}
    </>
  );
}
