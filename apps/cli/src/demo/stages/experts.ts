import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '#platform';
import { SaveExpertProfile } from '#scoring';
import { addressOf, EXPERT_ACCOUNT } from '../demo-accounts.js';
import type { DemoPlan } from '../plan/demo-plan.js';
import { CONTEST_ZONE } from '../time/demo-days.js';
import type { Accounts } from './accounts.js';
import { grantOf, type Fund } from './fund.js';

/** Enters the experts with what they know and where they work. @returns them in the plan's order */
export async function createExperts(
  app: INestApplicationContext,
  accounts: Accounts,
  { organiserId, staff }: Fund,
  { experts, shownExpert }: DemoPlan,
): Promise<Actor[]> {
  const actors: Actor[] = [];
  for (const { person, directions, oktmo, workplaceInn } of experts) {
    const actor = await accounts.make({
      fullName: person.fullName,
      email: person === shownExpert.person ? addressOf(EXPERT_ACCOUNT) : person.email,
      timeZone: CONTEST_ZONE.name,
      grants: [grantOf('expert', organiserId)],
    });
    await app.get(SaveExpertProfile).execute(
      staff.admin,
      actor.personId,
      {
        ...{ directions, interests: [], languages: ['ru'], municipalityOktmos: [oktmo], capacity: null },
        workplaceInns: workplaceInn === null ? [] : [workplaceInn],
        pastWorkplaceInns: [],
      },
      organiserId,
    );
    actors.push(actor);
  }
  return actors;
}
