import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Calls, type CallEntity } from '#calls';
import { shareCallLock } from '#platform';
import { affinityGround, assignmentFacts } from '../data/assignment-facts.query.js';
import { lockAssignments } from '../data/locks.js';
import { applicationsThatLost } from '../data/lost-reviews.query.js';
import type { AssignmentFacts } from '../domain/assignment-state.js';
import type { ProposedPair } from '../domain/propose-assignment.js';
import { CreateReviews } from './create-reviews.js';
import { ReplacementRules } from './replacement-rules.js';
import { planInThread } from './threads.js';

/** Finds somebody else for what was declined, voided or in conflict, by the rules of the first assignment. */
@Injectable()
export class ReplaceReviewers {
  constructor(
    private readonly calls: Calls,
    private readonly rules: ReplacementRules,
    private readonly createReviews: CreateReviews,
  ) {}

  /**
   * Gives each application that has lost a review those that it lacks now, where the call leaves that to the program
   * and there is time left. What cannot be covered stays with the administrator.
   */
  async execute(em: EntityManager, callId: string): Promise<void> {
    const now = await shareCallLock(em, callId);
    await lockAssignments(em, callId);
    const call = await this.calls.get(callId);
    const { reviewsDueAt: dueAt } = call;
    if (call.status !== 'reviewing' || (dueAt && dueAt <= now)) return;
    if ((await this.rules.of(callId)) !== 'automatic') return;
    const lost = await applicationsThatLost(em, call);
    if (lost.size === 0) return;
    const facts = await assignmentFacts(em, call);
    const pairs = await this.pairsFor(em, call, facts, lost);
    if (pairs.length === 0) return;
    const assignment = { call, assignedBy: null, pairs, dueAt, known: facts.reviews };
    await this.createReviews.execute(em, { ...assignment, reason: 'replacement' }, now);
  }

  /** The best experts for these applications. */
  async pairsFor(
    em: EntityManager,
    call: CallEntity,
    facts: AssignmentFacts,
    wanting: ReadonlySet<string>,
  ): Promise<ProposedPair[]> {
    const applications = facts.applications.filter(({ id }) => wanting.has(id));
    const ground = { facts: { ...facts, applications }, affinity: await affinityGround(em, call, facts) };
    const way = { kind: 'best', seed: facts.reviews.length, objective: 'bottleneck' } as const;
    return (await planInThread(ground, way)).pairs;
  }
}
