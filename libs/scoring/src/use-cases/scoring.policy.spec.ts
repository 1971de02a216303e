import type { Role } from '#contracts';
import type { Actor } from '#platform';
import {
  mayAssign,
  mayReadPanel,
  mayReadRanking,
  mayReadReview,
  mayReturn,
  mayRunPanel,
  mayVoid,
  mayWorkOn,
  reviewActionsOf,
} from './scoring.policy.js';

const actor = (organiserId: string, ...roles: Role[]): Actor => ({
  personId: 'me',
  locale: 'ru',
  grants: roles.map((role) => ({ role, organiserId })),
});
const own = { organiserId: 'fund', expertId: 'me', status: 'accepted' };
const others = { ...own, expertId: 'other' };

describe('who may do what with reviews', () => {
  it.each([
    ['contest-administrator', [true, 'scoring.only-head-of-expertise', true, true, true]],
    ['head-of-expertise', ['scoring.only-administrator', true, true, true, true]],
    [
      'auditor',
      [
        'scoring.only-administrator',
        'scoring.only-head-of-expertise',
        'scoring.only-supervisors',
        true,
        true,
      ],
    ],
    [
      'council-member',
      [
        'scoring.only-administrator',
        'scoring.only-head-of-expertise',
        'scoring.only-supervisors',
        true,
        'scoring.not-for-your-role',
      ],
    ],
    ['expert', Array<string>(5).fill('scoring.not-found')],
  ] as const)('%s', (role, verdicts) => {
    const policies = [mayAssign, mayReturn, mayVoid, mayReadRanking, mayReadReview];
    expect(policies.map((policy) => policy(actor('fund', role), others))).toEqual(verdicts);
    expect(policies.map((policy) => policy(actor('another', role), others))).toEqual(
      Array(5).fill('scoring.not-found'),
    );
  });

  it('lets supervisors run a panel, and those who judge reviews read it', () => {
    const verdicts = (role: Role, organiserId = 'fund') => [
      mayRunPanel(actor(organiserId, role), others),
      mayReadPanel(actor(organiserId, role), others),
    ];
    for (const role of ['contest-administrator', 'head-of-expertise'] as const)
      expect([role, verdicts(role)]).toEqual([role, [true, true]]);
    for (const role of ['auditor', 'council-member', 'council-secretary'] as const)
      expect([role, verdicts(role)]).toEqual([role, ['scoring.only-supervisors', true]]);
    expect(verdicts('committee-member')).toEqual(['scoring.only-supervisors', 'scoring.not-for-your-role']);
    expect(verdicts('expert')).toEqual(Array(2).fill('scoring.not-found'));
    expect(verdicts('contest-administrator', 'another')).toEqual(Array(2).fill('scoring.not-found'));
  });

  it('lets an expert work on the own review only, while an expert, and not across a conflict', () => {
    expect(mayWorkOn(actor('fund', 'expert'), own)).toBe(true);
    expect(mayWorkOn(actor('fund', 'expert'), others)).toBe('scoring.not-found');
    expect(mayWorkOn(actor('another', 'expert'), own)).toBe('scoring.not-found');
    expect(mayWorkOn(actor('fund'), own)).toBe('scoring.not-found');
    expect(mayWorkOn(actor('fund', 'expert'), { ...own, status: 'conflict' })).toBe('scoring.not-found');
  });

  it('shows each only the steps that could be theirs', () => {
    expect(reviewActionsOf(actor('fund', 'expert'), own)).not.toContain('void');
    expect(reviewActionsOf(actor('fund', 'head-of-expertise'), others)).toEqual(['return', 'void']);
    expect(reviewActionsOf(actor('fund', 'contest-administrator'), others)).toEqual(['void', 'withdraw']);
    expect(reviewActionsOf(actor('fund', 'auditor'), others)).toEqual([]);
  });
});
