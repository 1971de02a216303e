import type { Me } from '../shared/api/session.js';
import { hasRoleFor } from './rights.js';

const me = { roles: [{ role: 'contest-administrator', organiserId: 'a' }] } as Me;

describe('hasRoleFor', () => {
  it('looks at the organiser: an administrator of one is nobody at another', () => {
    expect(hasRoleFor(me, 'a', 'contest-administrator')).toBe(true);
    expect(hasRoleFor(me, 'b', 'contest-administrator')).toBe(false);
    expect(hasRoleFor(me, 'a', 'auditor')).toBe(false);
  });

  it('without an organiser takes any', () => {
    expect(hasRoleFor(me, undefined, 'auditor', 'contest-administrator')).toBe(true);
    expect(hasRoleFor(null, undefined, 'contest-administrator')).toBe(false);
  });
});
