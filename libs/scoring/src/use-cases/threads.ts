import type { CalibrationProgress } from '#engine';
import { runInThread } from '#platform';
import type { CalibrationInput, CalibrationOutcome } from '../domain/calibrate-call.js';
import type { AssignmentGround, AssignmentPrices, Way } from '../domain/plan-assignment.js';
import type { PricedWay } from '../domain/price-constraints.js';
import type { ProposedAssignment } from '../domain/propose-assignment.js';
import type { JointInput, JointScores } from '../domain/score-together.js';

const script = (name: string): URL => new URL(`./${name}.thread.js`, import.meta.url);

/** `planAssignment` in a thread of its own: seconds of work where there are many applications. */
export const planInThread = (ground: AssignmentGround, way: Way): Promise<ProposedAssignment> =>
  runInThread<never, ProposedAssignment>(script('proposal'), { ground, way });

/** `priceAssignment` in a thread of its own: it works the assignment out once for each rule. */
export const priceInThread = (ground: AssignmentGround, way: PricedWay): Promise<AssignmentPrices> =>
  runInThread<never, AssignmentPrices>(script('prices'), { ground, way });

/** How a calibration in a thread says how far it is. */
export interface Calibrating {
  onNote: (progress: CalibrationProgress) => void;
  /** Ends it, wherever it is. */
  signal?: AbortSignal;
}

/** `calibrateCall` in a thread of its own. */
export const calibrateInThread = (
  input: CalibrationInput,
  calibrating: Calibrating,
): Promise<CalibrationOutcome> =>
  runInThread<CalibrationProgress, CalibrationOutcome>(script('calibration'), input, calibrating);

/** `scoreTogether` in a thread of its own. */
export const scoreInThread = (input: JointInput, calibrating: Calibrating): Promise<JointScores> =>
  runInThread<CalibrationProgress, JointScores>(script('joint-scores'), input, calibrating);
