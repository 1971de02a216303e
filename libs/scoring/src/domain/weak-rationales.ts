/** Why a rationale needs a second look by a person: none of these proves anything. */
export type RationaleFault = 'short' | 'extreme' | 'repeated';

export interface WrittenReview {
  reviewId: string;
  applicationId: string;
  expertId: string;
  scores: readonly WrittenScore[];
}

interface WrittenScore {
  criterionId: string;
  score: number;
  rationale: string;
  /** Of the criterion's scale. */
  min: number;
  max: number;
}

export interface WeakReview {
  reviewId: string;
  /** By criterion, in the order of the scores. */
  faults: { criterionId: string; fault: RationaleFault }[];
}

/** Letters and digits; a shorter rationale says little more than the score. */
const SHORT = 30;
/** In so many applications the same words are a habit, in fewer a coincidence. */
const REPEATED_IN = 2;

/**
 * Reviews whose rationales are weak by their look: written but short, missing or short at an end of the scale, or
 * the same words for several applications. Where nothing is written and nothing extreme is said, nothing is weak:
 * the rubric decides what must be written.
 * @returns those with most faults first, then by id; without faults: left out
 */
export function weakReviews(reviews: readonly WrittenReview[]): WeakReview[] {
  const known = applicationsByText(reviews);
  return reviews
    .map((review) => ({ reviewId: review.reviewId, faults: faultsOf(review, known) }))
    .filter(({ faults }) => faults.length > 0)
    .sort((a, b) => b.faults.length - a.faults.length || (a.reviewId < b.reviewId ? -1 : 1));
}

type KnownTexts = ReadonlyMap<string, ReadonlySet<string>>;

/** The words alone: neither case nor punctuation makes a text another one. */
const wordsOf = (rationale: string): string =>
  (rationale.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

const textKey = ({ expertId }: WrittenReview, words: string): string => `${expertId} ${words}`;

function applicationsByText(reviews: readonly WrittenReview[]): KnownTexts {
  const known = new Map<string, Set<string>>();
  for (const review of reviews)
    for (const { rationale } of review.scores) {
      const key = textKey(review, wordsOf(rationale));
      known.set(key, (known.get(key) ?? new Set()).add(review.applicationId));
    }
  return known;
}

function faultsOf(review: WrittenReview, known: KnownTexts): WeakReview['faults'] {
  return review.scores.flatMap(({ criterionId, score, rationale, min, max }): WeakReview['faults'] => {
    const words = wordsOf(rationale);
    const isShort = words.replaceAll(' ', '').length < SHORT;
    if (isShort && (score === min || score === max)) return [{ criterionId, fault: 'extreme' }];
    if (words === '') return [];
    if ((known.get(textKey(review, words))?.size ?? 0) >= REPEATED_IN)
      return [{ criterionId, fault: 'repeated' }];
    return isShort ? [{ criterionId, fault: 'short' }] : [];
  });
}
