import type { ApplicationStatus } from '#contracts';
import type { ApplicantKey } from './applicant-texts.js';
import type { Call } from './applications-query.js';

/** What happens next, and the moment of the call that it happens at; null when there is none. */
export interface NextStep {
  text: ApplicantKey;
  at: string | null;
}

const WAITS = {
  submitted: ['applicant.next.submitted', 'formalCheckUntil'],
  registered: ['applicant.next.check', 'formalCheckUntil'],
  checked: ['applicant.next.check', 'formalCheckUntil'],
  admitted: ['applicant.next.review', 'reviewsDueAt'],
  reviewed: ['applicant.next.decision', 'resultsAt'],
  proposed: ['applicant.next.decision', 'resultsAt'],
} as const satisfies Partial<Record<ApplicationStatus, readonly [ApplicantKey, keyof Call]>>;

const ENDS = {
  reserve: 'applicant.next.reserve',
  awarded: 'applicant.next.awarded',
  'not-awarded': 'applicant.next.not-awarded',
  'not-admitted': 'applicant.next.refused',
  'registration-refused': 'applicant.next.refused',
  excluded: 'applicant.next.refused',
  declined: 'applicant.next.declined',
  withdrawn: 'applicant.next.withdrawn',
} as const satisfies Partial<Record<ApplicationStatus, ApplicantKey>>;

/** Nothing is next for a draft: that is the applicant's turn. */
export function nextStepOf(
  status: ApplicationStatus,
  call: Pick<Call, 'formalCheckUntil' | 'reviewsDueAt' | 'resultsAt'>,
): NextStep | null {
  if (status === 'draft') return null;
  if (status in ENDS) return { text: ENDS[status as keyof typeof ENDS], at: null };
  const [text, day] = WAITS[status as keyof typeof WAITS];
  return { text, at: call[day] };
}
