import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<string>();

/** The id that ties together the log lines, audit entries and the problem answer of one request or job. */
export const traceId = (): string | undefined => storage.getStore();

export function withTrace<T>(id: string, work: () => T): T {
  return storage.run(id, work);
}
