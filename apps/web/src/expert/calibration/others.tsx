import { CriterionOpinions } from '../discussion/criterion-opinions.js';
import { Totals } from '../discussion/totals.js';
import { useExpertTexts } from '../expert-texts.js';
import classes from '../scoring.module.css';
import type { CalibrationReview } from './calibration-query.js';

/** Everyone's totals of this application, one's own among them, and what each wrote by criterion. */
export function Others({ sheet }: { sheet: CalibrationReview }): React.JSX.Element {
  const { t } = useExpertTexts();
  const others = sheet.others ?? [];
  return (
    <section className={classes.own}>
      <Totals own={sheet} others={others} />
      <details>
        <summary className={classes.summary}>{t('expert.discussion.by-criterion')}</summary>
        {sheet.criteria.map((criterion) => (
          <CriterionOpinions key={criterion.criterionId} criterion={criterion} others={others} />
        ))}
      </details>
    </section>
  );
}
