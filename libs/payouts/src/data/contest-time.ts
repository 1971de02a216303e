import type { EntityManager } from 'typeorm';
import type { CalendarDate } from '#kernel';

/** The database's clock, read in the zone of the call that money is paid for. @returns the day, and hh:mm:ss */
export async function contestTime(
  em: EntityManager,
  agreementId: string,
): Promise<{ date: CalendarDate; time: string }> {
  const [now] = await em.query<[{ date: CalendarDate; time: string }]>(
    `SELECT to_char(clock_timestamp() AT TIME ZONE c.time_zone, 'YYYY-MM-DD') AS date,
            to_char(clock_timestamp() AT TIME ZONE c.time_zone, 'HH24:MI:SS') AS time
       FROM agreement g JOIN call c ON c.id = g.call_id WHERE g.id = $1`,
    [agreementId],
  );
  return now;
}
