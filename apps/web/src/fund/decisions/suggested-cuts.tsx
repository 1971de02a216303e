import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import type { BudgetCut } from '../opinions/opinions-query.js';
import type { RankedRow } from '../ranking/ranking-query.js';
import { formatRoubles } from '../../shared/texts/roubles.js';

interface Suggestions {
  /** Of applications that the council has decided nothing about yet. */
  rows: readonly { row: RankedRow; cut: BudgetCut }[];
  onTake: (cut: BudgetCut) => void;
}

/** Where the experts would give less than is asked: a hint for a reduced award, never a decision by itself. */
export function SuggestedCuts({ rows, onTake }: Suggestions): React.JSX.Element | null {
  const { t } = useFundTexts();
  if (rows.length === 0) return null;
  return (
    <details className={classes.panel}>
      <summary>{t('fund.cuts.title', { count: rows.length })}</summary>
      <ul className={classes.rows}>
        {rows.map(({ row, cut }) => (
          <li key={row.applicationId}>
            <span className={classes.grow}>
              <Link
                to="/fund/applications/$applicationId"
                params={{ applicationId: row.applicationId }}
                hash="budget-opinions"
              >
                {row.applicationNumber}
              </Link>{' '}
              {row.title}
              <div className={classes.note}>
                {t('fund.opinions.less', {
                  median: formatRoubles(BigInt(cut.medianKopecks)),
                  asked: formatRoubles(BigInt(cut.askedKopecks)),
                })}
              </div>
            </span>
            <Button
              variant="default"
              aria-label={t('fund.cuts.take-named', { number: row.applicationNumber })}
              onClick={() => onTake(cut)}
            >
              {t('fund.cuts.take')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
