import { useEffect, useRef } from 'react';
import { BudgetPart } from './budget-part.js';
import { PARTS, type Part } from './criterion-sections.js';
import { useExpertTexts } from './expert-texts.js';
import type { Extent } from './extent.js';
import { PlanPart } from './plan-part.js';
import { ProjectPart } from './project-part.js';
import { isClosed } from './review-draft.js';
import type { Review, ReviewedContent } from './reviews-query.js';
import classes from './scoring.module.css';
import { TeamPart } from './team-part.js';
import type { OpenDraft } from './use-review-draft.js';

interface Reader {
  review: Review;
  content: ReviewedContent;
  draft: OpenDraft;
  extent: Extent;
  part: Part;
  onPart: (part: Part) => void;
}

/** The left pane: the application, a part at a time. */
export function Application({ review, content, draft, extent, part, onPart }: Reader): React.JSX.Element {
  const { t } = useExpertTexts();
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    if (pane.current) pane.current.scrollTop = 0;
  }, [part]);
  return (
    <section
      ref={pane}
      className={classes.pane}
      data-name="application"
      aria-label={t('expert.pane.application')}
      // A pane that scrolls has to be reached by keyboard too.
      tabIndex={0}
    >
      <nav className={classes.parts} aria-label={t('expert.pane.parts')}>
        {PARTS.map((name) => (
          <button
            key={name}
            type="button"
            aria-current={part === name ? 'true' : undefined}
            onClick={() => onPart(name)}
          >
            {t(`expert.part.${name}`)}
          </button>
        ))}
      </nav>
      <div className={classes.content}>
        {part === 'project' && <ProjectPart project={content.project} />}
        {part === 'plan' && <PlanPart plan={content.plan} />}
        {part === 'budget' && (
          <BudgetPart
            budget={content.budget}
            draft={draft}
            closed={extent === 'scores' || isClosed(review)}
          />
        )}
        {part === 'team' && <TeamPart leader={content.leader} team={content.team} />}
      </div>
    </section>
  );
}
