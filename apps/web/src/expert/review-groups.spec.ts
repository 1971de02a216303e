import { groupReviews, nextAfter, progressOf, totalsOf } from './review-groups.js';
import type { ReviewSummary } from './reviews-query.js';

const review = (
  id: string,
  status: ReviewSummary['status'],
  rest: Partial<ReviewSummary> = {},
): ReviewSummary => ({ id, status, callId: 'a', callTitle: 'А', total: null, ...rest }) as ReviewSummary;

describe('my reviews', () => {
  const reviews = [
    review('6', 'submitted', { callId: 'b', callTitle: 'Б', total: '40.000000' }),
    review('1', 'assigned'),
    review('2', 'in-progress', { total: '61.500000' }),
    review('3', 'returned'),
    review('4', 'submitted', { total: '70.000000' }),
    review('5', 'voided', { total: '90.000000' }),
  ];

  it('stand by call, what is over last, and by what there is to do', () => {
    const ids = groupReviews(reviews).map(({ callTitle, fresh, inWork, handedIn, gone }) => [
      callTitle,
      ...[fresh, inWork, handedIn, gone].map((group) => group.map(({ id }) => id).join()),
    ]);
    expect(ids).toEqual([
      ['А', '1', '2,3', '4', '5'],
      ['Б', '', '', '6', ''],
    ]);
  });

  it('count what is handed in among what is still the expert’s', () => {
    expect(groupReviews(reviews).map(progressOf)).toEqual([
      { done: 1, all: 4 },
      { done: 1, all: 1 },
    ]);
  });

  it('show the totals of live reviews with every score', () => {
    expect(groupReviews(reviews).map(totalsOf)).toEqual([[61.5, 70], [40]]);
  });
});

describe('the next review', () => {
  it('is the first that is unfinished, and never the same', () => {
    const reviews = [review('1', 'submitted'), review('2', 'accepted'), review('3', 'assigned')];
    expect(nextAfter(reviews, '1')?.id).toBe('2');
    expect(nextAfter(reviews, '2')?.id).toBe('3');
    expect(nextAfter(reviews.slice(0, 1), '1')).toBeUndefined();
  });
});
