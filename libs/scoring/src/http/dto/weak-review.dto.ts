import type { RationaleFault } from '../../domain/weak-rationales.js';

export class WeakRationaleDto {
  criterionId: string;
  /** Written but short; missing or short at an end of the scale; the same words for several applications. */
  fault: RationaleFault;
}

export class WeakReviewDto {
  reviewId: string;
  applicationId: string;
  applicationNumber: string;
  title: string;
  expertId: string;
  expertName: string;
  expertAlias: string;
  faults: WeakRationaleDto[];
}

export class WeakReviewsPageDto {
  items: WeakReviewDto[];
  /** Opens the next page; null on the last one. */
  nextCursor: string | null;
}
