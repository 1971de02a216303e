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
import { adviseRules, type CallAdvice } from '../domain/advise-rules.js';
import { callStatuses, type CallFacts } from '../domain/call.status.js';
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
  /** What a draft may go without, but should not. */
  advice: CallAdvice[];
  /** The name of the programme that it belongs to. */
  programme: string;
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
    const isDraft = call.status === 'draft';
    const missing = isDraft ? checkReadiness(rules, new Date()) : [];
    const facts = { ...(await this.factsFor(actor, call)), readyToPublish: missing.length === 0 };
    return {
      call,
      rules,
      missing,
      advice: isDraft ? adviseRules(rules, facts) : [],
      tracks: await this.calls.tracksOf(id),
      sources: await this.calls.sourcesOf(id),
      programme: await this.calls.programmeOf(call),
      actions: actionsOf(actor, call, facts),
    };
  }

  /** Newest first. */
  async list(
    actor: Actor | undefined,
    page: PageQuery & { status?: CallStatus; organiserId?: string },
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
    if (page.organiserId)
      query.andWhere('call.organiser_id = :organiserId', { organiserId: page.organiserId });
    const after = decodeCursor(page.cursor, isMomentKey);
    if (after)
      query.andWhere('(call.created_at < :key OR (call.created_at = :key AND call.id > :id))', after);
    const calls = await query.getMany();
    return pageOf(calls, page.limit, (call) => ({ key: call.createdAt.toISOString(), id: call.id }));
  }

  /** The public does without what the organiser's staff is told. */
  private async factsFor(actor: Actor | undefined, call: CallEntity): Promise<CallFacts> {
    if (!actor || !isStaff(actor, call.organiserId)) return {};
    return this.calls.factsFor(this.tx.manager, call, actor.personId);
  }
}

function actionsOf(actor: Actor | undefined, call: CallEntity, facts: CallFacts): ActionState[] {
  if (!actor || mayAdministrate(actor, call.organiserId) !== true) return [];
  return availableActions(callStatuses, call.status, {
    ...facts,
    intakeIsOver: new Date() >= call.closesAt,
  });
}
