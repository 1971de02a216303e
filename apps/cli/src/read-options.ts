import { parseArgs, type ParseArgsConfig } from 'node:util';
import { RefusedInput } from './command-error.js';

type Options = NonNullable<ParseArgsConfig['options']>;
type Texts<Name extends string> = Partial<Record<Name, string>>;

/**
 * Reads options that all have a text for a value.
 * @param usage printed for `--help`, which gives null, and with what is wrong
 */
export function readOptions<Name extends string>(
  args: string[],
  names: readonly Name[],
  usage: string,
): Texts<Name> | null {
  const options: Options = { help: { type: 'boolean', short: 'h' } };
  for (const name of names) options[name] = { type: 'string' };
  const { help, ...values } = parsed(args, options, usage);
  if (help) console.log(usage);
  return help ? null : (values as Texts<Name>);
}

function parsed(args: string[], options: Options, usage: string) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new RefusedInput(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

/** @throws RefusedInput when the option is left out */
export function required(name: string, value: string | undefined, usage: string): string {
  if (value === undefined || value === '') throw new RefusedInput(`--${name} is needed.\n\n${usage}`);
  return value;
}

/** One of the words; left out: the first. */
export function oneOf<Word extends string>(
  name: string,
  words: readonly [Word, ...Word[]],
  value: string | undefined,
): Word {
  const word = words.find((known) => known === (value ?? words[0]));
  if (!word) throw new RefusedInput(`--${name} is one of ${words.join(', ')}, not “${value}”.`);
  return word;
}

/** A whole number from 1 on. */
export function count(name: string, value: string): number {
  if (!/^[1-9]\d{0,6}$/.test(value))
    throw new RefusedInput(`--${name} is a whole number from 1 on, not “${value}”.`);
  return Number(value);
}

/** Points of 100. */
export function points(name: string, value: string): string {
  if (!/^\d{1,3}(\.\d{1,6})?$/.test(value) || Number(value) > 100)
    throw new RefusedInput(`--${name} is a number of points from 0 to 100, not “${value}”.`);
  return value;
}
