export class VariancesDto {
  /** Of what applications are worth, in squared points. */
  application: number;
  /** Of how severe experts are. */
  expert: number;
  /** Of everything else. */
  residual: number;
}

export class CalibrationFiguresDto {
  /** What an application of the call is worth on average, in points. */
  mean: number;
  variances: VariancesDto;
  /** −2 log of the restricted likelihood. */
  criterion: number;
  /** Krippendorff's α for intervals: 1 agreement, 0 what chance gives; null where the reviews cannot tell. */
  alpha: number | null;
  /** ICC(1): the share of a single total's variance that is the application's. */
  icc: number | null;
  /** The reliability of the mean of as many reviews as the rules ask. */
  reliability: number | null;
  /** Groups of applications and experts that share nobody: between them scores and ranks do not compare. */
  components: number;
  /** `pTop` is the chance to be among so many: as the budget reaches at the sums asked. Null when it reaches nobody. */
  top: number | null;
  /** Submitted reviews that it is made of. */
  reviews: number;
}

export class CalibrationLackDto {
  reviews: number;
  /** How many would do for so many applications and experts. */
  needed: number;
  /** Applications with a single review. */
  single: number;
}

export class CalibrationProgressDto {
  /** Steps of the estimate that were made so far. */
  step: number;
  /** Percent of the ranks, which follow the estimate. */
  ranked: number;
}

/** The ranking's scores with the experts' severity taken out, computed in the background. */
export class CalibrationDto {
  /** Not for you: it is made of an application too that you stand too near to. */
  withheld: boolean;
  /** The ranking's version that it is of: lower than the ranking's while it is computed anew. Null before the first. */
  rankingVersion: number | null;
  computedAt: string | null;
  /** How far a computation of it is; null while none is under way. */
  progress: CalibrationProgressDto | null;
  figures: CalibrationFiguresDto | null;
  /** Why there are no figures: too few reviews tell an application's merit from its experts' severity. */
  lack: CalibrationLackDto | null;
}

export class CalibratedPlaceDto {
  /** Points with six decimals. */
  score: string;
  /** Shared by equal scores. */
  rank: number;
  /** Standard error of the score, in points. */
  se: number;
  expectedRank: number;
  /** The ends of the 90 % rank set. */
  rankLow: number;
  rankHigh: number;
  /** The chance to be among those whom the money reaches, from 0 to 1. */
  pTop: number | null;
  component: number;
}

/**
 * For comparison only: each total as its distance from the expert's own mean in the expert's own deviations. Where
 * experts read few applications it takes an expert's luck for severity and falls behind the plain mean.
 */
export class ZPlaceDto {
  /** Points with six decimals. */
  score: string;
  /** Shared by equal scores. */
  rank: number;
}
