import type { Role } from '#contracts';
import { CreatePerson, SetUpInstallation } from '#identity';
import type { TestApp } from '../setup/test-app.js';
import { PASSWORD } from '../setup/test-app.js';

const ADMINISTRATOR = 'admin@fund.example';

let people = 0;

/** The first administrator and organiser, as on a fresh installation. */
export async function setUpFund(app: TestApp): Promise<{ organiserId: string; administrator: string }> {
  await app
    .get(SetUpInstallation)
    .createAdministrator({ email: ADMINISTRATOR, fullName: 'Мария Захарова', password: PASSWORD });
  const client = await app.signedIn(ADMINISTRATOR);
  const { body } = await client.get('/api/organisers').expect(200);
  const organiserId = (body as { items: { id: string }[] }).items[0]?.id ?? '';
  return { organiserId, administrator: ADMINISTRATOR };
}

/** Someone new with these roles for the organiser. @returns the e-mail address and the id */
export async function createStaff(
  app: TestApp,
  organiserId: string,
  ...roles: Role[]
): Promise<{ email: string; personId: string }> {
  people += 1;
  const n = people;
  const email = `person-${n}@fund.example`;
  const { personId } = await app.get(CreatePerson).execute(null, {
    email,
    fullName: `Сотрудник ${n}`,
    credential: { password: PASSWORD },
    locale: 'ru',
    timeZone: 'Asia/Yakutsk',
    grants: roles.map((role) => ({ role, organiserId, validUntil: null })),
  });
  return { email, personId };
}
