/**
 * The application's time, for what only shows or schedules. Deadlines are judged by the database's clock
 * inside the transaction, never by this one.
 */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
