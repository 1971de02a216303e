import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '#kernel';
import type { CallRules } from '../domain/call-rules.js';
import { BudgetSourceEntity } from './budget-source.entity.js';
import { CallVersionEntity } from './call-version.entity.js';
import type { CallEntity } from './call.entity.js';
import { Calls } from './calls.js';
import { RubricEntity } from './rubric.entity.js';
import { TrackEntity } from './track.entity.js';

/** Reads and writes a call's rules with all their parts. */
@Injectable()
export class CallRulesStore {
  constructor(private readonly calls: Calls) {}

  async read(call: CallEntity): Promise<CallRules> {
    const tracks = await this.calls.tracksOf(call.id);
    const sources = await this.calls.sourcesOf(call.id);
    const rubric = await this.calls.rubricOf(call.id);
    return {
      ...ownFields(call),
      tracks: tracks.map(({ code, name }) => ({ code, name })),
      sources: sources.map(({ name, budgetCode, amountKopecks }) => ({ name, budgetCode, amountKopecks })),
      rubric,
    };
  }

  /** Replaces the parts of a draft. Nothing refers to them before publication. */
  async writeParts(em: EntityManager, callId: string, rules: CallRules): Promise<void> {
    await em.delete(TrackEntity, { callId });
    await em.delete(BudgetSourceEntity, { callId });
    await em.insert(
      TrackEntity,
      rules.tracks.map((track, position) => ({ ...track, id: newId(), callId, position })),
    );
    await em.insert(
      BudgetSourceEntity,
      rules.sources.map((source, position) => ({ ...source, id: newId(), callId, position })),
    );
    await em.upsert(RubricEntity, { callId, version: 1, document: rules.rubric }, ['callId', 'version']);
  }

  /** Keeps the rules that are in force from now on, word for word. */
  async keepVersion(em: EntityManager, call: CallEntity, reason: string, madeBy: string): Promise<void> {
    const rules = await this.read(call);
    await em.insert(CallVersionEntity, {
      callId: call.id,
      version: call.rulesVersion,
      rules: JSON.parse(JSON.stringify(rules, stringifiedAmounts)) as object,
      reason,
      madeBy,
    });
  }
}

const stringifiedAmounts = (_: string, value: unknown): unknown =>
  typeof value === 'bigint' ? value.toString() : value;

/** The rules that stand in the call's own row. */
export function ownFields(
  rules: Omit<CallRules, 'tracks' | 'sources' | 'rubric'>,
): Omit<CallRules, 'tracks' | 'sources' | 'rubric'> {
  const { code, title, description, timeZone, opensAt, closesAt, formalCheckUntil, reviewsDueAt, resultsAt } =
    rules;
  const { reviewsPerApplication, expertCapacity, divergenceThreshold, aggregationRule, tieBreakCriteria } =
    rules;
  const { expertAliasScope, blindToExperts, registerVisibility, maxRequestedKopecks, minOwnShare } = rules;
  const { trancheShares, appealReserveKopecks, calibrationRound, thirdReview } = rules;
  return {
    ...{ code, title, description, timeZone, opensAt, closesAt, formalCheckUntil, reviewsDueAt, resultsAt },
    ...{ reviewsPerApplication, expertCapacity, divergenceThreshold, aggregationRule, tieBreakCriteria },
    ...{ expertAliasScope, blindToExperts, registerVisibility, maxRequestedKopecks, minOwnShare },
    ...{ trancheShares, appealReserveKopecks, calibrationRound, thirdReview },
  };
}
