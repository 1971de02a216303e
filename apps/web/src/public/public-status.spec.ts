import { publicStatus } from './public-status.js';

describe('what the public sees of a call', () => {
  it('ends with the reviews until results are out', () => {
    expect(
      ['list-proposed', 'list-returned', 'list-agreed', 'approved'].map((s) => publicStatus(s as 'approved')),
    ).toEqual(Array(4).fill('review-closed'));
  });

  it('is the truth otherwise', () => {
    expect([publicStatus('published'), publicStatus('results-published')]).toEqual([
      'published',
      'results-published',
    ]);
  });
});
