import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AdministeredCalls, Calls, type CallEntity } from '#calls';
import { newId } from '#kernel';
import {
  Audit,
  decodeCursor,
  Outbox,
  pageOf,
  shareCallLock,
  Transactions,
  type Actor,
  type PageQuery,
} from '#platform';
import { ExpertExtensionEntity } from '../data/expert-extension.entity.js';
import { listedExtensions, type ListedExtension } from '../data/extensions.query.js';
import { reviewStatuses } from '../domain/review.status.js';
import { fail } from '../domain/scoring.errors.js';
import { mayWatchReviews, requireRight } from './scoring.policy.js';

export interface Extension {
  dueAt: Date;
  reason: string;
}

/** Gives one expert more time for what they have at hand in a call. */
@Injectable()
export class ExtendExpert {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly administered: AdministeredCalls,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @returns for how many reviews
   * @throws DomainError `scoring.not-reviewing`, `scoring.due-in-past`, `scoring.due-after-results`,
   *   `scoring.nothing-to-extend`
   */
  async execute(
    actor: Actor,
    callId: string,
    expertId: string,
    { dueAt, reason }: Extension,
  ): Promise<number> {
    await this.administered.get(actor, callId);
    return this.tx.run(async (em) => {
      const now = await shareCallLock(em, callId);
      const call = await this.calls.get(callId);
      if (call.status !== 'reviewing') throw fail('scoring.not-reviewing');
      if (dueAt <= now) throw wrongDue('scoring.due-in-past');
      if (call.resultsAt && dueAt >= call.resultsAt) throw wrongDue('scoring.due-after-results');
      const reviews = await giveMoreTime(em, callId, expertId, dueAt);
      if (reviews === 0) throw fail('scoring.nothing-to-extend');
      await this.keep(em, actor, call, { expertId, dueAt, reason, reviews });
      return reviews;
    });
  }

  /** Newest first. @throws DomainError `scoring.not-found`, `scoring.not-for-your-role` */
  async list(
    actor: Actor,
    callId: string,
    { limit, cursor, expertId }: PageQuery & { expertId?: string },
  ): Promise<{ items: ListedExtension[]; nextCursor: string | null }> {
    requireRight(mayWatchReviews(actor, await this.calls.get(callId)));
    const wanted = { callId, expertId: expertId ?? null };
    const rows = await listedExtensions(this.tx.manager, wanted, decodeCursor(cursor), limit + 1);
    return pageOf(rows, limit, ({ grantedAt, id }) => ({ key: grantedAt.toISOString(), id }));
  }

  private async keep(
    em: EntityManager,
    { personId: grantedBy }: Actor,
    { id: callId, organiserId }: CallEntity,
    granted: Extension & { expertId: string; reviews: number },
  ): Promise<void> {
    const id = newId();
    const { expertId, reviews } = granted;
    await em.insert(ExpertExtensionEntity, { ...granted, id, callId, grantedBy });
    await this.audit.record(em, {
      ...{
        actorId: grantedBy,
        organiserId,
        action: 'expert.extend',
        objectKind: 'person',
        objectId: expertId,
      },
      facts: { callId, extensionId: id, reviews },
    });
    await this.outbox.emit(em, 'expert.extended', { extensionId: id });
  }
}

const wrongDue = (code: 'scoring.due-in-past' | 'scoring.due-after-results'): Error =>
  fail(code, {}, [{ pointer: '/dueAt', code }]);

/** Nobody's time gets shorter. @returns how many reviews have more of it now */
async function giveMoreTime(
  em: EntityManager,
  callId: string,
  expertId: string,
  dueAt: Date,
): Promise<number> {
  const [, count] = await em.query<[unknown[], number]>(
    `UPDATE review SET due_at = $3
      WHERE call_id = $1 AND expert_id = $2 AND due_at < $3 AND status = ANY($4)`,
    [callId, expertId, dueAt, reviewStatuses.actions.withdraw.from],
  );
  return count;
}
