import type { INestApplicationContext } from '@nestjs/common';
import { DescribeInstallation, SetUpInstallation } from '#identity';
import { Transactions, type Config } from '#platform';
import { CommandError } from './command-error.js';
import { demoEnding } from './demo/demo-ending.js';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** Whether an empty database is to be filled with the demo: never for an address that others can reach. */
export function seedsDemo({ seed, adminEmail, host }: Config): boolean {
  return seed === 'demo' && !adminEmail && LOOPBACK.has(host);
}

/**
 * Gives an empty installation its first administrator.
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
  if (!empty) return demoEnding(app.get(Transactions), config.publicUrl);
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
  const wouldSeed = empty && config.seed === 'demo' && !config.adminEmail;
  if (wouldSeed || (await app.get(DescribeInstallation).hasDemoAccounts()))
    throw new CommandError(
      `HOST=${config.host} would show the demo accounts, whose passwords everyone knows, to the network: use KESKIL_SEED=none with an empty data folder, or leave HOST out.`,
    );
}
