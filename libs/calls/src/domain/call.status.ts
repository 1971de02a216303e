import { CALL_STATUSES, type CallStatus } from '#contracts';
import type { TransitionTable, Verdict } from '#kernel';

export type CallAction =
  | 'publish'
  | 'extend'
  | 'closeIntake'
  | 'decideAdmission'
  | 'openReviewing'
  | 'closeReviewing'
  | 'reopenReviewing'
  | 'proposeAwards'
  | 'returnAwards'
  | 'agreeAwards'
  | 'approveAwards'
  | 'publishResults'
  | 'finish'
  | 'cancel'
  | 'declareVoid';

/** What the guards look at. Whoever takes an action loads what its guard needs; the rest stays undefined. */
export interface CallFacts {
  /** Nothing is missing for publication. */
  readyToPublish?: boolean;
  /** By the database's clock, under the call's lock. */
  intakeIsOver?: boolean;
  undecidedApplications?: number;
  admittedApplications?: number;
  /** The rules ask for no calibration round, or one has been closed. */
  calibrationIsDone?: boolean;
  /** Admitted applications with fewer submitted reviews than the rules ask. */
  underReviewedApplications?: number;
  /** Applications whose experts are talking their scores over. */
  openPanels?: number;
  unpaidAgreements?: number;
  /** How many experts the organiser has. Known for drafts only. */
  experts?: number;
  /** How many applications the organiser's last call took in; 0 when there was none. Known for drafts only. */
  applicationsLastTime?: number;
}

const when = (condition: boolean | undefined, otherwise: string): Verdict => condition === true || otherwise;

const BEFORE_RESULTS: readonly CallStatus[] = [
  'published',
  'intake-closed',
  'admission-decided',
  'reviewing',
  'review-closed',
  'list-proposed',
  'list-returned',
  'list-agreed',
  'approved',
];

/** The way of a call, from its draft to its end. */
export const callStatuses: TransitionTable<CallStatus, CallAction, CallFacts> = {
  initial: 'draft',
  statuses: CALL_STATUSES,
  actions: {
    publish: {
      from: ['draft'],
      to: 'published',
      guard: (f) => when(f.readyToPublish, 'calls.not-ready-to-publish'),
    },
    // The deadline moves; the call stays where it is.
    extend: { from: ['published'], to: 'published' },
    closeIntake: {
      from: ['published'],
      to: 'intake-closed',
      guard: (f) => when(f.intakeIsOver, 'calls.intake-still-open'),
    },
    decideAdmission: {
      from: ['intake-closed'],
      to: 'admission-decided',
      guard: (f) => when(f.undecidedApplications === 0, 'calls.applications-undecided'),
    },
    openReviewing: {
      from: ['admission-decided'],
      to: 'reviewing',
      guard: (f) => {
        const admitted = when((f.admittedApplications ?? 0) > 0, 'calls.nothing-admitted');
        return admitted === true ? when(f.calibrationIsDone, 'calls.calibration-missing') : admitted;
      },
    },
    closeReviewing: {
      from: ['reviewing'],
      to: 'review-closed',
      guard: (f) => when(f.underReviewedApplications === 0, 'calls.reviews-missing'),
    },
    // Back to work after the round, e.g. when an expert was removed; a returned list waits for its next version.
    reopenReviewing: { from: ['review-closed', 'list-returned'], to: 'reviewing' },
    proposeAwards: {
      from: ['review-closed', 'list-returned'],
      to: 'list-proposed',
      guard: (f) => when(f.openPanels === 0, 'calls.panels-open'),
    },
    returnAwards: { from: ['list-proposed'], to: 'list-returned' },
    agreeAwards: { from: ['list-proposed'], to: 'list-agreed' },
    approveAwards: { from: ['list-agreed'], to: 'approved' },
    publishResults: { from: ['approved'], to: 'results-published' },
    finish: {
      from: ['results-published'],
      to: 'finished',
      guard: (f) => when(f.unpaidAgreements === 0, 'calls.agreements-running'),
    },
    cancel: { from: BEFORE_RESULTS, to: 'cancelled' },
    declareVoid: { from: BEFORE_RESULTS, to: 'void' },
  },
};
