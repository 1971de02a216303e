/** What of a review is asked for: a calibration round wants its scores only. */
export type Extent = 'whole' | 'scores';
