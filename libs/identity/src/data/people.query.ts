import type { EntityManager } from 'typeorm';
import type { Role } from '#contracts';
import type { Keyset } from '#platform';

interface HeldRole {
  role: Role;
  /** ISO 8601; null: it stays. */
  validUntil: string | null;
}

/** Somebody who works for an organiser. */
export interface StaffMember {
  personId: string;
  fullName: string;
  email: string;
  createdAt: Date;
  /** The roles in force. */
  roles: HeldRole[];
}

interface Wanted {
  organiserId: string;
  /** Null: whatever role. */
  role: Role | null;
  after: Keyset | undefined;
  limit: number;
}

const STAFF = `
  SELECT p.id AS "personId", p.full_name AS "fullName", p.email, p.created_at AS "createdAt",
         jsonb_agg(jsonb_build_object('role', g.role, 'validUntil', g.valid_until) ORDER BY g.role) AS roles
    FROM role_grant g
    JOIN person p ON p.id = g.person_id
   WHERE g.organiser_id = $1 AND g.valid_from <= clock_timestamp()
     AND (g.valid_until IS NULL OR g.valid_until > clock_timestamp())
     AND ($2::text IS NULL OR EXISTS (
       SELECT FROM role_grant held
        WHERE held.person_id = p.id AND held.organiser_id = $1 AND held.role = $2
          AND held.valid_from <= clock_timestamp()
          AND (held.valid_until IS NULL OR held.valid_until > clock_timestamp())))
     AND ($3::text IS NULL OR (p.full_name, p.id) > ($3, $4::uuid))
   GROUP BY p.id
   ORDER BY p.full_name, p.id
   LIMIT $5`;

/** Who works for an organiser, by name. */
export function staffOf(em: EntityManager, wanted: Wanted): Promise<StaffMember[]> {
  const { organiserId, role, after, limit } = wanted;
  return em.query<StaffMember[]>(STAFF, [organiserId, role, after?.key ?? null, after?.id ?? null, limit]);
}
