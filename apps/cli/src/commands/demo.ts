import { parseArgs } from 'node:util';
import { processConfig } from '#platform';
import { CommandError } from '../command-error.js';
import { readyDatabase } from '../database.js';
import { resetDemo } from '../demo/prepare-demo.js';
import { printProgress } from '../progress.js';
import type { Command } from './command.js';

export const demo: Command = {
  async run(args) {
    const { values } = parseArgs({ args, options: { reset: { type: 'boolean', default: false } } });
    if (!values.reset)
      throw new CommandError(
        'Usage: keskil demo --reset (empties a database of the demo and fills it again)',
      );
    const config = Object.assign(processConfig(), { logLevel: 'warn' as const });
    const say = printProgress();
    const database = await readyDatabase(config, say);
    try {
      await resetDemo(config, { say, signal: new AbortController().signal });
      say('The demo is as on its first day');
    } finally {
      await database.stop();
    }
  },
};
