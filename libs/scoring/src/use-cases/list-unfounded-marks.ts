import { Injectable } from '@nestjs/common';
import { Calls } from '#calls';
import { decodeCursor, hasRole, pageOf, Transactions, type Actor, type PageQuery } from '#platform';
import { OwnConflicts } from '../data/own-conflicts.js';
import { callMarks, markById, type CallMark } from '../data/unfounded-marks.query.js';
import { mayReadMarks, requireRight, REVIEW_READERS } from './scoring.policy.js';

/** The council reads experts by their aliases only. */
export type ShownMark = Omit<CallMark, 'organiserId' | 'expertId' | 'expertName'> & {
  expertId: string | null;
  expertName: string | null;
  /** Whoever proposed it does not decide. */
  own: boolean;
};

/** What the council has found of a call's reviews. */
@Injectable()
export class ListUnfoundedMarks {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly conflicts: OwnConflicts,
  ) {}

  /** @throws DomainError `scoring.not-found`, `scoring.not-for-your-role` */
  async execute(
    actor: Actor,
    callId: string,
    { limit, cursor, reviewId }: PageQuery & { reviewId?: string },
  ): Promise<{ items: ShownMark[]; nextCursor: string | null }> {
    requireRight(mayReadMarks(actor, await this.calls.get(callId)));
    const marks = await callMarks(this.tx.manager, {
      ...{ callId, reviewId: reviewId ?? null, hidden: await this.conflicts.of(actor.personId) },
      ...{ after: decodeCursor(cursor), limit: limit + 1 },
    });
    const page = pageOf(marks, limit, ({ applicationNumber, id }) => ({ key: applicationNumber, id }));
    return { ...page, items: page.items.map((mark) => shown(actor, mark)) };
  }

  /** One that the actor has just proposed or decided on. */
  async one(actor: Actor, id: string): Promise<ShownMark> {
    return shown(actor, await markById(this.tx.manager, id));
  }
}

function shown(actor: Actor, { organiserId, expertId, expertName, ...mark }: CallMark): ShownMark {
  const own = mark.proposedBy === actor.personId;
  const expert = hasRole(actor, organiserId, ...REVIEW_READERS)
    ? { expertId, expertName }
    : { expertId: null, expertName: null };
  return { ...mark, ...expert, own };
}
