/** What a person may be for one organiser. `installation-administrator` is above organisers. */
export const ROLES = [
  'installation-administrator',
  'contest-administrator',
  'consultant',
  'formal-checker',
  'head-of-expertise',
  'expert',
  'council-member',
  'council-secretary',
  'committee-member',
  'project-curator',
  'finance-preparer',
  'finance-approver',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

export const LOCALES = ['ru', 'en', 'sah'] as const;
export type Locale = (typeof LOCALES)[number];
