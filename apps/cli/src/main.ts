import 'reflect-metadata';
import { commands } from './commands/commands.js';
import { CommandError } from './command-error.js';

// Whoever reads the output may stop early, as `head` does: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];

if (!command) {
  const lines = Object.entries(commands).map(
    ([word, { summary }]) => `  keskil ${word.padEnd(12)} ${summary}`,
  );
  console.error(['Commands:', ...lines].join('\n'));
  process.exit(name === '' || name === 'help' ? 0 : 1);
}

try {
  const { run } = await command.load();
  await run(args);
} catch (error) {
  console.error(
    error instanceof CommandError || (await isConfigError(error)) ? (error as Error).message : error,
  );
  process.exit(error instanceof CommandError ? error.exitCode : 1);
}

/** Asked last: it loads what commands on files do without. */
async function isConfigError(error: unknown): Promise<boolean> {
  const { ConfigError } = await import('#platform');
  return error instanceof ConfigError;
}
