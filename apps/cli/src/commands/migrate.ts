import { processConfig } from '#platform';
import { readyDatabase } from '../database.js';
import type { Command } from './command.js';

export const migrateCommand: Command = {
  async run() {
    const database = await readyDatabase(processConfig(), (line) => console.log(line));
    const { ran } = database;
    console.log(ran.length > 0 ? ran.join('\n') : 'The schema is up to date.');
    await database.stop();
  },
};
