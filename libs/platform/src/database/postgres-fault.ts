/** What PostgreSQL said: SQLSTATE and, for a violated constraint, its name. */
export interface PostgresFault {
  code: string;
  constraint?: string;
}

/** Reads PostgreSQL's own answer out of a driver's or TypeORM's error, if it is one. */
export function postgresFault(error: unknown): PostgresFault | undefined {
  if (!(error instanceof Error)) return undefined;
  const source = 'driverError' in error ? error.driverError : error;
  if (!(source instanceof Error) || !('code' in source) || typeof source.code !== 'string') return undefined;
  const constraint =
    'constraint' in source && typeof source.constraint === 'string' ? source.constraint : undefined;
  return { code: source.code, constraint };
}
