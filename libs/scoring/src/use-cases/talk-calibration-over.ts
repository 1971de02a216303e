import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { Transactions, type Actor } from '#platform';
import { CalibrationApplicationEntity } from '../data/calibration-application.entity.js';
import { CalibrationMessageEntity } from '../data/calibration-message.entity.js';
import { CalibrationRounds } from '../data/calibration-rounds.js';
import { OwnConflicts } from '../data/own-conflicts.js';
import { fail } from '../domain/scoring.errors.js';
import { OwnCalibration } from './own-calibration.js';
import { mayCalibrate, requireRight } from './scoring.policy.js';

/** What is said about an application. Experts are known to each other by their aliases. */
@Injectable()
export class TalkCalibrationOver {
  constructor(
    private readonly tx: Transactions,
    private readonly rounds: CalibrationRounds,
    private readonly own: OwnCalibration,
    private readonly conflicts: OwnConflicts,
  ) {}

  /** @throws DomainError `scoring.not-found`, `scoring.calibration-not-discussing` */
  async asExpert(actor: Actor, reviewId: string, body: string): Promise<void> {
    const { roundId, applicationId } = await this.own.sheet(actor, reviewId);
    await this.write(actor, { roundId, applicationId, body });
  }

  /** @throws DomainError `scoring.not-found`, `scoring.only-supervisors`, `scoring.calibration-not-discussing` */
  async asSupervisor(actor: Actor, roundId: string, applicationId: string, body: string): Promise<void> {
    requireRight(mayCalibrate(actor, await this.rounds.get(roundId)));
    await this.conflicts.refuse(actor, applicationId);
    const where = { roundId, applicationId };
    if (!(await this.tx.manager.existsBy(CalibrationApplicationEntity, where)))
      throw fail('scoring.not-found');
    await this.write(actor, { ...where, body });
  }

  private async write(
    { personId }: Actor,
    message: Pick<CalibrationMessageEntity, 'roundId' | 'applicationId' | 'body'>,
  ): Promise<void> {
    await this.tx.run(async (em) => {
      const { status } = await this.rounds.share(em, message.roundId);
      if (status !== 'discussing') throw fail('scoring.calibration-not-discussing');
      await em.insert(CalibrationMessageEntity, { ...message, id: newId(), personId });
    });
  }
}
