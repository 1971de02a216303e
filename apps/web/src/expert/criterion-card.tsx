import { Textarea, Title } from '@mantine/core';
import { CriterionLevels } from './criterion-levels.js';
import { partsOf, type Part } from './criterion-sections.js';
import { useExpertTexts } from './expert-texts.js';
import { lackOf, type CriterionDraft } from './review-draft.js';
import type { ReviewCriterion } from './reviews-query.js';
import { ScoreScale } from './score-scale.js';
import { formatPoints } from './points.js';
import classes from './scoring.module.css';

interface Card {
  criterion: ReviewCriterion;
  position: number;
  given: CriterionDraft;
  closed: boolean;
  lackShown: boolean;
  onGive: (change: Partial<CriterionDraft>) => void;
  onFocus: () => void;
  onRead: (part: Part) => void;
}

export function CriterionCard(card: Card): React.JSX.Element {
  const { criterion, position, given, closed, lackShown, onGive } = card;
  const { t, locale } = useExpertTexts();
  const { criterionId, weight } = criterion;
  const name = (locale === 'en' && criterion.en) || criterion.ru;
  const lack = lackOf(criterion, given);
  const short = lack?.what === 'rationale' ? lack.limit - given.rationale.trim().length : 0;
  const needsReason = short > 0 && (lackShown || given.score !== null);
  return (
    <div
      id={`criterion-${criterionId}`}
      tabIndex={-1}
      role="group"
      aria-labelledby={`criterion-${criterionId}-name`}
      className={classes.criterion}
      onFocusCapture={card.onFocus}
    >
      <Title order={3} id={`criterion-${criterionId}-name`}>
        {position + 1}. {name}{' '}
        <small>{t('expert.rubric.weight', { weight: formatPoints(Number(weight), locale) })}</small>
      </Title>
      {lackShown && lack?.what === 'score' && <p className={classes.fault}>{t('expert.rubric.missing')}</p>}
      <ScoreScale
        name={criterionId}
        label={`${t('expert.rubric.score')}: ${name}`}
        scale={criterion.scale}
        score={given.score}
        closed={closed}
        onScore={(score) => onGive({ score })}
      />
      <CriterionLevels criterion={criterion} score={given.score} />
      <Jumps parts={partsOf(criterionId)} onRead={card.onRead} />
      <Textarea
        id={`rationale-${criterionId}`}
        label={t('expert.rubric.rationale')}
        description={useRuleText(criterion)}
        error={needsReason ? t('expert.rubric.rationale-short', { count: short }) : undefined}
        rows={3}
        maxLength={5000}
        readOnly={closed}
        value={given.rationale}
        onChange={({ currentTarget }) => onGive({ rationale: currentTarget.value })}
      />
    </div>
  );
}

function Jumps({
  parts,
  onRead,
}: {
  parts: readonly Part[];
  onRead: (part: Part) => void;
}): React.JSX.Element | null {
  const { t } = useExpertTexts();
  if (parts.length === 0) return null;
  return (
    <p className={classes.jumps}>
      {t('expert.rubric.read')}
      {parts.map((part) => (
        <button key={part} type="button" onClick={() => onRead(part)}>
          {t(`expert.part.${part}`)}
        </button>
      ))}
    </p>
  );
}

/** When the rubric wants a reason, in words; undefined when it never does. */
function useRuleText({ rationaleRule }: ReviewCriterion): string | undefined {
  const { t } = useExpertTexts();
  if (!rationaleRule) return undefined;
  const { atMost, atLeast, minLength } = rationaleRule;
  const kinds = [atMost !== undefined && 'low', atLeast !== undefined && 'high'].filter(Boolean);
  const kind = kinds.length === 2 ? 'both' : kinds[0] || 'always';
  const bounds = { atMost: atMost ?? 0, atLeast: atLeast ?? 0 };
  return t('expert.rubric.rationale-rule', { kind, ...bounds, limit: minLength });
}
