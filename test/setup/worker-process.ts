import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A worker as it runs in production, in a process that a test may kill or freeze. */
export interface WorkerProcess {
  /** `kill -9`: no goodbye to anybody. */
  kill(): Promise<void>;
  freeze(): void;
  thaw(): void;
  /** Whether it is still there. */
  isAlive(): boolean;
}

export interface WorkerSettings {
  databaseUrl: string;
  redisUrl?: string;
}

/** Jobs of lost workers come back after seconds here, not after half a minute. */
const IMPATIENT = { JOB_LOCK_MS: '1500', JOB_LOST_AFTER_MS: '1500', TRANSACTION_IDLE_MS: '1500' };

export function startWorker({ databaseUrl, redisUrl = '' }: WorkerSettings): WorkerProcess {
  const child = spawn(process.execPath, ['dist/apps/worker/src/main.js'], {
    // A worker of its own takes nothing from the machine's settings.
    env: { ...IMPATIENT, DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const isAlive = (): boolean => child.exitCode === null && child.signalCode === null;
  return {
    isAlive,
    kill: async () => {
      if (!isAlive()) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
  };
}
