import { useState } from 'react';
import { USUAL_SHARE } from './pane-share.js';

const STORED_AS = 'keskil.review-panes';

/** How this reader likes the panes, on this device. */
export function usePaneShare(): [share: number, change: (share: number) => void] {
  const [share, setShare] = useState(() => Number(localStorage.getItem(STORED_AS)) || USUAL_SHARE);
  const change = (next: number): void => {
    setShare(next);
    localStorage.setItem(STORED_AS, String(next));
  };
  return [share, change];
}
