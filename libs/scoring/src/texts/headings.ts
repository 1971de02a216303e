/** What a spreadsheet of the ranking says. */
export type RankingWord =
  | `scoring.heading.${
      | 'sheet'
      | 'position'
      | 'rank'
      | 'number'
      | 'title'
      | 'municipality'
      | 'track'
      | 'score'
      | 'range'
      | 'calibrated-rank'
      | 'calibrated-score'
      | 'standard-error'
      | 'expected-rank'
      | 'rank-low'
      | 'rank-high'
      | 'chance'
      | 'z-rank'
      | 'z-score'
      | 'reviews'
      | 'totals'
      | 'requested'
      | 'proposed'
      | 'cumulative'
      | 'flags'}`
  | `scoring.flag.${'divergence' | 'too-few-reviews'}`;
