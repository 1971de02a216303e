import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Calls, type CallEntity } from '#calls';
import type { CallStatus } from '#contracts';
import { hasRole, organisersOf, Transactions, type Actor } from '#platform';
import { answerableCalls, type AnswerableCall } from '../data/call-choices.query.js';
import { ConflictAnswerEntity } from '../data/conflict-answer.entity.js';
import { fail } from '../domain/scoring.errors.js';

/** Applications are known, and who reads them is still open. */
const ANSWERABLE: readonly CallStatus[] = ['admission-decided', 'reviewing'];

/** Calls that an expert is asked about as a whole: with whom they are in conflict, and what they would read. */
@Injectable()
export class AnswerableCalls {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
  ) {}

  list(actor: Actor): Promise<AnswerableCall[]> {
    return answerableCalls(this.tx.manager, actor.personId, organisersOf(actor, 'expert'));
  }

  /** @throws DomainError `scoring.not-found` for one of another organiser, `scoring.not-asked-now` */
  async get(actor: Actor, callId: string): Promise<CallEntity> {
    const call = await this.calls.get(callId);
    if (!hasRole(actor, call.organiserId, 'expert')) throw fail('scoring.not-found');
    if (!ANSWERABLE.includes(call.status)) throw fail('scoring.not-asked-now');
    return call;
  }

  /** The same once the expert has answered for conflicts. @throws DomainError `scoring.answer-first` as well */
  async getAnswered(em: EntityManager, actor: Actor, callId: string): Promise<CallEntity> {
    const call = await this.get(actor, callId);
    const answered = await em.existsBy(ConflictAnswerEntity, { callId, expertId: actor.personId });
    if (!answered) throw fail('scoring.answer-first');
    return call;
  }
}
