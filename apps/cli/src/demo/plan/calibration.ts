import type { SeededRandom } from '../content/seeded-random.js';
import { drawScores, type Scores } from './expert-model.js';
import type { RoundPlanner } from './round-planner.js';

/** What all experts score before the real reviewing. Applications and experts are meant by their positions. */
export interface CalibrationPlan {
  applications: number[];
  /** Of each application in turn, what each expert gives. */
  scores: Scores[][];
}

/** A strong project, one in the middle and a weak one, by their shares of all that are admitted. */
const PLACES = [0.1, 0.5, 0.9];

export function planCalibration(random: SeededRandom, planner: RoundPlanner): CalibrationPlan {
  const meritOf = (position: number): number => planner.applicationAt(position).merit.overall;
  const byMerit = [...planner.applications.keys()].sort((a, b) => meritOf(b) - meritOf(a) || a - b);
  const applications = PLACES.map((share) => byMerit[Math.floor(share * byMerit.length)] ?? 0);
  return {
    applications,
    scores: applications.map((position) => {
      const { merit, bandId } = planner.applicationAt(position);
      return planner.experts.map(({ severity }, expert) =>
        drawScores(random.fork(`${position}/${expert}`), merit, severity, bandId),
      );
    }),
  };
}
