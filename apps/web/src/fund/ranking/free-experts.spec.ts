import { freeExperts } from './free-experts.js';

const expert = (
  personId: string,
  liveReviews: number,
  directions: string[],
  capacity: number | null = null,
) => ({
  ...{ personId, liveReviews, directions, capacity },
});

describe('freeExperts', () => {
  it('puts those who know the direction first, then those who read least, and leaves out who is full', () => {
    const experts = [
      expert('idle', 0, []),
      expert('busy', 9, ['culture']),
      expert('full', 5, ['culture'], 5),
      expert('right', 3, ['culture']),
    ];
    expect(freeExperts(experts, 'culture', 10).map(({ personId }) => personId)).toEqual([
      'right',
      'busy',
      'idle',
    ]);
  });
});
