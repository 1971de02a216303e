import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { ApplicationEntity } from '#applications';
import { Calls } from '#calls';
import { newId } from '#kernel';
import { Audit, Outbox, shareCallLock, Transactions, type Actor } from '#platform';
import { CalibrationApplicationEntity } from '../data/calibration-application.entity.js';
import { CalibrationReviewEntity } from '../data/calibration-review.entity.js';
import { CalibrationRoundEntity } from '../data/calibration-round.entity.js';
import { CalibrationRounds } from '../data/calibration-rounds.js';
import { pairsOfRound } from '../data/calibration.query.js';
import { calibrationMayStart, calibrationStatuses } from '../domain/calibration-round.status.js';
import { ExpertAliases } from '../domain/expert-alias.js';
import { fail } from '../domain/scoring.errors.js';
import { mayCalibrate, requireRight } from './scoring.policy.js';

/** A calibration round from its making to its end, for those who supervise the experts. */
@Injectable()
export class RunCalibration {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly rounds: CalibrationRounds,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param applicationIds admitted ones of the call
   * @returns the round's id
   * @throws DomainError `scoring.calibration-not-now`, `scoring.application-not-admitted` with fields,
   *   `scoring.calibration-exists` (also for the second of two)
   */
  async make(actor: Actor, callId: string, applicationIds: readonly string[]): Promise<string> {
    requireRight(mayCalibrate(actor, await this.calls.get(callId)));
    return this.tx.run(async (em) => {
      await shareCallLock(em, callId);
      const { organiserId, status } = await this.calls.get(callId);
      const now = calibrationMayStart(status);
      if (now !== true) throw fail(now);
      const chosen = [...new Set(applicationIds)];
      await refuseOthers(em, callId, chosen);
      const id = newId();
      const round = { id, callId, organiserId, status: calibrationStatuses.initial, madeBy: actor.personId };
      await em.insert(CalibrationRoundEntity, round);
      await em.insert(
        CalibrationApplicationEntity,
        chosen.map((applicationId) => ({ roundId: id, applicationId })),
      );
      await this.audit.record(em, {
        ...{ actorId: actor.personId, organiserId, action: 'calibration-round.make' },
        ...{ objectKind: 'calibration-round', objectId: id, toStatus: round.status },
        facts: { callId, applications: chosen.length },
      });
      return id;
    });
  }

  /**
   * Gives the applications to every expert who has no conflict of interest.
   * @throws DomainError `scoring.calibration-not-now`, `scoring.calibration-no-experts`
   */
  open(actor: Actor, id: string): Promise<void> {
    return this.step(actor, id, async (em, round, now) => {
      const { personId: actorId } = actor;
      await this.rounds.take(em, round, { action: 'open', actorId, set: { openedAt: now } });
      const aliases = new ExpertAliases('call', [], (bound) => randomInt(bound));
      const pairs = await pairsOfRound(em, id);
      await em.insert(
        CalibrationReviewEntity,
        pairs.map((pair) => ({
          ...{ ...pair, id: newId(), roundId: id, scores: [] },
          expertAlias: aliases.next(pair.expertId),
        })),
      );
      await this.outbox.emit(em, 'calibration.opened', { roundId: id });
    });
  }

  /** Nobody scores any more, all see all. @throws DomainError `scoring.calibration-no-scores` */
  discuss(actor: Actor, id: string): Promise<void> {
    return this.step(actor, id, async (em, round) => {
      await this.rounds.take(em, round, { action: 'discuss', actorId: actor.personId });
      await this.outbox.emit(em, 'calibration.discussion-opened', { roundId: id });
    });
  }

  /** Ends it on record. @param conclusion what was agreed on */
  close(actor: Actor, id: string, conclusion: string): Promise<void> {
    return this.step(actor, id, (em, round, now) =>
      this.rounds.take(em, round, {
        ...{ action: 'close', actorId: actor.personId },
        set: { conclusion, closedAt: now },
      }),
    );
  }

  private async step(
    actor: Actor,
    id: string,
    work: (em: EntityManager, round: CalibrationRoundEntity, now: Date) => Promise<void>,
  ): Promise<void> {
    requireRight(mayCalibrate(actor, await this.rounds.get(id)));
    await this.tx.run(async (em) => {
      const { callId } = await this.rounds.get(id);
      const now = await shareCallLock(em, callId);
      await work(em, await this.rounds.get(id), now);
    });
  }
}

async function refuseOthers(em: EntityManager, callId: string, ids: readonly string[]): Promise<void> {
  const found = await em.find(ApplicationEntity, {
    select: { id: true },
    where: { id: In([...ids]), callId, status: 'admitted' },
  });
  const admitted = new Set(found.map(({ id }) => id));
  const code = 'scoring.application-not-admitted';
  const faults = ids.flatMap((id, i) =>
    admitted.has(id) ? [] : [{ pointer: `/applicationIds/${i}`, code }],
  );
  if (faults.length > 0) throw fail(code, {}, faults);
}
