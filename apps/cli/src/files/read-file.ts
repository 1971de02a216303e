import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { RefusedInput } from '../command-error.js';

const NEWLINE = 0x0a;

/** @throws RefusedInput when the file cannot be read, or is not a text in UTF-8 */
export async function readTextFile(path: string): Promise<Buffer> {
  const content = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new RefusedInput(`${path} cannot be read: ${REASONS[error.code ?? ''] ?? error.message}.`);
  });
  if (!isUtf8(content))
    throw new RefusedInput(
      `${path}, line ${firstForeignLine(content)}: the text is not in UTF-8. Save the file as “CSV UTF-8”.`,
    );
  return content;
}

const REASONS: Partial<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'access is denied',
};

function firstForeignLine(content: Buffer): number {
  let line = 1;
  for (let from = 0; from < content.length; line += 1) {
    const end = content.indexOf(NEWLINE, from);
    const to = end === -1 ? content.length : end + 1;
    if (!isUtf8(content.subarray(from, to))) break;
    from = to;
  }
  return line;
}
