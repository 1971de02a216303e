import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { LOCALES, ROLES, type Role } from '#contracts';
import { CreatePerson, OrganiserEntity, SetUpInstallation } from '#identity';
import { DomainError } from '#kernel';
import { processConfig, Transactions } from '#platform';
import { useCasesOnly } from '../all-in-one.module.js';
import { CommandError } from '../command-error.js';
import { readyDatabase } from '../database.js';
import type { Command } from './command.js';

const USAGE =
  'Usage: keskil create-user --email name@example.org --name "Full Name" --password "ten characters or more" --role administrator [--organiser code]';

interface Wanted {
  email: string;
  fullName: string;
  password: string;
  role: string;
  organiser?: string;
}

function read(args: string[]): Wanted {
  const { values } = parseArgs({
    args,
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      password: { type: 'string' },
      role: { type: 'string', default: 'administrator' },
      organiser: { type: 'string' },
    },
  });
  const { email, password, role, organiser } = values;
  if (!email || !password || password.length < 10) throw new CommandError(USAGE);
  return { email, password, role, organiser, fullName: values.name ?? email };
}

export const createUser: Command = {
  async run(args) {
    const wanted = read(args);
    const config = Object.assign(processConfig(), { logLevel: 'warn' as const });
    const database = await readyDatabase(config, () => undefined);
    const app = await NestFactory.createApplicationContext(useCasesOnly(config), { logger: false });
    try {
      if (wanted.role === 'administrator') await app.get(SetUpInstallation).createAdministrator(wanted);
      else {
        const organiserId = await organiserOf(app.get(Transactions), wanted.organiser);
        const grants = [{ role: roleOf(wanted.role), organiserId, validUntil: null }];
        const { email, fullName, password } = wanted;
        await app.get(CreatePerson).execute(null, {
          ...{ email, fullName, credential: { password }, grants },
          ...{ locale: LOCALES[0], timeZone: 'Asia/Yakutsk' },
        });
      }
      console.log(`${wanted.email} can sign in.`);
    } catch (error) {
      throw error instanceof DomainError
        ? new CommandError(`The account was not made: ${error.code}.`)
        : error;
    } finally {
      await app.close();
      await database.stop();
    }
  },
};

function roleOf(text: string): Role {
  const role = ROLES.find((known) => known === text);
  if (!role) throw new CommandError(`There is no role ${text}. Roles: administrator, ${ROLES.join(', ')}.`);
  return role;
}

async function organiserOf(tx: Transactions, code: string | undefined): Promise<string> {
  const organisers = await tx.manager.find(OrganiserEntity, { order: { createdAt: 'ASC' } });
  const organiser = code ? organisers.find((known) => known.code === code) : organisers[0];
  if (!organiser) throw new CommandError('There is no such organiser yet. Make an administrator first.');
  return organiser.id;
}
