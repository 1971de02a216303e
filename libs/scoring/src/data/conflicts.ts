import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '#kernel';
import { Statuses } from '#platform';
import type { Pair } from '../domain/assignment-state.js';
import { findingStatuses, type FindingAction } from '../domain/conflict-finding.status.js';
import { isCertain, type FoundConflict } from '../domain/find-conflicts.js';
import { LIVE_STATUSES } from '../domain/review.status.js';
import { fail } from '../domain/scoring.errors.js';
import { ConflictFindingEntity } from './conflict-finding.entity.js';
import { ConflictOfInterestEntity, type ConflictSource } from './conflict-of-interest.entity.js';

/** Conflicts of interest, and findings that may turn out to be such. */
@Injectable()
export class Conflicts {
  constructor(private readonly statuses: Statuses) {}

  /** The expert says so: whatever was found or decided before, it is one. */
  async declare(em: EntityManager, { applicationId, expertId }: Pair, note: string): Promise<void> {
    await this.record(em, { applicationId, expertId }, 'declared', note);
    const own = { applicationId, expertId, source: 'declared' as const };
    if (!(await em.existsBy(ConflictOfInterestEntity, own)))
      await em.update(ConflictOfInterestEntity, { applicationId, expertId }, { source: 'declared', note });
  }

  /**
   * Keeps what was found for the first time, and what has become surer. What is certain is a conflict at once, unless
   * the expert is at work on the application already: then a person decides.
   */
  async keepFound(em: EntityManager, found: readonly FoundConflict[]): Promise<void> {
    const kept = await em.query<(Pair & { status: string })[]>(
      `INSERT INTO conflict_finding AS known (id, application_id, expert_id, ground, status)
       SELECT gen_random_uuid(), f.application_id, f.expert_id, f.ground,
              CASE WHEN f.certain AND NOT EXISTS (
                SELECT FROM review r WHERE r.application_id = f.application_id AND r.expert_id = f.expert_id
                   AND r.status = ANY($5)) THEN 'stands' ELSE 'suspected' END
         FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::boolean[]) AS f (application_id, expert_id, ground, certain)
       ON CONFLICT (application_id, expert_id) DO UPDATE SET ground = excluded.ground, status = excluded.status
        WHERE known.decided_at IS NULL AND known.status = 'suspected' AND excluded.status = 'stands'
       RETURNING application_id AS "applicationId", expert_id AS "expertId", status`,
      [
        found.map(({ applicationId }) => applicationId),
        found.map(({ expertId }) => expertId),
        found.map(({ ground }) => ground),
        found.map(({ ground }) => isCertain(ground)),
        LIVE_STATUSES,
      ],
    );
    for (const { status, ...pair } of kept)
      if (status === 'stands') await this.record(em, pair, 'detected', '');
  }

  /** Reads a finding and keeps others from changing it. @throws DomainError `scoring.not-found` */
  async lock(em: EntityManager, id: string): Promise<ConflictFindingEntity> {
    const where = { id };
    const lock = { mode: 'pessimistic_write' } as const;
    const finding = await em.findOne(ConflictFindingEntity, { where, lock });
    if (!finding) throw fail('scoring.not-found');
    return finding;
  }

  /** The only way to change a finding's status: what stands is a conflict of interest, what is cleared is none. */
  async decide(
    em: EntityManager,
    finding: ConflictFindingEntity,
    decision: {
      action: FindingAction;
      organiserId: string;
      set: { decidedBy: string; decidedAt: Date; decisionReason: string };
    },
  ): Promise<void> {
    const { applicationId, expertId } = finding;
    const pair = { applicationId, expertId };
    const declared = await em.existsBy(ConflictOfInterestEntity, { ...pair, source: 'declared' });
    await this.statuses.change(em, {
      ...{ table: findingStatuses, entity: ConflictFindingEntity, row: finding, ...decision },
      ...{ facts: { declared }, actorId: decision.set.decidedBy, objectKind: 'conflict' },
      auditFacts: pair,
    });
    if (decision.action === 'clear') await em.delete(ConflictOfInterestEntity, pair);
    else await this.record(em, pair, 'decided', '');
  }

  /** A conflict that is on record already stays as it is. */
  private async record(em: EntityManager, pair: Pair, source: ConflictSource, note: string): Promise<void> {
    await em
      .createQueryBuilder()
      .insert()
      .into(ConflictOfInterestEntity)
      .values({ id: newId(), ...pair, source, note })
      .orIgnore()
      .execute();
  }
}
