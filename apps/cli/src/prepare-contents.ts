import type { INestApplicationContext } from '@nestjs/common';
import { SetUpInstallation } from '#identity';
import { Transactions, type Config } from '#platform';
import { CommandError } from './command-error.js';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/**
 * Gives an empty installation what it starts with: the demo, or its first administrator.
 * @returns lines that tell the person at the terminal what to do next
 */
export async function prepareContents(
  app: INestApplicationContext,
  config: Config,
  say: (line: string) => void,
): Promise<string[]> {
  const setUp = app.get(SetUpInstallation);
  const empty = await setUp.isEmpty();
  if (!LOOPBACK.has(config.host)) await refuseDemoInPublic(app, config, empty);
  if (!empty) return [];
  if (config.adminEmail && config.adminPassword) {
    say('Making the first administrator');
    await setUp.createAdministrator({
      email: config.adminEmail,
      fullName: config.adminEmail,
      password: config.adminPassword,
    });
    return [`Sign in as ${config.adminEmail}.`];
  }
  return [`Make the first administrator: ${config.publicUrl}/setup?token=${await setUp.issueLink()}`];
}

/** Everyone knows the passwords of the demo's accounts. */
async function refuseDemoInPublic(
  app: INestApplicationContext,
  config: Config,
  empty: boolean,
): Promise<void> {
  const seedsDemo = empty && config.seed === 'demo' && !config.adminEmail;
  const demoAccounts = await app
    .get(Transactions)
    .manager.query<unknown[]>(`SELECT 1 FROM person WHERE email LIKE '%@demo.keskil.example' LIMIT 1`);
  if (seedsDemo || demoAccounts.length > 0)
    throw new CommandError(
      `HOST=${config.host} would show the demo accounts, whose passwords everyone knows, to the network: use KESKIL_SEED=none with an empty data folder, or leave HOST out.`,
    );
}
