/** The application's part of the width, in percent: 3fr to 2fr until the reader moves the divider. */
export const USUAL_SHARE = 60;
export const LEAST_SHARE = 35;
export const MOST_SHARE = 70;
const STEP = 5;

const within = (share: number): number => Math.min(Math.max(Math.round(share), LEAST_SHARE), MOST_SHARE);

/** What a key does to the divider; undefined for a key that is not its own. */
export function shareAfterKey(share: number, key: string): number | undefined {
  if (key === 'ArrowLeft') return within(share - STEP);
  if (key === 'ArrowRight') return within(share + STEP);
  if (key === 'Home') return LEAST_SHARE;
  if (key === 'End') return MOST_SHARE;
  return key === 'Enter' ? USUAL_SHARE : undefined;
}

/** Where the divider is when the pointer is. @param box of both panes, in the pointer's pixels */
export const shareAtPointer = (x: number, { left, width }: { left: number; width: number }): number =>
  within(((x - left) / width) * 100);
