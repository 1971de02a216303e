import { APPLICATION_STATUSES, type ApplicationStatus } from '#contracts';
import type { TransitionTable, Verdict } from '#kernel';

export type ApplicationAction =
  | 'submit'
  | 'register'
  | 'refuseRegistration'
  | 'screen'
  | 'admit'
  | 'refuseAdmission'
  | 'markReviewed'
  | 'propose'
  | 'placeInReserve'
  | 'passOver'
  | 'award'
  | 'decline'
  | 'withdraw'
  | 'exclude';

/** What the guards look at. Whoever takes an action loads what its guard needs; the rest stays undefined. */
export interface ApplicationFacts {
  /** By the database's clock, under the call's lock. */
  intakeIsOpen?: boolean;
  contentIsComplete?: boolean;
  actorIsSignatory?: boolean;
  /** Never handed in, and the intake is over: there is nothing to take back. */
  isLateDraft?: boolean;
}

const when = (condition: boolean | undefined, otherwise: string): Verdict => condition === true || otherwise;

/** What the council may still change its mind about, until the list is approved. */
const LISTED: readonly ApplicationStatus[] = ['reviewed', 'proposed', 'reserve', 'not-awarded'];
const UNTIL_DECISION: readonly ApplicationStatus[] = [
  'draft',
  'submitted',
  'registered',
  'checked',
  'admitted',
  'reviewed',
  'proposed',
  'reserve',
];

/** The way of an application. Once money is agreed on, the agreement's own table goes on. */
export const applicationStatuses: TransitionTable<ApplicationStatus, ApplicationAction, ApplicationFacts> = {
  initial: 'draft',
  statuses: APPLICATION_STATUSES,
  actions: {
    submit: {
      from: ['draft', 'submitted'],
      to: 'submitted',
      guard: (f) => {
        if (f.actorIsSignatory === false) return 'applications.only-signatory-submits';
        if (f.intakeIsOpen !== true) return 'applications.intake-closed';
        return when(f.contentIsComplete, 'applications.incomplete');
      },
    },
    register: { from: ['submitted'], to: 'registered' },
    refuseRegistration: { from: ['registered'], to: 'registration-refused' },
    screen: { from: ['registered', 'checked'], to: 'checked' },
    admit: { from: ['checked'], to: 'admitted' },
    refuseAdmission: { from: ['checked'], to: 'not-admitted' },
    markReviewed: { from: ['admitted'], to: 'reviewed' },
    propose: { from: LISTED, to: 'proposed' },
    placeInReserve: { from: LISTED, to: 'reserve' },
    passOver: { from: LISTED, to: 'not-awarded' },
    award: { from: ['proposed', 'reserve'], to: 'awarded' },
    decline: { from: ['awarded'], to: 'declined' },
    withdraw: {
      from: UNTIL_DECISION,
      to: 'withdrawn',
      guard: (f) => {
        if (f.isLateDraft) return 'applications.intake-closed';
        return when(f.actorIsSignatory, 'applications.only-signatory-withdraws');
      },
    },
    exclude: {
      from: ['registered', 'checked', 'admitted', 'reviewed', 'proposed', 'reserve', 'awarded'],
      to: 'excluded',
    },
  },
};
