import type { ReviewReason, ReviewStatus } from '#contracts';
import { anApplication, anExpert } from './assignment.fixture.js';
import { AssignmentState, type Pair } from './assignment-state.js';

const pair = (applicationId: string, expertId: string): Pair => ({ applicationId, expertId });
const review = (applicationId: string, expertId: string, status: ReviewStatus) => ({
  ...pair(applicationId, expertId),
  expertAlias: 'Э-0000',
  status,
});

const stateOf = (...reviews: ReturnType<typeof review>[]): AssignmentState =>
  new AssignmentState({
    applications: ['a1', 'a2', 'a3'].map((id) =>
      anApplication(id, 'culture', id === 'a3' ? { language: 'sah' } : {}),
    ),
    experts: ['e1', 'e2', 'e3', 'e4'].map((id) =>
      anExpert(id, {
        ...{ languages: ['ru', 'sah'], capacity: id === 'e3' ? 1 : 2 },
        ...(id === 'e4' && { languages: ['ru'], organisation: '1435077441' }),
      }),
    ),
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
    ['not somebody who does not read its language', pair('a3', 'e4'), 'initial', 'scoring.wrong-language'],
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
    expect(state.roomOf(anExpert('e1', { capacity: 2 }))).toBe(0);
  });

  it('keeps colleagues apart, as long as one of them reads it', () => {
    const colleagues = [
      anExpert('e1', { organisation: '1435077441' }),
      anExpert('e4', { organisation: '1435077441' }),
    ];
    const stateWith = (status: ReviewStatus) =>
      new AssignmentState({ ...stateOf(review('a1', 'e1', status)).facts, experts: colleagues });
    expect(stateWith('submitted').refusalOf(pair('a1', 'e4'), 'initial')).toBe('scoring.colleague-reads');
    expect(stateWith('declined').refusalOf(pair('a1', 'e4'), 'initial')).toBeUndefined();
    expect(stateWith('accepted').colleaguesOfReaders()).toEqual([pair('a1', 'e1'), pair('a1', 'e4')]);
  });
});
