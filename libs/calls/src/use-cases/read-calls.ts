import { Injectable } from '@nestjs/common';
import type { CallStatus } from '#contracts';
import { availableActions, type ActionState, type FieldError } from '#kernel';
import {
  decodeCursor,
  isMomentKey,
  organisersOf,
  pageOf,
  Transactions,
  type Actor,
  type PageQuery,
} from '#platform';
import { CallRulesStore } from '../data/call-rules-store.js';
import { CallEntity } from '../data/call.entity.js';
import { Calls } from '../data/calls.js';
import type { TrackEntity } from '../data/track.entity.js';
import type { BudgetSourceEntity } from '../data/budget-source.entity.js';
import type { CallRules } from '../domain/call-rules.js';
import { callStatuses } from '../domain/call.status.js';
import { fail } from '../domain/calls.errors.js';
import { checkReadiness } from '../domain/check-rules.js';
import { isStaff, mayAdministrate, staffRoles } from './calls.policy.js';

export interface CallView {
  call: CallEntity;
  rules: CallRules;
  tracks: TrackEntity[];
  sources: BudgetSourceEntity[];
  /** For who administers the call; others get none. */
  actions: ActionState[];
  /** What keeps a draft from being published. */
  missing: FieldError[];
}

/** Calls as people may see them: drafts for the organiser's staff only. */
@Injectable()
export class ReadCalls {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly store: CallRulesStore,
  ) {}

  /** @throws DomainError `calls.not-found`, also for a draft of somebody else */
  async get(actor: Actor | undefined, id: string): Promise<CallView> {
    const call = await this.calls.get(id);
    if (call.status === 'draft' && !isStaff(actor, call.organiserId)) throw fail('calls.not-found');
    const rules = await this.store.read(call);
    const missing = call.status === 'draft' ? checkReadiness(rules, new Date()) : [];
    return {
      call,
      rules,
      missing,
      tracks: await this.calls.tracksOf(id),
      sources: await this.calls.sourcesOf(id),
      actions: await this.actions(actor, call, missing.length === 0),
    };
  }

  /** Newest first. */
  async list(
    actor: Actor | undefined,
    page: PageQuery & { status?: CallStatus },
  ): Promise<{ items: CallEntity[]; nextCursor: string | null }> {
    const query = this.tx.manager
      .createQueryBuilder(CallEntity, 'call')
      .where(`(call.status <> 'draft' OR call.organiser_id = ANY(:own))`, {
        own: actor ? organisersOf(actor, ...staffRoles) : [],
      })
      .orderBy('call.created_at', 'DESC')
      .addOrderBy('call.id')
      .take(page.limit + 1);
    if (page.status) query.andWhere('call.status = :status', { status: page.status });
    const after = decodeCursor(page.cursor, isMomentKey);
    if (after)
      query.andWhere('(call.created_at < :key OR (call.created_at = :key AND call.id > :id))', after);
    const calls = await query.getMany();
    return pageOf(calls, page.limit, (call) => ({ key: call.createdAt.toISOString(), id: call.id }));
  }

  private async actions(
    actor: Actor | undefined,
    call: CallEntity,
    readyToPublish: boolean,
  ): Promise<ActionState[]> {
    if (!actor || mayAdministrate(actor, call.organiserId) !== true) return [];
    const facts = await this.calls.factsOf(this.tx.manager, call);
    return availableActions(callStatuses, call.status, {
      ...facts,
      readyToPublish,
      intakeIsOver: new Date() >= call.closesAt,
    });
  }
}
