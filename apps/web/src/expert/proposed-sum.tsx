import { useExpertTexts } from './expert-texts.js';
import { proposedSum, unexplainedCuts } from './line-opinions.js';
import type { ReviewDraft } from './review-draft.js';
import type { ReviewedContent } from './reviews-query.js';
import classes from './scoring.module.css';
import { formatRoubles } from '../shared/texts/roubles.js';

interface Sum {
  draft: ReviewDraft;
  budget: ReviewedContent['budget'];
  lackShown: boolean;
  /** Leads to the lines. */
  onRead: () => void;
}

/** What the lines of the budget come to, and what some of them still lack. */
export function ProposedSum({ draft, budget, lackShown, onRead }: Sum): React.JSX.Element {
  const { t } = useExpertTexts();
  const { asked, proposed } = proposedSum(draft, budget);
  const unexplained = unexplainedCuts(draft);
  const sums = { asked: formatRoubles(asked), proposed: formatRoubles(proposed) };
  return (
    <div>
      <p>
        {t('expert.cut.sum')}: <strong>{sums.proposed}</strong>
        {proposed < asked && ` ${t('expert.cut.of', sums)}`}
      </p>
      {lackShown && unexplained > 0 && (
        <p className={classes.fault}>{t('expert.cut.unexplained', { count: unexplained })}</p>
      )}
      <p className={classes.jumps}>
        <button type="button" onClick={onRead}>
          {t('expert.cut.to-lines')}
        </button>
      </p>
    </div>
  );
}
