import { CALL_STATUSES, REVIEW_STATUSES } from '#contracts';
import { expertSight, reviewFacts } from './review-facts.js';
import { lotSeedIsPublic } from './round.js';

const dueAt = new Date('2027-05-26T00:00:00Z');
const at = (ms: number): Date => new Date(dueAt.getTime() + ms);

describe('what a review and its call say', () => {
  it.each([
    ['reviewing', 'initial', true],
    ['reviewing', 'replacement', true],
    ['review-closed', 'initial', false],
    ['review-closed', 'divergence', false],
    ['review-closed', 'replacement', true],
    ['list-proposed', 'replacement', false],
    ['list-returned', 'replacement', true],
    ['approved', 'replacement', false],
    ['cancelled', 'initial', false],
  ] as const)('in %s the round of a review for %s is open: %s', (call, reason, open) => {
    expect(reviewFacts({ reason, dueAt: null }, call, dueAt).roundIsOpen).toBe(open);
  });

  it('the last moment is in time, the next is late', () => {
    const inTime = (now: Date): boolean | undefined =>
      reviewFacts({ reason: 'initial', dueAt }, 'reviewing', now).inTime;
    expect([inTime(at(-1)), inTime(at(0)), inTime(at(1))]).toEqual([true, true, false]);
  });

  it('the ranking moves until a list is made from it, and again when the list is returned', () => {
    const open = CALL_STATUSES.filter(
      (call) => reviewFacts({ reason: 'initial', dueAt: null }, call, dueAt).rankingIsOpen,
    );
    expect(open).toEqual(['reviewing', 'review-closed', 'list-returned']);
  });

  it('the seed of the lot is secret while reviews come in', () => {
    expect(lotSeedIsPublic('reviewing')).toBe(false);
    expect(lotSeedIsPublic('review-closed')).toBe(true);
  });
});

describe('what an expert sees', () => {
  it.each(REVIEW_STATUSES)('of an application whose review is %s', (status) => {
    const open = ['accepted', 'in-progress', 'submitted', 'returned', 'reopened'].includes(status);
    expect(expertSight(status, false)).toEqual({ content: open, title: true, organisation: true });
    expect(expertSight(status, true)).toEqual({ content: open, title: open, organisation: false });
  });
});
