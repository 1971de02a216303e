/** What the printed applications of an expert say. */
export type ApplicationWord =
  | `scoring.print.${'title' | 'made' | 'application' | 'hidden-applicant' | 'requested' | 'own' | 'total'}`
  | `scoring.print.${'plan' | 'result' | 'budget' | 'item' | 'price' | 'team' | 'leader' | 'hidden-name'}`
  | `scoring.print.${
      | 'summary'
      | 'problem'
      | 'goal'
      | 'tasks'
      | 'targetGroups'
      | 'geography'
      | 'quantitativeResults'
      | 'qualitativeResults'
      | 'partners'
      | 'informationSupport'
      | 'development'}`;
