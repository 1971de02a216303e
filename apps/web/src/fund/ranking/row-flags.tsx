import { StatusTag } from '../../shared/status/status-tag.js';
import type { FundCall } from '../fund-calls-query.js';
import fund from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import type { RankedRow, Ranking } from './ranking-query.js';
import classes from './ranking.module.css';
import { RowPanel } from './row-panel.js';
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
  return (
    <div className={classes.flags}>
      {row.flags.map((flag) => (
        <StatusTag
          key={flag}
          look="paused"
          icon="question"
          label={t(`fund.flag.${flag}`, { range: Math.round(Number(row.range)) })}
        />
      ))}
      {nearLine && <StatusTag look="draft" icon="diamond" label={t('fund.ranking.near-line')} />}
      <FurtherReview {...{ call, ranking, row, nearLine, mayAssign }} />
      <RowPanel {...{ call, ranking, row }} />
    </div>
  );
}

/** Whether somebody reads further already, cannot be found, or may be asked. */
function FurtherReview({ call, ranking, row, nearLine, mayAssign }: Flags): React.JSX.Element | null {
  const { t } = useFundTexts();
  const { furtherReview, flags, reviews } = row;
  if (reviews.length > ranking.reviewsPerApplication) return null;
  const reason = flags.includes('divergence') ? 'divergence' : nearLine ? 'funding-line' : null;
  const isAsked = furtherReview === 'by-rule' || furtherReview === 'by-hand';
  const waitsForRule = reason === 'divergence' && ranking.thirdReview === 'by-rule' && !furtherReview;
  return (
    <>
      {furtherReview && (
        <div className={isAsked ? fund.note : fund.late}>{t(`fund.ranking.further.${furtherReview}`)}</div>
      )}
      {mayAssign && reason && !isAsked && !waitsForRule && <ThirdReview {...{ call, row, reason }} />}
    </>
  );
}
