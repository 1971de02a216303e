import { CALIBRATION_STATUSES, type CalibrationStatus, type CallStatus } from '#contracts';
import type { TransitionTable } from '#kernel';
import type { ScoringErrorCode } from './scoring.errors.js';

export type CalibrationAction = 'open' | 'discuss' | 'close';

/** What the guards look at; what is not loaded refuses. */
export interface CalibrationFacts {
  callStatus?: CallStatus;
  /** How many experts have something to score. */
  experts?: number;
  /** Of an application the most experts who have handed their scores in. */
  mostHandedIn?: number;
}

/** Two opinions are the least that can differ. */
const LEAST = 2;

const when = (condition: boolean, otherwise: ScoringErrorCode): true | ScoringErrorCode =>
  condition || otherwise;

/** A round is made before the real reviewing; how it ends does not depend on the call any more. */
export const calibrationMayStart = (call: CallStatus | undefined): true | ScoringErrorCode =>
  when(call === 'admission-decided', 'scoring.calibration-not-now');

/** The way of a calibration round. One that is not wanted any more is closed from anywhere. */
export const calibrationStatuses: TransitionTable<CalibrationStatus, CalibrationAction, CalibrationFacts> = {
  initial: 'draft',
  statuses: CALIBRATION_STATUSES,
  actions: {
    open: {
      from: ['draft'],
      to: 'open',
      guard: ({ callStatus, experts = 0 }) => {
        const now = calibrationMayStart(callStatus);
        return now === true ? when(experts >= LEAST, 'scoring.calibration-no-experts') : now;
      },
    },
    discuss: {
      from: ['open'],
      to: 'discussing',
      guard: ({ mostHandedIn = 0 }) => when(mostHandedIn >= LEAST, 'scoring.calibration-no-scores'),
    },
    close: { from: ['draft', 'open', 'discussing'], to: 'closed' },
  },
};
