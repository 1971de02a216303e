import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Calls } from '#calls';
import { Statuses, Transactions } from '#platform';
import {
  calibrationStatuses,
  type CalibrationAction,
  type CalibrationFacts,
} from '../domain/calibration-round.status.js';
import { fail } from '../domain/scoring.errors.js';
import { CalibrationRoundEntity } from './calibration-round.entity.js';
import { calibrationCounts } from './calibration.query.js';

interface RoundStep {
  action: CalibrationAction;
  actorId: string;
  set?: Partial<CalibrationRoundEntity>;
}

/** Calibration rounds, and the only way to change the status of one. */
@Injectable()
export class CalibrationRounds {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly statuses: Statuses,
  ) {}

  /** @throws DomainError `scoring.not-found` */
  async get(id: string): Promise<CalibrationRoundEntity> {
    const round = await this.tx.manager.findOneBy(CalibrationRoundEntity, { id });
    if (!round) throw fail('scoring.not-found');
    return round;
  }

  /** The same, whose status nobody changes until the transaction ends; others may hold it too. */
  share(em: EntityManager, id: string): Promise<CalibrationRoundEntity> {
    return em.findOneOrFail(CalibrationRoundEntity, { where: { id }, lock: { mode: 'pessimistic_read' } });
  }

  /** The newest first. */
  ofCall(callId: string): Promise<CalibrationRoundEntity[]> {
    return this.tx.manager.find(CalibrationRoundEntity, { where: { callId }, order: { madeAt: 'DESC' } });
  }

  async factsOf(em: EntityManager, round: CalibrationRoundEntity): Promise<CalibrationFacts> {
    const { status } = await this.calls.get(round.callId);
    return { callStatus: status, ...(await calibrationCounts(em, round.id)) };
  }

  /** Takes a step of the round's way; the guard judges the facts. The given row gets what was changed. */
  async take(em: EntityManager, round: CalibrationRoundEntity, step: RoundStep): Promise<void> {
    round.status = await this.statuses.change(em, {
      table: calibrationStatuses,
      entity: CalibrationRoundEntity,
      row: round,
      facts: await this.factsOf(em, round),
      organiserId: round.organiserId,
      objectKind: 'calibration-round',
      ...step,
    });
    Object.assign(round, step.set);
  }
}
