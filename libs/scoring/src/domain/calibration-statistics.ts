import { agreementOf, reliabilityOfMean, reviewTable, type GivenTotal } from '#engine';

/** How far experts are apart on one application, in points of 100. */
interface ApplicationSpread {
  application: string;
  reviews: number;
  mean: number;
  lowest: number;
  highest: number;
}

/** How one expert's totals lie to the means of the applications, in points: above 0 is milder than the others. */
interface ExpertBias {
  expert: string;
  reviews: number;
  bias: number;
}

export interface CalibrationStatistics {
  /** Krippendorff's α; null where the totals cannot tell. */
  alpha: number | null;
  /** ICC(1) of a single total; null where the totals cannot tell. */
  icc: number | null;
  /** Of the mean of as many reviews as the call's rules ask (Spearman and Brown). */
  reliability: number | null;
  /** By application. */
  spreads: ApplicationSpread[];
  /** By expert. */
  biases: ExpertBias[];
}

/**
 * What a calibration round says of its experts.
 * @param given totals that were handed in, points of 100
 * @param reviews as many as an application gets in the real reviewing
 */
export function calibrationStatistics(given: readonly GivenTotal[], reviews: number): CalibrationStatistics {
  const table = reviewTable(given);
  const spreads = table.applications.map((application, i): ApplicationSpread => {
    const totals = [...table.total.subarray(table.start[i], table.start[i + 1])];
    return {
      ...{ application, reviews: totals.length, mean: meanOf(totals) },
      ...{ lowest: Math.min(...totals), highest: Math.max(...totals) },
    };
  });
  const means = new Map(spreads.map(({ application, mean }) => [application, mean]));
  const biases = table.experts.map((expert): ExpertBias => {
    const own = given.filter((each) => each.expert === expert);
    const differences = own.map(({ application, total }) => total - (means.get(application) ?? total));
    return { expert, reviews: own.length, bias: meanOf(differences) };
  });
  const { alpha, icc } = agreementOf(table);
  const reliability = icc === null || icc <= 0 ? null : reliabilityOfMean(icc, reviews);
  return { alpha, icc, reliability, spreads, biases };
}

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
