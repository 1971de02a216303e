import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Events, Topic } from '#contracts';
import { Config } from '#platform';
import { LETTER_RULES } from './letter-rules/letter-rules.js';
import type { LetterSource } from './letter-source.js';

/** An event as it was told: its topic and ids. */
export interface ToldEvent {
  topic: Topic;
  ids: Events[Topic];
}

/** Writes letters, all of a source at once: twenty thousand reminders are one statement. */
@Injectable()
export class Letters {
  constructor(private readonly config: Config) {}

  /** Writes the letters that an event brings about. @returns their ids */
  async writeFor(em: EntityManager, { topic, ids }: ToldEvent): Promise<string[]> {
    const written: string[] = [];
    for (const rule of LETTER_RULES)
      if (rule.topic === topic) written.push(...(await this.write(em, rule, ids)));
    return written;
  }

  /**
   * Writes the letters that are not there yet, and withdraws those that the source retracts.
   * @param facts ids and versions, no personal data: who is concerned is read by the source
   * @returns ids of those that were not there
   */
  async write(em: EntityManager, source: LetterSource, facts: object): Promise<string[]> {
    if (source.retracts)
      await em.query(
        `DELETE FROM letter WHERE kind = $2 AND created_at > clock_timestamp() AND ${source.retracts}`,
        [JSON.stringify(facts), source.kind],
      );
    const written = await em.query<{ id: string }[]>(
      `INSERT INTO letter (id, person_id, organiser_id, kind, params, object_kind, object_id, effect_key,
                           created_at, mail_status, mail_at)
       SELECT gen_random_uuid(), who.person_id, about.organiser_id, $2::text, about.params, about.object_kind,
              about.object_id, concat_ws(':', $2::text, about.occurrence, who.person_id),
              written.at, $3::text, CASE WHEN $3 = 'queued' THEN written.at END
         FROM (${source.about}) about
         ${source.to}
         CROSS JOIN LATERAL (
           SELECT greatest(clock_timestamp(), ${source.notBefore ?? 'NULL'}) AS at) written
       ON CONFLICT (effect_key) DO NOTHING RETURNING id`,
      [JSON.stringify(facts), source.kind, this.config.smtpUrl ? 'queued' : 'none'],
    );
    return written.map(({ id }) => id);
  }
}
