import 'reflect-metadata';
import { ConfigError } from '#platform';
import { commands } from './commands/commands.js';
import { CommandError } from './command-error.js';

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
  await command.run(args);
} catch (error) {
  const expected = error instanceof CommandError || error instanceof ConfigError;
  console.error(expected ? error.message : error);
  process.exit(1);
}
