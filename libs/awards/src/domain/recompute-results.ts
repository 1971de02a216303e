import { sealOf, sha256 } from '#engine';
import { checkPublishedAwards } from './check-published-awards.js';
import { compare, type Difference } from './difference.js';
import { recomputeRanking } from './recompute-ranking.js';
import { RESULTS_FORMAT, type ResultsDocument } from './results-document.js';

/** Results as they were published. */
export interface PublishedResults {
  /** SHA-256 of the document's canonical JSON (RFC 8785), 64 small hexadecimal digits. */
  digest: string;
  document: ResultsDocument;
}

/**
 * Recomputes published results from themselves, without the server: the digest, the lot's seed, every score, rank
 * and place by the experts' scores, every sum by the budget.
 * @returns where the published values are others; none for honest results. A document that cannot be read as
 *   results differs, it never throws.
 */
export function recomputeResults({ digest, document }: PublishedResults): Difference[] {
  return [
    ...readable('/digest', () => compare('/digest', digest, sealOf(document))),
    ...compare('/format', document.format, RESULTS_FORMAT),
    ...readable('/lotSeedDigest', () =>
      compare('/lotSeedDigest', document.lotSeedDigest, sha256(document.lotSeed)),
    ),
    ...readable('/applications', () => recomputeRanking(document)),
    ...readable('/budget', () => checkPublishedAwards(document)),
  ];
}

/** Somebody else's file may have any shape: what breaks the computation is a difference too. */
function readable(pointer: string, check: () => Difference[]): Difference[] {
  try {
    return check();
  } catch (error) {
    return [
      {
        pointer,
        published: 'unreadable',
        recomputed: error instanceof Error ? error.message : String(error),
      },
    ];
  }
}
