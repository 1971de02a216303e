import type { ListedCommand } from './command.js';

export const commands: Record<string, ListedCommand> = {
  start: {
    summary: 'serve API and worker from one process',
    load: async () => (await import('./start.js')).start,
  },
  migrate: {
    summary: 'bring the schema of the database up to date',
    load: async () => (await import('./migrate.js')).migrateCommand,
  },
  'create-user': {
    summary: 'make an account: --email … --password … --role administrator',
    load: async () => (await import('./create-user.js')).createUser,
  },
  demo: {
    summary: 'start the demo over: --reset',
    load: async () => (await import('./demo.js')).demo,
  },
  rank: {
    summary: 'rank applications from files of scores: --reviews reviews.csv --method blup',
    load: async () => (await import('./rank.js')).rankCommand,
  },
  assign: {
    summary: 'assign experts from files: --applications … --experts … --affinity …',
    load: async () => (await import('./assign.js')).assignCommand,
  },
  openapi: {
    summary: 'write openapi.json from the code',
    load: async () => (await import('./openapi.js')).openapi,
  },
};
