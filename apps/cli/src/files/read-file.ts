import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { RefusedInput } from '../command-error.js';

const NEWLINE = 0x0a;
/** What stands in a decoded text for what is not UTF-8. */
const REPLACEMENT = '\ufffd';

/**
 * @param columnAfter the column that follows what stands before it in a line
 * @throws RefusedInput when the file cannot be read, or is not a text in UTF-8
 */
export async function readTextFile(
  path: string,
  columnAfter: (before: string, content: Buffer) => number,
): Promise<Buffer> {
  const content = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new RefusedInput(`${path} cannot be read: ${REASONS[error.code ?? ''] ?? error.message}.`);
  });
  if (!isUtf8(content)) {
    const { line, before } = firstForeign(content);
    const place = `${path}, line ${line}, column ${columnAfter(before, content)}`;
    throw new RefusedInput(`${place}: the text is not in UTF-8. Save the file as “CSV UTF-8”.`);
  }
  return content;
}

const REASONS: Partial<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'access is denied',
};

/** The first line that is not in UTF-8, and what stands before its fault. */
function firstForeign(content: Buffer): { line: number; before: string } {
  for (let from = 0, line = 1; ; line += 1) {
    const end = content.indexOf(NEWLINE, from);
    const to = end === -1 ? content.length : end + 1;
    const text = content.subarray(from, to);
    if (!isUtf8(text)) return { line, before: text.toString().split(REPLACEMENT)[0]! };
    from = to;
  }
}
