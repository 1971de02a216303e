/** The cases that a demo has prepared, in the order of a contest's way. */
export const TOUR_CASES = [
  'accepted-last',
  'refused-late',
  'unfinished-draft',
  'calibration-round',
  'conflict-declared',
  'review-replaced',
  'expert-desk',
  'question-asked',
  'question-forwarded',
  'weak-rationales',
  'divergence',
  'third-review',
  'panel',
  'severe-expert',
  'unfounded-marks',
  'removed-expert',
  'tie-at-line',
  'second-win',
  'reduced-award',
  'moved-up',
  'overdue-report',
  'returned-payment',
  'unknown-payment',
  'second-version',
] as const;
export type TourCase = (typeof TOUR_CASES)[number];

/** One prepared case: where it is and who sees it. */
export interface TourStop {
  case: TourCase;
  /** The demo's account in whose role it is seen. */
  email: string;
  callId: string;
  /** What the case is about: an application; null where it is a whole list. */
  applicationId: string | null;
  /** What to look for on the page: a title, an alias, a number. */
  name: string;
  /** A figure that tells the case: points, kopecks, a moment (ISO 8601), a day. Null where there is none. */
  figure: string | null;
}
