import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LEAD_HOURS, type Lead } from '../domain/reminder-leads.js';
import type { WaveKind } from './reminder-wave.entity.js';

export interface Deadline {
  kind: WaveKind;
  hoursLeft: number;
}

export interface ClaimedWave {
  id: string;
  kind: WaveKind;
}

/** The deadlines that are running now: of calls that take applications, and of calls that are being reviewed. */
const RUNNING = `
  SELECT id AS call_id, 'application-deadline' AS kind, closes_at AS deadline_at
    FROM call WHERE status = 'published'
   UNION ALL
  SELECT id, 'review-deadline', reviews_due_at
    FROM call WHERE status = 'reviewing' AND reviews_due_at IS NOT NULL`;

/** When people are to be reminded: planned from the deadlines that calls have now. */
@Injectable()
export class ReminderWaves {
  /** @returns the deadlines of a call that are running now, by the database's clock */
  running(em: EntityManager, callId: string): Promise<Deadline[]> {
    return em.query<Deadline[]>(
      `SELECT kind, (extract(epoch FROM deadline_at - clock_timestamp()) / 3600)::float8 AS "hoursLeft"
         FROM (${RUNNING}) running WHERE call_id = $1`,
      [callId],
    );
  }

  /** Plans the waves of a deadline. Those that are planned already stay as they are, done or not. */
  async plan(em: EntityManager, callId: string, kind: WaveKind, leads: readonly Lead[]): Promise<void> {
    await em.query(
      `INSERT INTO reminder_wave (id, call_id, kind, lead, deadline_at, due_at)
       SELECT gen_random_uuid(), call_id, kind, lead, deadline_at, deadline_at - make_interval(hours => hours)
         FROM (${RUNNING}) running CROSS JOIN unnest($3::text[], $4::integer[]) AS ahead (lead, hours)
        WHERE call_id = $1 AND kind = $2
       ON CONFLICT ON CONSTRAINT reminder_wave_once DO NOTHING`,
      [callId, kind, leads, leads.map((lead) => LEAD_HOURS[lead])],
    );
  }

  /** Drops the waves of deadlines that moved or run no longer. What is done stays on record. */
  async dropOutdated(em: EntityManager, callId: string): Promise<void> {
    await em.query(
      `DELETE FROM reminder_wave w
        WHERE call_id = $1 AND done_at IS NULL AND NOT EXISTS (
          SELECT FROM (${RUNNING}) running
           WHERE running.call_id = w.call_id AND running.kind = w.kind AND running.deadline_at = w.deadline_at)`,
      [callId],
    );
  }

  /**
   * Takes the next due wave: nobody else gets it until this transaction ends. Passed over are waves whose
   * deadline has moved or passed, which planning drops, and those that a later one overtook while no worker
   * ran: people get one reminder then, not three.
   */
  async claim(em: EntityManager): Promise<ClaimedWave | undefined> {
    const [wave] = await em.query<ClaimedWave[]>(
      `SELECT w.id, w.kind
         FROM reminder_wave w
         JOIN (${RUNNING}) running USING (call_id, kind, deadline_at)
        WHERE w.done_at IS NULL AND w.due_at <= now() AND w.deadline_at > now()
          AND NOT EXISTS (
            SELECT FROM reminder_wave later
             WHERE later.call_id = w.call_id AND later.kind = w.kind AND later.deadline_at = w.deadline_at
               AND later.due_at > w.due_at AND later.due_at <= now())
        ORDER BY w.due_at, w.id
        LIMIT 1
          FOR UPDATE OF w SKIP LOCKED`,
    );
    return wave;
  }

  async markDone(em: EntityManager, id: string): Promise<void> {
    await em.query('UPDATE reminder_wave SET done_at = clock_timestamp() WHERE id = $1', [id]);
  }
}
