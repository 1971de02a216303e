import { isNativeError } from 'node:util/types';

/** What PostgreSQL said: SQLSTATE and, for a violated constraint, its name. */
export interface PostgresFault {
  code: string;
  constraint?: string;
}

/** Reads PostgreSQL's own answer out of a driver's or TypeORM's error, if it is one. */
export function postgresFault(error: unknown): PostgresFault | undefined {
  const source = sourceOf(error);
  if (!source || !('code' in source) || typeof source.code !== 'string') return undefined;
  const constraint =
    'constraint' in source && typeof source.constraint === 'string' ? source.constraint : undefined;
  return { code: source.code, constraint };
}

/** SQLSTATE of a server that stops, starts, or takes no connection now; and what the socket says of one that is gone. */
const AWAY = /^(08\w{3}|57P0[1-5]|53300|55000|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;
/** Losses that the driver and TypeORM report without a code. */
const LOST = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  'Query runner already released',
  'Database connection provided by a query runner was already released',
];

/** @returns whether PostgreSQL could not be reached, or was lost half-way: trying again may help */
export function isServerAway(error: unknown): boolean {
  const code = postgresFault(error)?.code;
  if (code !== undefined) return AWAY.test(code);
  const message = sourceOf(error)?.message;
  return LOST.some((beginning) => message?.startsWith(beginning));
}

function sourceOf(error: unknown): Error | undefined {
  const source = isNativeError(error) && 'driverError' in error ? error.driverError : error;
  return isNativeError(source) ? source : undefined;
}
