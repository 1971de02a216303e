import type { Command } from './command.js';
import { createUser } from './create-user.js';
import { demo } from './demo.js';
import { migrateCommand } from './migrate.js';
import { openapi } from './openapi.js';
import { start } from './start.js';

export const commands: Record<string, Command> = {
  start,
  migrate: migrateCommand,
  'create-user': createUser,
  demo,
  openapi,
};
