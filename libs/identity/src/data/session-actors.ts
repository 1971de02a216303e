import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Locale } from '#contracts';
import { ActorSource, type Actor, type Grant } from '#platform';
import { digestOfToken } from './token.js';

interface Row {
  person_id: string;
  locale: Locale;
  grants: Grant[];
}

/** Who stands behind a session, with the roles in force by the database's clock, in one query. */
@Injectable()
export class SessionActors extends ActorSource {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async actorOf(token: string): Promise<Actor | null> {
    const [row] = await this.dataSource.query<Row[]>(
      `SELECT p.id AS person_id, p.locale,
              coalesce((SELECT json_agg(json_build_object('role', g.role, 'organiserId', g.organiser_id))
                          FROM role_grant g
                         WHERE g.person_id = p.id AND g.valid_from <= now() AND (g.valid_until IS NULL OR g.valid_until > now())),
                       '[]') AS grants
         FROM session s JOIN person p ON p.id = s.person_id
        WHERE s.token_hash = $1 AND s.expires_at > now()`,
      [digestOfToken(token)],
    );
    return row ? { personId: row.person_id, locale: row.locale, grants: row.grants } : null;
  }
}
