import { useExpertTexts } from './expert-texts.js';
import { levelsOf } from './levels.js';
import type { ReviewCriterion } from './reviews-query.js';
import classes from './scoring.module.css';

/** What the scores mean, all levels at once; the one that was given stands out. */
export function CriterionLevels({
  criterion,
  score,
}: {
  criterion: ReviewCriterion;
  score: number | null;
}): React.JSX.Element {
  const { t, locale } = useExpertTexts();
  const { anchors, scale } = criterion;
  if (anchors.length === 0)
    return (
      <p className={classes.levels}>{t('expert.rubric.no-anchors', { min: scale.min, max: scale.max })}</p>
    );
  return (
    <dl className={classes.levels}>
      {levelsOf(criterion).map(({ from, to, anchor }) => (
        <div key={from} data-reached={score !== null && score >= from && score <= to}>
          <dt>{from === to ? from : `${from}–${to}`}</dt>
          <dd>{(locale === 'en' && anchor.en) || anchor.ru}</dd>
        </div>
      ))}
    </dl>
  );
}
