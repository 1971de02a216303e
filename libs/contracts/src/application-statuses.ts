export const APPLICATION_STATUSES = [
  'draft',
  'submitted',
  'registered',
  'registration-refused',
  'checked',
  'admitted',
  'not-admitted',
  'reviewed',
  'proposed',
  'reserve',
  'not-awarded',
  'awarded',
  'declined',
  'withdrawn',
  'excluded',
] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

export const ORGANISATION_KINDS = ['legal-entity', 'group', 'person'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const BUDGET_ARTICLES = [
  'staff',
  'civil-contracts',
  'contributions',
  'travel',
  'office',
  'equipment',
  'it',
  'consulting',
  'events',
  'publishing',
  'other',
] as const;
export type BudgetArticle = (typeof BUDGET_ARTICLES)[number];
