/** A job, declared once. Payloads carry ids and versions, never personal data or amounts. */
export interface JobContract<Payload> {
  /** `<library>.<verb-noun>`; the part before the dot is the queue. */
  name: string;
  /** Refuses a payload of a wrong shape, which can only come from other code of ours. */
  parse: (value: unknown) => Payload;
  /** Undone runs with an equal key are done by one run: a burst becomes a single piece of work. */
  coalesceBy?: (payload: Payload) => string;
}

/** Work that is woken by the clock and looks for what is due in the database by itself. */
export interface ScheduleContract {
  name: string;
  everyMs: number;
}

export function defineJob<Payload>(contract: JobContract<Payload>): JobContract<Payload> {
  return contract;
}

export function defineSchedule(contract: ScheduleContract): ScheduleContract {
  return contract;
}

export const queueOf = (jobName: string): string => jobName.split('.')[0] ?? jobName;

/** Makes the parser of a payload that consists of ids only. */
export function idsPayload<Key extends string>(...keys: Key[]): (value: unknown) => Record<Key, string> {
  return (value) => {
    const source = Object(value) as Record<string, unknown>;
    const entries = keys.map((key) => {
      const id = source[key];
      if (typeof id !== 'string') throw new TypeError(`a job's payload lacks ${key}`);
      return [key, id];
    });
    return Object.fromEntries(entries) as Record<Key, string>;
  };
}
