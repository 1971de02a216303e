import type { INestApplicationContext } from '@nestjs/common';
import type { Role } from '#contracts';
import { CreateOrganiser } from '#identity';
import type { Actor, Grant } from '#platform';
import { makePeople, type PeopleMaker } from '../content/people.js';
import { addressOf, FUND_NAME, STAFF, type StaffName } from '../demo-accounts.js';
import { CONTEST_ZONE } from '../time/demo-days.js';
import type { Accounts } from './accounts.js';

const ORGANISER = { code: 'fund', name: FUND_NAME };

/** The demo's only organiser and the people who run its contests. */
export interface Fund {
  organiserId: string;
  staff: Readonly<Record<StaffName, Actor>>;
}

export async function createFund(
  app: INestApplicationContext,
  accounts: Accounts,
  people: PeopleMaker,
): Promise<Fund> {
  const { id: organiserId } = await app.get(CreateOrganiser).execute(null, ORGANISER);
  const persons = makePeople(people, STAFF.length);
  const staff: Partial<Record<StaffName, Actor>> = {};
  for (const [index, { name, roles }] of STAFF.entries())
    staff[name] = await accounts.make({
      fullName: persons[index]?.fullName ?? name,
      email: addressOf(name),
      timeZone: CONTEST_ZONE.name,
      grants: roles.map((role) => grantOf(role, organiserId)),
    });
  return { organiserId, staff: staff as Fund['staff'] };
}

export function grantOf(role: Role, organiserId: string): Grant {
  return { role, organiserId: role === 'installation-administrator' ? null : organiserId };
}
