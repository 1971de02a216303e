import type { ReviewCriterion } from './reviews-query.js';

/** What a range of scores means. */
export interface Level {
  from: number;
  to: number;
  anchor: ReviewCriterion['anchors'][number];
}

/** Each anchor reaches up to the next one, the last to the end of the scale: «0–2», «3–5», «6–8», «9–10». */
export function levelsOf({ anchors, scale }: Pick<ReviewCriterion, 'anchors' | 'scale'>): Level[] {
  const sorted = [...anchors].sort((a, b) => a.score - b.score);
  return sorted.map((anchor, index) => {
    const next = sorted[index + 1];
    return { from: anchor.score, to: next ? next.score - scale.step : scale.max, anchor };
  });
}
