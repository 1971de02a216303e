/**
 * Why an application is where it is on a list, as the public may read it. What a council adds in its own words
 * stands apart and is not published.
 * - `by-ranking`: awarded in its turn; `by-council`: the council decided otherwise than the rule;
 * - `from-reserve`: moved up when money was freed;
 * - `no-money-left`: passes, but its sum did not fit the budget any more;
 * - `organisation-has-won`: a better placed application of the same organisation is awarded;
 * - `below-pass-mark`, `not-scored`: does not pass its band's mark, or has no score;
 * - `withdrawn`: taken back by the applicant or excluded; `declined`: the winner refused the money.
 */
export type AwardReason =
  | 'by-ranking'
  | 'by-council'
  | 'from-reserve'
  | 'no-money-left'
  | 'organisation-has-won'
  | 'below-pass-mark'
  | 'not-scored'
  | 'withdrawn'
  | 'declined';
