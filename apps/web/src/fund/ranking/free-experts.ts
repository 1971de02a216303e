import type { Expert } from '../experts/experts-query.js';

type Load = Pick<Expert, 'personId' | 'directions' | 'liveReviews' | 'capacity'>;

/** Experts with room for one more: those who know the direction first, then those who read least. */
export function freeExperts<E extends Load>(experts: readonly E[], trackCode: string, capacity: number): E[] {
  const knows = ({ directions }: Load): number => (directions.includes(trackCode) ? 0 : 1);
  return experts
    .filter((expert) => expert.liveReviews < (expert.capacity ?? capacity))
    .sort((a, b) => knows(a) - knows(b) || a.liveReviews - b.liveReviews);
}
