import type { KeyboardEvent, PointerEvent } from 'react';
import { useExpertTexts } from './expert-texts.js';
import { LEAST_SHARE, MOST_SHARE, shareAfterKey, shareAtPointer, USUAL_SHARE } from './pane-share.js';
import classes from './scoring.module.css';

interface Divider {
  share: number;
  onShare: (share: number) => void;
}

/** Gives one pane more room and the other less: by arrows, by dragging, and by a double click back again. */
export function PaneDivider({ share, onShare }: Divider): React.JSX.Element {
  const { t } = useExpertTexts();
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = shareAfterKey(share, event.key);
    if (next === undefined) return;
    event.preventDefault();
    onShare(next);
  };
  const onPointerMove = ({ currentTarget, pointerId, clientX }: PointerEvent<HTMLElement>): void => {
    const panes = currentTarget.parentElement;
    if (panes && currentTarget.hasPointerCapture(pointerId))
      onShare(shareAtPointer(clientX, panes.getBoundingClientRect()));
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('expert.pane.divider')}
      aria-valuemin={LEAST_SHARE}
      aria-valuemax={MOST_SHARE}
      aria-valuenow={share}
      className={classes.divider}
      onKeyDown={onKeyDown}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={onPointerMove}
      onDoubleClick={() => onShare(USUAL_SHARE)}
    />
  );
}
