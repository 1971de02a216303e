/** Every letter that the product writes. Its texts are `letters.<kind>.subject` and `letters.<kind>.body`. */
export const LETTER_KINDS = [
  'person.registered-again',
  'expert.invitation-declined',
  'application.submitted',
  'application.admission-decided',
  'call.extended',
  'call.rules-changed',
  'call.cancelled',
  'call.results-published',
  'application.comments-released',
  'calibration.opened',
  'calibration.discussion-opened',
  'review.assigned',
  'review.conflict-found',
  'review.declined',
  'review.returned',
  'panel.opened',
  'panel.closed',
  'expert.removed',
  'review.replaced',
  'review.extended',
  'clarification.asked',
  'clarification.forwarded',
  'clarification.declined',
  'clarification.answered',
  'agreement.created',
  'agreement.suspended',
  'agreement.resumed',
  'payout.confirmed',
  'payout.returned',
  'report.accepted',
  'report.returned',
  'award.list-returned',
  'reminder.draft',
  'reminder.changed',
  'reminder.reviews',
  'mail.undelivered',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

export type LetterTextCode = `letters.${LetterKind}.${'subject' | 'body'}`;

/** What a letter is about. */
export type LetterObjectKind =
  | 'person'
  | 'call'
  | 'application'
  | 'calibration'
  | 'review'
  | 'call-reviews'
  | 'agreement'
  | 'report'
  | 'award-list'
  | 'organiser'
  | 'invitations';

const PATHS: Record<LetterObjectKind, (id: string) => string> = {
  person: () => '/sign-in',
  call: (id) => `/calls/${id}`,
  application: (id) => `/applications/${id}`,
  // From the list of everything that the expert has to score.
  calibration: () => '/reviews',
  // An expert goes on from the list of all assigned applications.
  review: () => '/reviews',
  'call-reviews': () => '/reviews',
  agreement: (id) => `/agreements/${id}`,
  report: (id) => `/reports/${id}`,
  'award-list': (id) => `/award-lists/${id}`,
  invitations: () => '/fund/experts/invitations',
  organiser: (id) => `/organisers/${id}/letters`,
};

/** Where the reader goes on from a letter, as a path of the site. */
export const pathOf = (objectKind: LetterObjectKind, objectId: string): string => PATHS[objectKind](objectId);
