import type { EntityManager } from 'typeorm';

/** The database's clock, which is the same for every process: what is written on record happened then. */
export async function databaseTime(em: EntityManager): Promise<Date> {
  const [{ now }] = await em.query<[{ now: Date }]>('SELECT clock_timestamp() AS now');
  return now;
}
