import {
  addDays,
  daysBetween,
  isCalendarDate,
  splitKopecks,
  sumKopecks,
  type CalendarDate,
  type Kopecks,
} from '#kernel';
import { fail } from './payouts.errors.js';

/** Money of one budget source. */
export interface SourceAmount {
  id: string;
  kopecks: Kopecks;
}

export interface TrancheRequest {
  awardKopecks: Kopecks;
  /** What each budget source gives; together the award. */
  sources: readonly SourceAmount[];
  /** Whole per cent of the award per tranche; together 100. */
  shares: readonly number[];
  /** The project's first and last day. */
  startsOn: CalendarDate;
  endsOn: CalendarDate;
}

export interface PlannedTranche {
  /** From 1. */
  ordinal: number;
  dueOn: CalendarDate;
  /** The tranche whose report must be accepted before this one is paid; null for the first. */
  afterReportOn: number | null;
  kopecks: Kopecks;
  /** Its money by source; a source that gives nothing to this tranche is left out. */
  parts: SourceAmount[];
}

/**
 * The schedule of an award: the first tranche on the first day, the others at even steps over the project,
 * each after the accepted report on the one before. Sums are exact per tranche and per source.
 * @throws DomainError `payouts.tranches-shares`, `payouts.tranches-period`, `payouts.tranches-sources`,
 *   `payouts.tranches-too-small`
 */
export function planTranches(request: TrancheRequest): PlannedTranche[] {
  check(request);
  const { awardKopecks, sources, shares, startsOn, endsOn } = request;
  const totals = splitKopecks(awardKopecks, shares.map(BigInt));
  if (totals.some((total) => total === 0n)) throw fail('payouts.tranches-too-small');
  const days = daysBetween(startsOn, endsOn);
  const remaining = sources.map((source) => source.kopecks);
  return totals.map((kopecks, index) => ({
    ordinal: index + 1,
    dueOn: addDays(startsOn, Math.floor((index * days) / totals.length)),
    afterReportOn: index === 0 ? null : index,
    kopecks,
    parts: takeParts(kopecks, sources, remaining),
  }));
}

/**
 * Takes one tranche from what the sources still have, in proportion to it. A part, even rounded up, never
 * exceeds what its source has, and the last tranche takes exactly the rest: so rows and columns both add up.
 */
function takeParts(kopecks: Kopecks, sources: readonly SourceAmount[], remaining: Kopecks[]): SourceAmount[] {
  const parts = splitKopecks(kopecks, remaining);
  parts.forEach((part, index) => {
    remaining[index] = (remaining[index] ?? 0n) - part;
  });
  return sources
    .map(({ id }, index) => ({ id, kopecks: parts[index] ?? 0n }))
    .filter((part) => part.kopecks > 0n);
}

function check({ awardKopecks, sources, shares, startsOn, endsOn }: TrancheRequest): void {
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (total !== 100 || shares.some((share) => !Number.isInteger(share) || share <= 0))
    throw fail('payouts.tranches-shares', { total });
  if (!isCalendarDate(startsOn) || !isCalendarDate(endsOn) || endsOn < startsOn)
    throw fail('payouts.tranches-period', { startsOn, endsOn });
  const given = sumKopecks(sources.map((source) => source.kopecks));
  if (awardKopecks <= 0n || given !== awardKopecks || sources.some((source) => source.kopecks <= 0n))
    throw fail('payouts.tranches-sources', { award: awardKopecks, given });
}
