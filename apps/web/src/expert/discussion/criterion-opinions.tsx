import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { components } from '../../generated/api-types.js';
import { useExpertTexts } from '../expert-texts.js';
import type { ReviewCriterion } from '../reviews-query.js';
import classes from '../scoring.module.css';

type Opinion = components['schemas']['GivenReviewDto'];

interface Given {
  criterion: ReviewCriterion;
  others: readonly Opinion[];
  /** What can be done about the own score. */
  children?: ReactNode;
}

/** What everyone gave for one criterion and why, one's own first. */
export function CriterionOpinions({ criterion, others, children }: Given): React.JSX.Element {
  const { t, locale } = useExpertTexts();
  const { criterionId, ru, en, score, rationale } = criterion;
  return (
    <div className={classes.criterion}>
      <Title order={3}>{(locale === 'en' && en) || ru}</Title>
      <Line who={t('expert.discussion.yours')} score={score} rationale={rationale} />
      {children}
      {others.map(({ expertAlias, scores }) => {
        const given = scores.find((each) => each.criterionId === criterionId);
        return (
          <Line
            key={expertAlias}
            who={expertAlias}
            score={given?.score ?? null}
            rationale={given?.rationale ?? ''}
          />
        );
      })}
    </div>
  );
}

function Line({ who, score, rationale }: { who: string; score: number | null; rationale: string }) {
  return (
    <p className={classes.text}>
      {who}: <strong>{score ?? '–'}</strong>
      {rationale && `. ${rationale}`}
    </p>
  );
}
