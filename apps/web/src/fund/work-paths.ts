import type { components } from '../generated/api-types.js';

type WorkKind = components['schemas']['WorkItemDto']['kind'];

/** Where each kind of work is done. */
export const WORK_PATHS: Readonly<Record<WorkKind, string>> = {
  'applications-to-check': '/fund/applications',
  'admission-to-decide': '/fund/admission',
  'reviewing-to-open': '/fund/experts/assignments',
  'calibration-running': '/fund/calibration',
  'reviews-short': '/fund/experts/assignments',
  'reviews-late': '/fund/experts',
  'divergences-open': '/fund/ranking',
  'third-reviews-short': '/fund/ranking',
  'questions-to-pass-on': '/fund/experts/clarifications',
  'marks-to-decide': '/fund/experts/unfounded',
  'awards-to-propose': '/fund/decisions',
  'list-to-agree': '/fund/decisions',
  'list-to-approve': '/fund/decisions',
  'results-to-publish': '/fund/publication',
  'letters-undelivered': '/fund/letters',
  'tranches-to-prepare': '/fund/tranches',
  'payouts-to-approve': '/fund/payments',
  'payouts-unknown': '/fund/payments',
  'reports-to-accept': '/fund/reports',
};
