import { open, rename, stat, type FileHandle } from 'node:fs/promises';

const KEEP_BYTES = 10 * 1024 * 1024;

/** The server's log file, opened for appending. A file above 10 MiB becomes `….old` first. */
export async function openServerLog(path: string): Promise<FileHandle> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size > KEEP_BYTES) await rename(path, `${path}.old`);
  return open(path, 'a+', 0o600);
}

/**
 * Why the server ended, out of what it wrote from `offset` on: its last FATAL or PANIC message, or else its
 * last line.
 */
export async function lastComplaint(log: FileHandle, offset: number): Promise<string> {
  const { size } = await log.stat();
  const { buffer } = await log.read(Buffer.alloc(size - offset), 0, size - offset, offset);
  const lines = buffer
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const fatal = lines.filter((line) => /(FATAL|PANIC): /.test(line)).at(-1);
  return (fatal ?? lines.at(-1) ?? 'it wrote nothing').replace(/^.*?(FATAL|PANIC):\s+/, '').trim();
}
