import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** A process as the system describes it. `startedAt` tells two processes with the same number apart. */
export interface RunningProcess {
  startedAt: string;
  commandLine: string;
}

/** Undefined when there is no such process, or when it has ended and only waits for its parent (a zombie). */
export async function inspectProcess(pid: number): Promise<RunningProcess | undefined> {
  try {
    return process.platform === 'linux' ? await inspectProc(pid) : await inspectWithPs(pid);
  } catch {
    return undefined;
  }
}

/** `man 5 proc_pid_stat`: after the name in parentheses stand the state (field 3) … the start time (22). */
async function inspectProc(pid: number): Promise<RunningProcess | undefined> {
  const [stat, commandLine, bootId] = await Promise.all([
    readFile(`/proc/${pid}/stat`, 'utf8'),
    readFile(`/proc/${pid}/cmdline`, 'utf8'),
    readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
  ]);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
  return {
    startedAt: `${bootId.trim()} ${fields[19]}`,
    commandLine: commandLine.replaceAll('\0', ' ').trim(),
  };
}

/** `lstart` is always 24 characters: `Mon Nov 23 23:14:00 2026`. */
async function inspectWithPs(pid: number): Promise<RunningProcess | undefined> {
  const args = ['-ww', '-o', 'stat=,lstart=,command=', '-p', String(pid)];
  const { stdout } = await promisify(execFile)('ps', args, { env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' } });
  const [, state, startedAt, commandLine] = /^(\S+)\s+(.{24})\s+(.*)/.exec(stdout.trim()) ?? [];
  if (!state || !startedAt || commandLine === undefined || state.startsWith('Z')) return undefined;
  return { startedAt, commandLine };
}
