import type { Kopecks } from '#kernel';
import { drawFrom, type SourcePart } from './funds.js';

/** A row of an approved list's reserve, with what is known of its application now. */
export interface Waiting {
  awardId: string;
  reservePosition: number;
  organisationId: string;
  requestedKopecks: Kopecks;
  /** Not withdrawn or excluded since. */
  stillWaits: boolean;
}

/**
 * Who moves up: the first of the reserve who still waits, whose organisation has no award and whose sum asked
 * fits the money that is left.
 * @param funds what is left, by source
 * @param winners organisations that have an award
 * @returns null when nobody fits
 */
export function nextInReserve(
  reserve: readonly Waiting[],
  funds: readonly SourcePart[],
  winners: ReadonlySet<string>,
): { awardId: string; sources: SourcePart[] } | null {
  const inTurn = [...reserve].sort((a, b) => a.reservePosition - b.reservePosition);
  for (const { awardId, organisationId, requestedKopecks, stillWaits } of inTurn) {
    if (!stillWaits || winners.has(organisationId)) continue;
    const sources = drawFrom(funds, requestedKopecks);
    if (sources) return { awardId, sources };
  }
  return null;
}
