import { Injectable } from '@nestjs/common';
import { Outbox, pageOf, shareCallLock, Transactions, type Actor, type PageQuery } from '#platform';
import { applicantsOf, conflictChoices, type ConflictChoice } from '../data/call-choices.query.js';
import { ConflictAnswerEntity } from '../data/conflict-answer.entity.js';
import { Conflicts } from '../data/conflicts.js';
import { isNamed } from '../domain/named-organisations.js';
import { fail } from '../domain/scoring.errors.js';
import { findConflicts } from '../jobs/scoring.jobs.js';
import { AnswerableCalls } from './answerable-calls.js';
import { EndConflictedReviews } from './end-conflicted-reviews.js';
import { keysetOf } from './keyset.js';

/** A name; PostgreSQL takes any character but NUL. */
const NAME = /^[^\0]*$/;

export interface ConflictAnswer {
  applicationIds: string[];
  /** INNs or names, whether they apply or not. */
  organisations: string[];
  note: string;
}

/** An expert says for a whole call with whom they are in conflict, before any application opens. */
@Injectable()
export class DeclareConflicts {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: AnswerableCalls,
    private readonly conflicts: Conflicts,
    private readonly endReviews: EndConflictedReviews,
    private readonly outbox: Outbox,
  ) {}

  /** Everyone who applies; nobody in a call that hides applicants. Who has been named before is not told. */
  async choices(
    actor: Actor,
    callId: string,
    { limit, cursor }: PageQuery,
  ): Promise<{ items: ConflictChoice[]; nextCursor: string | null }> {
    const { blindToExperts } = await this.calls.get(actor, callId);
    if (blindToExperts) return { items: [], nextCursor: null };
    const choices = await conflictChoices(this.tx.manager, callId, keysetOf(cursor, NAME), limit + 1);
    return pageOf(choices, limit, ({ organisationName, applicationId }) => ({
      ...{ key: organisationName, id: applicationId },
    }));
  }

  /**
   * Records the conflicts; answering again adds to them. The reviews that are concerned end, and what the expert has
   * left unsaid is looked for. The answer does not say whether an organisation applies.
   * @throws DomainError `scoring.not-found`, `scoring.not-asked-now`, `scoring.unknown-choice`
   */
  async execute(actor: Actor, callId: string, answer: ConflictAnswer): Promise<void> {
    const { personId: expertId } = actor;
    await this.tx.run(async (em) => {
      await shareCallLock(em, callId);
      const call = await this.calls.get(actor, callId);
      const applicants = await applicantsOf(em, callId);
      const named = applicants.filter((applicant) => isNamed(applicant, answer.organisations));
      const chosen = call.blindToExperts ? [] : applicants.map(({ applicationId }) => applicationId);
      refuseUnknown(answer.applicationIds, new Set(chosen));
      const ids = new Set([...answer.applicationIds, ...named.map(({ applicationId }) => applicationId)]);
      for (const applicationId of ids)
        await this.conflicts.declare(em, { applicationId, expertId }, answer.note);
      await em.upsert(ConflictAnswerEntity, { callId, expertId }, ['callId', 'expertId']);
      await this.endReviews.execute(em, call, expertId);
      await this.outbox.add(em, findConflicts, { callId });
    });
  }
}

function refuseUnknown(ids: readonly string[], known: ReadonlySet<string>): void {
  const unknown = ids.findIndex((id) => !known.has(id));
  if (unknown === -1) return;
  const code = 'scoring.unknown-choice';
  throw fail(code, {}, [{ pointer: `/applicationIds/${unknown}`, code }]);
}
