import { AnswerInvitation, InviteExpert } from '#identity';
import type { PeopleMaker } from '../content/people.js';
import type { Seeding } from './seeding.js';

const NOTE = 'В открытом отборе много заявок о языках и культуре. Будем рады, если вы поможете их оценить.';
const REASON =
  'До конца отбора буду в экспедиции на Оленёке, связи там почти нет. Позовите на следующий конкурс.';
const INVITED = -6;

/** Two people are asked to be experts: one declines, of the other nothing is heard. */
export async function inviteExperts(seeding: Seeding, people: PeopleMaker): Promise<void> {
  const { app, clock, days } = seeding;
  const token = await invite(seeding, people.make().email, days.at(INVITED, '11:20:15'));
  await invite(seeding, people.make().email, days.at(INVITED, '11:26:40'));
  await clock.at(days.at(INVITED + 1, '20:48:30'), () => app.get(AnswerInvitation).decline(token, REASON));
}

/** @returns what the link carries */
async function invite({ app, clock, fund }: Seeding, email: string, at: Date): Promise<string> {
  const { organiserId, staff } = fund;
  const wanted = { organiserId, email, locale: 'ru' as const, note: NOTE };
  const { link } = await clock.at(at, () => app.get(InviteExpert).execute(staff.admin, wanted));
  return new URL(link ?? '').hash.slice(1);
}
