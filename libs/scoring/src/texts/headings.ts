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
      | 'reviews'
      | 'totals'
      | 'requested'
      | 'flags'}`
  | `scoring.flag.${'divergence' | 'too-few-reviews'}`;
