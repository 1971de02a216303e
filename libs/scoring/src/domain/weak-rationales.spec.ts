import { weakReviews, type WrittenReview } from './weak-rationales.js';

const LONG = 'Проблема описана цифрами переписи, решение опирается на опыт трёх наслегов.';
const score = (criterionId: string, given: number, rationale = '') => ({
  ...{ criterionId, score: given, rationale, min: 0, max: 10 },
});
const review = (
  reviewId: string,
  scores: WrittenReview['scores'],
  change: Partial<WrittenReview> = {},
): WrittenReview => ({ reviewId, applicationId: `of ${reviewId}`, expertId: 'e1', scores, ...change });
const found = (...reviews: WrittenReview[]): unknown[] =>
  weakReviews(reviews).map(({ reviewId, faults }) => [
    reviewId,
    ...faults.map(({ criterionId, fault }) => `${criterionId}: ${fault}`),
  ]);

describe('weak rationales', () => {
  it('are short ones, and none at an end of the scale', () => {
    expect(
      found(
        review('a', [score('team', 7, 'Нормально.'), score('budget', 0), score('scale', 10, 'Отлично!')]),
        review('b', [score('team', 10, LONG)]),
      ),
    ).toEqual([['a', 'team: short', 'budget: extreme', 'scale: extreme']]);
  });

  it('are the same words for several applications of one expert', () => {
    const again = LONG.toUpperCase().replace(',', ';');
    expect(
      found(
        review('a', [score('team', 7, LONG)]),
        review('b', [score('budget', 6, again)]),
        review('c', [score('team', 7, LONG)], { expertId: 'e2' }),
        review('d', [score('team', 7, `${LONG} И ещё.`), score('budget', 7, `${LONG} И ещё.`)]),
      ),
    ).toEqual([
      ['a', 'team: repeated'],
      ['b', 'budget: repeated'],
    ]);
  });

  it('are not those that the rubric does not ask for', () => {
    expect(found(review('a', [score('team', 7), score('budget', 6)]))).toEqual([]);
  });

  it('come in the order of how many there are', () => {
    const few = review('a', [score('team', 7, 'Да')]);
    const many = review('b', [score('team', 0), score('budget', 10)]);
    expect(found(few, many)).toEqual(found(many, few));
    expect(found(few, many)[0]).toEqual(['b', 'team: extreme', 'budget: extreme']);
  });
});
