import { Injectable } from '@nestjs/common';
import { Calls } from '#calls';
import { availableActions, type ActionState } from '#kernel';
import { decodeCursor, pageOf, Transactions, type Actor, type PageQuery } from '#platform';
import { listedConflicts, type ListedConflict } from '../data/listed-conflicts.query.js';
import { OwnConflicts } from '../data/own-conflicts.js';
import { findingStatuses, type FindingStatus } from '../domain/conflict-finding.status.js';
import { mayAssign, mayWatchReviews, requireRight } from './scoring.policy.js';

export type ConflictView = ListedConflict & { actions: ActionState[] };

/** The conflicts of a call, declared and found, for those who watch over its reviews. */
@Injectable()
export class ListConflicts {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly own: OwnConflicts,
  ) {}

  /** @throws DomainError `scoring.not-found`, `scoring.not-for-your-role` */
  async execute(
    actor: Actor,
    callId: string,
    { limit, cursor, status }: PageQuery & { status?: FindingStatus },
  ): Promise<{ items: ConflictView[]; nextCursor: string | null }> {
    const call = await this.calls.get(callId);
    requireRight(mayWatchReviews(actor, call));
    const rows = await listedConflicts(this.tx.manager, {
      ...{ callId, status: status ?? null, except: await this.own.of(actor.personId) },
      ...{ after: decodeCursor(cursor), limit: limit + 1 },
    });
    const decides = mayAssign(actor, call) === true;
    const views = rows.map((row) => ({ ...row, actions: decides ? actionsOf(row) : [] }));
    return pageOf(views, limit, ({ applicationNumber, id }) => ({ key: applicationNumber, id }));
  }
}

/** What was never found, but declared, is not to be decided. */
const actionsOf = ({ ground, status, declared }: ListedConflict): ActionState[] =>
  ground === null ? [] : availableActions(findingStatuses, status, { declared });
