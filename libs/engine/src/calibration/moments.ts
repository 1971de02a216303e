import type { VarianceRatios } from './mixed-model.js';
import type { ReviewTable } from './review-table.js';

/** Where an estimate begins when moments cannot tell. */
const UNKNOWN: VarianceRatios = { application: 1, expert: 1 };
const LEAST = 0.01;
const GREATEST = 100;

/**
 * Ratios of variances by moments, Henderson's method 1 (Henderson 1953, Biometrics 9:226): rough, from sums alone,
 * and close enough to spare an estimate half of its steps. Within applications reviews vary by expert + residual,
 * within experts by application + residual, and all together by the three.
 */
export function ratiosByMoments(table: ReviewTable): VarianceRatios {
  const { applications, experts, start, expert, total } = table;
  const ofApplication = new Groups(applications.length);
  const ofExpert = new Groups(experts.length);
  const overall = new Groups(1);
  const mean = total.reduce((sum, value) => sum + value, 0) / total.length;
  let squares = 0;
  for (let i = 0; i < applications.length; i += 1)
    for (let k = start[i]!; k < start[i + 1]!; k += 1) {
      const value = total[k]! - mean;
      squares += value * value;
      ofApplication.add(i, value);
      ofExpert.add(expert[k]!, value);
      overall.add(0, value);
    }
  const count = total.length;
  const within = (squares - ofApplication.explained) / (count - applications.length);
  const withinExperts = (squares - ofExpert.explained) / (count - experts.length);
  const [byApplication, byExpert] = [count - ofApplication.repeated, count - ofExpert.repeated];
  const residual =
    (byApplication * withinExperts + byExpert * within - (squares - overall.explained)) /
    (byApplication + byExpert - count + 1);
  if (!(residual > 0 && Number.isFinite(residual))) return UNKNOWN;
  const between = (ratio: number): number => Math.min(Math.max(ratio, LEAST), GREATEST);
  return {
    application: between((withinExperts - residual) / residual),
    expert: between((within - residual) / residual),
  };
}

/** Sums of values by groups. */
class Groups {
  private readonly sums: Float64Array;
  private readonly sizes: Float64Array;

  constructor(count: number) {
    this.sums = new Float64Array(count);
    this.sizes = new Float64Array(count);
  }

  add(group: number, value: number): void {
    this.sums[group]! += value;
    this.sizes[group]! += 1;
  }

  /** Σ sum²/size: what the means of the groups explain. */
  get explained(): number {
    return this.sums.reduce((total, sum, group) => total + (sum * sum) / this.sizes[group]!, 0);
  }

  /** Σ size²/Σ size */
  get repeated(): number {
    const squares = this.sizes.reduce((total, size) => total + size * size, 0);
    return squares / this.sizes.reduce((total, size) => total + size, 0);
  }
}
