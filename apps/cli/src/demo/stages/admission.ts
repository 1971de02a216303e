import { AdmitApplications, ScreenApplication, WithdrawApplication } from '#applications';
import { makePeople, type PeopleMaker } from '../content/people.js';
import type { RoundPlan } from '../plan/round-plan.js';
import type { OpenedCall } from './calls.js';
import type { Seeding } from './seeding.js';

export interface Commission {
  meetsAt: Date;
  /** YYYY-MM-DD */
  heldOn: string;
  members: string[];
}

const MEMBERS = 5;
const MEETS_AT = '15:00:00';

export function commissionOn({ days }: Seeding, offset: number, people: PeopleMaker): Commission {
  const members = makePeople(people, MEMBERS).map(({ lastName, firstName, patronymic }) => {
    return `${lastName} ${firstName.charAt(0)}. ${patronymic.charAt(0)}.`;
  });
  return { meetsAt: days.at(offset, MEETS_AT), heldOn: days.day(offset), members };
}

/**
 * The formal check, what is withdrawn meanwhile, and the protocol.
 * @param ids of the applications, by their positions
 * @returns ids of the admitted ones, in order
 */
export async function admit(
  seeding: Seeding,
  call: OpenedCall,
  { applications, admission }: RoundPlan,
  ids: readonly string[],
  commission: Commission,
): Promise<string[]> {
  const { app, clock, fund, applicants } = seeding;
  const idOf = (position: number): string => ids[position] ?? '';
  await clock.inAnyOrder([
    ...admission.screenings.map(({ application, at, ground }) => ({
      at,
      happen: () =>
        app.get(ScreenApplication).execute(fund.staff.checker, idOf(application), {
          recommendation: ground ? 'refuse' : 'admit',
          rulePoint: ground?.rulePoint,
          note: ground?.note ?? '',
        }),
    })),
    ...admission.withdrawals.map(({ application, at, reason }) => ({
      at,
      happen: async () => {
        const organisation = applications[application]?.organisation;
        if (organisation)
          await app
            .get(WithdrawApplication)
            .execute(applicants.of(organisation).head, idOf(application), reason);
      },
    })),
  ]);
  await clock.at(commission.meetsAt, () =>
    app.get(AdmitApplications).execute(fund.staff.admin, call.id, {
      ...{ number: '1', heldOn: commission.heldOn, members: commission.members },
      decisions: admission.screenings.map(({ application, ground }) => ({
        applicationId: idOf(application),
        decision: ground ? 'refuse' : 'admit',
        rulePoint: ground?.rulePoint,
      })),
    }),
  );
  return admission.admitted.map(idOf);
}
