import type { CalibrationProgress } from '#engine';
import { runInThread } from '#platform';
import type { CalibrationInput, CalibrationOutcome } from '../domain/calibrate-call.js';
import type { AssignmentGround, Way } from '../domain/plan-assignment.js';
import type { PlanProgress } from '../domain/plan-progress.js';
import type { AssignmentPrices, PricedWay } from '../domain/price-constraints.js';
import type { ProposedAssignment } from '../domain/propose-assignment.js';
import type { JointInput, JointScores } from '../domain/score-together.js';

const script = (name: string): URL => new URL(`./${name}.thread.js`, import.meta.url);

/** How work on an assignment in a thread says how far it is. */
export interface Planning {
  onNote: (progress: PlanProgress) => void;
  /** Ends it, wherever it is. */
  signal?: AbortSignal;
}

/** `planAssignment` in a thread of its own: seconds of work where there are many applications. */
export const planInThread = (
  ground: AssignmentGround,
  way: Way,
  planning?: Planning,
): Promise<ProposedAssignment> =>
  runInThread<PlanProgress, ProposedAssignment>(script('proposal'), { ground, way }, planning);

/** `priceAssignment` in a thread of its own: it works the assignment out once for each rule. */
export const priceInThread = (
  ground: AssignmentGround,
  way: PricedWay,
  planning: Planning,
): Promise<AssignmentPrices> =>
  runInThread<PlanProgress, AssignmentPrices>(script('prices'), { ground, way }, planning);

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
export const scoreInThread = (input: JointInput, calibrating?: Calibrating): Promise<JointScores> =>
  runInThread<CalibrationProgress, JointScores>(script('joint-scores'), input, calibrating);
