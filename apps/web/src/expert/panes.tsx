import { useState } from 'react';
import { Application } from './application.js';
import type { Part } from './criterion-sections.js';
import type { Extent } from './extent.js';
import { useExpertTexts } from './expert-texts.js';
import { PaneDivider } from './pane-divider.js';
import { finishedOf } from './review-draft.js';
import type { Review, ReviewedContent } from './reviews-query.js';
import { Rubric } from './rubric.js';
import classes from './scoring.module.css';
import type { Steps } from './submit-bar.js';
import { usePaneShare } from './use-pane-share.js';
import type { OpenDraft } from './use-review-draft.js';

interface Shown {
  review: Review;
  content: ReviewedContent;
  draft: OpenDraft;
  steps: Steps;
  extent?: Extent;
}

type Pane = 'application' | 'rubric';

/** The application beside the rubric; on a phone one of the two. Each scrolls alone. */
export function Panes({ review, content, draft, steps, extent = 'whole' }: Shown): React.JSX.Element {
  const { t } = useExpertTexts();
  const [pane, setPane] = useState<Pane>('application');
  const [part, setPart] = useState<Part>('project');
  const [share, setShare] = usePaneShare();
  const count = { done: finishedOf(review.criteria, draft.state.content), all: review.criteria.length };
  const names = { application: t('expert.pane.application'), rubric: t('expert.pane.score', count) };
  return (
    <>
      <div className={classes.tabs}>
        {(['application', 'rubric'] as const).map((name) => (
          <button key={name} type="button" aria-pressed={pane === name} onClick={() => setPane(name)}>
            {names[name]}
          </button>
        ))}
      </div>
      <div
        className={classes.panes}
        data-pane={pane}
        style={{ '--application': `${share}fr`, '--rubric': `${100 - share}fr` }}
      >
        <Application {...{ review, content, draft, extent, part }} onPart={setPart} />
        <PaneDivider share={share} onShare={setShare} />
        <Rubric
          review={review}
          budget={content.budget}
          extent={extent}
          draft={draft}
          steps={steps}
          onRead={(wanted) => {
            setPart(wanted);
            setPane('application');
          }}
        />
      </div>
    </>
  );
}
