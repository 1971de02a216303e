import { createHash } from 'node:crypto';
import { RUBRIC_FPG } from '#engine';
import type { BenchDatabase } from './bench-database.js';
import { id, sqlId } from './ids.js';

export interface ContestSize {
  people: number;
  applications: number;
  callStatus: 'published' | 'reviewing';
  applicationStatus: 'draft' | 'admitted';
  content: object;
}

export const tokenOf = (n: number): string => `bench-session-${n}`;

/**
 * A contest straight into the tables: person n acts for organisation n, whose application n is in the one call.
 * Numbers beyond the last person begin again with the first.
 */
export async function fillContest(database: BenchDatabase, size: ContestSize): Promise<void> {
  const { fill } = database;
  const series = (count: number): string => `generate_series(1, ${count}) AS n`;
  await fill(`INSERT INTO organiser (id, code, name) VALUES ($1, 'bench', 'Bench')`, [id('organiser', 1)]);
  await fill(
    `INSERT INTO person (id, email, full_name, password_hash)
     SELECT ${sqlId('person', 'n')}, 'person-' || n || '@bench.example', 'Person ' || n, '' FROM ${series(size.people)}`,
  );
  await fill(
    `INSERT INTO organisation (id, kind, name, municipality_oktmo, address, notices_email, created_by)
     SELECT ${sqlId('organisation', 'n')}, 'group', 'Group ' || n, '98608000', 'Amga', 'a@b.example', ${sqlId('person', `(n - 1) % ${size.people} + 1`)}
       FROM ${series(size.applications)}`,
  );
  await fill(
    `INSERT INTO organisation_member (organisation_id, person_id, role, basis)
     SELECT id, created_by, 'signatory', 'head' FROM organisation`,
  );
  await fill(`INSERT INTO programme (id, organiser_id, name) VALUES ($1, $2, 'Bench')`, [
    id('programme', 1),
    id('organiser', 1),
  ]);
  await fill(
    `INSERT INTO call (id, organiser_id, programme_id, code, title, status, rules_version, time_zone, opens_at, closes_at,
                       reviews_due_at, lot_seed, lot_seed_digest, max_requested_kopecks, created_by, published_at)
     VALUES ($1, $2, $3, 'B', 'Bench', $4, 1, 'Asia/Yakutsk', now() - interval '1 day', now() + interval '10 days',
             now() + interval '20 days', 'seed', 'digest', 300000000, $5, now())`,
    [id('call', 1), id('organiser', 1), id('programme', 1), size.callStatus, id('person', 1)],
  );
  await fill(
    `INSERT INTO track (id, call_id, code, name, position) VALUES ($1, $2, 'culture', 'Culture', 0)`,
    [id('track', 1), id('call', 1)],
  );
  await fill(
    `INSERT INTO budget_source (id, call_id, name, amount_kopecks, position) VALUES ($1, $2, 'Republic', 9000000000, 0)`,
    [id('source', 1), id('call', 1)],
  );
  await fill(`INSERT INTO rubric (call_id, version, document) VALUES ($1, 1, $2)`, [
    id('call', 1),
    JSON.stringify(RUBRIC_FPG),
  ]);
  await fill(
    `INSERT INTO application (id, call_id, organiser_id, organisation_id, track_id, municipality_oktmo, number, status, title,
                              content, requested_kopecks, own_kopecks, band_id, created_by)
     SELECT ${sqlId('application', 'n')}, $1, $2, ${sqlId('organisation', 'n')}, $3, '98608000',
            CASE WHEN $4 = 'draft' THEN NULL ELSE 'B-' || n END, $4, 'Project ' || n, $5,
            (1 + n % 3) * 60000000, 1000000, CASE n % 3 WHEN 0 THEN 'up-to-1m' ELSE '1m-5m' END,
            ${sqlId('person', `(n - 1) % ${size.people} + 1`)}
       FROM ${series(size.applications)}`,
    [id('call', 1), id('organiser', 1), id('track', 1), size.applicationStatus, JSON.stringify(size.content)],
  );
  await fill('ANALYZE');
}

/** Everyone is signed in with the token of {@link tokenOf}. */
export async function fillSessions(database: BenchDatabase, people: number): Promise<void> {
  const hashes = Array.from({ length: people }, (_, i) =>
    createHash('sha256')
      .update(tokenOf(i + 1))
      .digest('hex'),
  );
  await database.fill(
    `INSERT INTO session (token_hash, person_id, expires_at)
     SELECT hash, ${sqlId('person', 'n')}, now() + interval '1 day' FROM unnest($1::text[]) WITH ORDINALITY AS t(hash, n)`,
    [hashes],
  );
}
