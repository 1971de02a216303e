import type { EntityManager } from 'typeorm';
import { PROFILE_COLUMNS, type ExpertCard } from './experts.query.js';

/** What one organiser knows of an expert, and the directions that its calls have. */
export interface OwnProfile extends Pick<
  ExpertCard,
  | 'directions'
  | 'interests'
  | 'languages'
  | 'municipalityOktmos'
  | 'workplaceInns'
  | 'pastWorkplaceInns'
  | 'capacity'
> {
  organiserId: string;
  /** By name; of equal codes the newest call's name. */
  knownDirections: { code: string; name: string }[];
}

/** By the organisers' names; one without a saved profile has an empty one. */
export function ownProfiles(
  em: EntityManager,
  personId: string,
  organiserIds: readonly string[],
): Promise<OwnProfile[]> {
  return em.query<OwnProfile[]>(
    `SELECT o.id AS "organiserId", ${PROFILE_COLUMNS},
            coalesce((SELECT json_agg(json_build_object('code', d.code, 'name', d.name) ORDER BY d.name)
                        FROM (SELECT DISTINCT ON (t.code) t.code, t.name FROM track t JOIN call c ON c.id = t.call_id
                               WHERE c.organiser_id = o.id AND c.status <> 'draft'
                               ORDER BY t.code, c.created_at DESC) d), '[]') AS "knownDirections"
       FROM organiser o
       LEFT JOIN expert_profile e ON e.organiser_id = o.id AND e.person_id = $1
      WHERE o.id = ANY($2) ORDER BY o.name, o.id`,
    [personId, organiserIds],
  );
}
