import type { ReviewReason, ReviewStatus } from '#contracts';
import { AssignmentState, type Pair } from './assignment-state.js';

const pair = (applicationId: string, expertId: string): Pair => ({ applicationId, expertId });
const review = (applicationId: string, expertId: string, status: ReviewStatus) => ({
  ...pair(applicationId, expertId),
  expertAlias: 'Э-0000',
  status,
});

const stateOf = (...reviews: ReturnType<typeof review>[]): AssignmentState =>
  new AssignmentState({
    applications: ['a1', 'a2', 'a3'].map((id) => ({ id, trackCode: 'culture' })),
    experts: ['e1', 'e2', 'e3'].map((id) => ({ id, directions: [], capacity: id === 'e3' ? 1 : 2 })),
    reviews,
    conflicts: [pair('a1', 'e2')],
    reviewsPerApplication: 2,
  });

describe('who may be given an application', () => {
  it.each<[string, Pair, ReviewReason, string | undefined]>([
    ['anyone without a reason against it', pair('a1', 'e1'), 'initial', undefined],
    [
      'not for an application that is not admitted',
      pair('a9', 'e1'),
      'initial',
      'scoring.application-not-admitted',
    ],
    ['not somebody who is no expert', pair('a1', 'e9'), 'initial', 'scoring.not-an-expert'],
    ['not somebody with a conflict', pair('a1', 'e2'), 'divergence', 'scoring.conflict-of-interest'],
    ['not twice the same expert', pair('a2', 'e1'), 'divergence', 'scoring.already-assigned'],
    ['not an expert who has declined it', pair('a2', 'e2'), 'replacement', 'scoring.already-assigned'],
    ['not more than an expert can read', pair('a1', 'e3'), 'initial', 'scoring.over-capacity'],
    ['not more than the rules ask', pair('a3', 'e2'), 'replacement', 'scoring.enough-reviews'],
    ['a third one when the others diverge', pair('a3', 'e2'), 'divergence', undefined],
  ])('%s', (_, wanted, reason, code) => {
    const state = stateOf(
      review('a2', 'e1', 'accepted'),
      review('a2', 'e2', 'declined'),
      review('a3', 'e3', 'submitted'),
      review('a3', 'e9', 'assigned'),
    );
    expect(state.refusalOf(wanted, reason)).toBe(code);
  });

  it('counts live reviews only, and those just assigned', () => {
    const state = stateOf(review('a1', 'e1', 'voided'), review('a2', 'e1', 'submitted'));
    expect([state.demandOf('a1'), state.demandOf('a2'), state.liveOf('e1')]).toEqual([2, 1, 1]);
    state.assign(pair('a3', 'e1'));
    expect(state.demandOf('a3')).toBe(1);
    expect(state.refusalOf(pair('a3', 'e1'), 'initial')).toBe('scoring.already-assigned');
    expect(state.refusalOf(pair('a1', 'e1'), 'initial')).toBe('scoring.already-assigned');
    expect(state.roomOf({ id: 'e1', directions: [], capacity: 2 })).toBe(0);
  });
});
