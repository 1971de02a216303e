import { inflateRawSync } from 'node:zlib';

const CENTRAL_DIRECTORY_END = 'PK\x05\x06';
const DEFLATED = 8;

/** Everything that a workbook says, of itself too: its parts as XML, one after the other. */
export function textOfXlsx(file: Buffer): string {
  const end = file.lastIndexOf(CENTRAL_DIRECTORY_END, undefined, 'latin1');
  const parts: string[] = [];
  let entry = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    parts.push(partAt(file, entry));
    entry += 46 + [28, 30, 32].reduce((sum, length) => sum + file.readUInt16LE(entry + length), 0);
  }
  return parts.join('\n');
}

/** @param entry where the central directory tells of the part */
function partAt(file: Buffer, entry: number): string {
  const local = file.readUInt32LE(entry + 42);
  const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const data = file.subarray(from, from + file.readUInt32LE(entry + 20));
  return (file.readUInt16LE(entry + 10) === DEFLATED ? inflateRawSync(data) : data).toString('utf8');
}
