import { Title } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { Closing } from './closing.js';
import { CriterionCard } from './criterion-card.js';
import type { Part } from './criterion-sections.js';
import { useExpertTexts } from './expert-texts.js';
import type { Extent } from './extent.js';
import { KeysHelp } from './keys-help.js';
import { isClosed, withScore } from './review-draft.js';
import type { Review, ReviewedContent } from './reviews-query.js';
import { ProposedSum } from './proposed-sum.js';
import { pressKey, type RubricKeys } from './rubric-keys.js';
import classes from './scoring.module.css';
import { SubmitBar, type Steps } from './submit-bar.js';
import type { OpenDraft } from './use-review-draft.js';

interface Form {
  review: Review;
  budget: ReviewedContent['budget'];
  extent: Extent;
  draft: OpenDraft;
  steps: Steps;
  onRead: (part: Part) => void;
}

/** The right pane: every criterion with its levels in sight. Digits, J and K act here and nowhere else. */
export function Rubric({ review, budget, extent, draft, steps, onRead }: Form): React.JSX.Element {
  const { t } = useExpertTexts();
  const [lacksShown, showLacks] = useState(false);
  const { criteria } = review;
  const closed = isClosed(review);
  const content = draft.state.content;
  const give: Give = (criterionId, change) =>
    draft.autosave.edit((before) => withScore(before, criterionId, change));
  const keys = useKeys(criteria, closed, give);
  return (
    <section
      ref={keys.pane}
      className={classes.pane}
      data-name="rubric"
      aria-label={t('expert.pane.rubric')}
      // A pane that scrolls has to be reached by keyboard too.
      tabIndex={0}
      onKeyDown={keys.onKeyDown}
    >
      <div className={classes.rubricHead}>
        <Title order={2}>{t('expert.pane.rubric')}</Title>
        <KeysHelp />
      </div>
      {criteria.map((criterion, position) => (
        <CriterionCard
          key={criterion.criterionId}
          criterion={criterion}
          position={position}
          given={content.scores[criterion.criterionId] ?? { score: null, rationale: '' }}
          closed={closed}
          lackShown={lacksShown}
          onGive={(change) => give(criterion.criterionId, change)}
          onFocus={() => keys.enter(position)}
          onRead={onRead}
        />
      ))}
      {extent === 'whole' && (
        <Closing draft={draft} closed={closed}>
          <ProposedSum
            draft={content}
            budget={budget}
            lackShown={lacksShown}
            onRead={() => onRead('budget')}
          />
        </Closing>
      )}
      {(extent === 'whole' || !closed || review.status === 'submitted') && (
        <SubmitBar review={review} draft={draft} steps={steps} onIncomplete={() => showLacks(true)} />
      )}
    </section>
  );
}

type Give = (criterionId: string, change: { score?: number | null; rationale?: string }) => void;

const WRITES = 'textarea, select, input:not([type="radio"])';

function useKeys(criteria: Review['criteria'], closed: boolean, give: Give) {
  const pane = useRef<HTMLElement>(null);
  const keys = useRef<RubricKeys>({ criterion: 0, one: null });
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target, key, code } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (target instanceof Element && target.matches(WRITES)) return;
    const max = criteria[keys.current.criterion]?.scale.max ?? 0;
    const answer = pressKey(
      keys.current,
      { key, code, at: event.timeStamp },
      { count: criteria.length, max },
    );
    keys.current = answer.keys;
    if (!answer.effect) return;
    event.preventDefault();
    const criterionId = criteria[answer.effect.criterion]?.criterionId ?? '';
    if (answer.effect.type === 'score' && !closed) give(criterionId, { score: answer.effect.score });
    const card = pane.current?.querySelector<HTMLElement>(`#criterion-${CSS.escape(criterionId)}`);
    card?.focus();
    if (answer.effect.type === 'move') card?.scrollIntoView({ block: 'start' });
  };
  const enter = (criterion: number): void => {
    if (keys.current.criterion !== criterion) keys.current = { criterion, one: null };
  };
  return { pane, onKeyDown, enter };
}
