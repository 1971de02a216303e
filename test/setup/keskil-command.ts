import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a program in the repository's folder to its end. */
function ended(program: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const result: Ended = { code: null, stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (result.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (result.stderr += chunk.toString()));
    child.on('error', reject).on('close', (code) => resolve({ ...result, code }));
  });
}

/** A folder of files for one test, and the command line on them. */
export class FileCommands {
  private constructor(private readonly folder: string) {}

  static async inNewFolder(): Promise<FileCommands> {
    return new FileCommands(await mkdtemp(join(tmpdir(), 'keskil-files-')));
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }

  /** @returns the file's path */
  async write(name: string, content: string | Buffer): Promise<string> {
    const path = join(this.folder, name);
    await writeFile(path, content);
    return path;
  }

  /** `npm run -s keskil -- …`, as people type it. */
  npm(...args: string[]): Promise<Ended> {
    return ended('npm', ['run', '-s', 'keskil', '--', ...args]);
  }

  /** The same program without npm, which takes longer than the program. */
  keskil(...args: string[]): Promise<Ended> {
    return ended(process.execPath, ['dist/apps/cli/src/main.js', ...args]);
  }

  /** A line of the shell. */
  shell(line: string): Promise<Ended> {
    return ended('sh', ['-c', line]);
  }
}
