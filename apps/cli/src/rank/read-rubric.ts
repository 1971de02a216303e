import { parseRubric, type Rubric } from '#engine';
import { DomainError } from '#kernel';
import { RefusedInput } from '../command-error.js';
import { wordsOf } from '../files/engine-words.js';
import { readTextFile } from '../files/read-file.js';

/** A rubric in JSON, as `parseRubric` takes it. @throws RefusedInput with the place of each fault */
export async function readRubric(path: string): Promise<Rubric> {
  const content = await readTextFile(path, (before) => before.length + 1);
  const text = content.toString('utf8').replace(/^\uFEFF/, '');
  try {
    return parseRubric(parsed(path, text));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const faults = error.errors.map(
      (fault) => `${path}, at ${fault.pointer || 'the top'}: ${wordsOf(fault)}.`,
    );
    throw new RefusedInput(faults.join('\n'));
  }
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const before = text.slice(0, faultIn(text)).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    throw new RefusedInput(`${path}, line ${before.length}, column ${column}: this is not JSON.`);
  }
}

/** Where a text ceases to be JSON: not every error of the parser tells, so the shortest broken beginning is sought. */
function faultIn(text: string): number {
  let [good, broken] = [0, text.length + 1];
  while (broken - good > 1) {
    const middle = Math.floor((good + broken) / 2);
    if (isBroken(text.slice(0, middle))) broken = middle;
    else good = middle;
  }
  return good;
}

/** Whether no continuation would make it JSON: the parser stumbles before the end. */
function isBroken(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return false;
  } catch (error) {
    const message = String(error);
    const [, position] = /position (\d+)/.exec(message) ?? [];
    return !message.includes('Unexpected end') && Number(position) !== beginning.length;
  }
}
