import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Calls } from '#calls';
import { scoreSheet } from '#engine';
import { newId } from '#kernel';
import { databaseTime, Transactions, type Actor } from '#platform';
import { CalibrationReviewEntity } from '../data/calibration-review.entity.js';
import { CalibrationRounds } from '../data/calibration-rounds.js';
import type { CalibrationSheet } from '../data/calibration.query.js';
import { ConflictOfInterestEntity } from '../data/conflict-of-interest.entity.js';
import { checkScores, missingScores, type GivenScore } from '../domain/given-scores.js';
import { fail } from '../domain/scoring.errors.js';
import { OwnCalibration } from './own-calibration.js';

export interface CalibrationDraft {
  /** The version that the expert has read. */
  version: number;
  /** Criteria that are left out stay as they are. */
  scores: GivenScore[];
}

interface Held {
  em: EntityManager;
  review: CalibrationReviewEntity;
  sheet: CalibrationSheet;
  now: Date;
}

/** An expert's own scores of a calibration round. They stand once they are handed in. */
@Injectable()
export class ScoreCalibration {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly rounds: CalibrationRounds,
    private readonly own: OwnCalibration,
  ) {}

  /** Nothing stands between the expert and the applicant: the content opens. */
  accept(actor: Actor, id: string): Promise<void> {
    return this.hold(actor, id, async ({ em, review, now }) => {
      await em.update(CalibrationReviewEntity, { id }, { acceptedAt: review.acceptedAt ?? now });
    });
  }

  /** From now on the application does not exist for the expert, in the real reviewing neither. */
  declareConflict(actor: Actor, id: string, note: string): Promise<void> {
    return this.hold(actor, id, async ({ em, review: { applicationId, expertId } }) => {
      await em
        .createQueryBuilder()
        .insert()
        .into(ConflictOfInterestEntity)
        .values({ id: newId(), applicationId, expertId, source: 'declared', note })
        .orIgnore()
        .execute();
    });
  }

  /** @throws DomainError `scoring.changed-meanwhile`, `scoring.wrong-scores` with fields */
  save(actor: Actor, id: string, draft: CalibrationDraft): Promise<void> {
    return this.hold(actor, id, async ({ em, review, sheet, now }) => {
      if (review.version !== draft.version) throw fail('scoring.changed-meanwhile');
      const rubric = await this.calls.rubricOf(sheet.callId);
      const faults = checkScores(scoreSheet(rubric, sheet.bandId), draft.scores);
      if (faults.length > 0) throw fail('scoring.wrong-scores', { count: faults.length }, faults);
      const given = new Set(draft.scores.map(({ criterionId }) => criterionId));
      const kept = review.scores.filter(({ criterionId }) => !given.has(criterionId));
      const set = { scores: [...kept, ...draft.scores], version: review.version + 1 };
      await em.update(CalibrationReviewEntity, { id }, { ...set, acceptedAt: review.acceptedAt ?? now });
    });
  }

  /** @throws DomainError `scoring.review-incomplete` with criteria */
  submit(actor: Actor, id: string): Promise<void> {
    return this.hold(actor, id, async ({ em, review, sheet, now }) => {
      const missing = missingScores(await this.calls.rubricOf(sheet.callId), sheet.bandId, review.scores);
      if (missing.length > 0) throw fail('scoring.review-incomplete', { count: missing.length }, missing);
      await em.update(CalibrationReviewEntity, { id }, { submittedAt: now });
    });
  }

  /** @throws DomainError `scoring.not-found`, `scoring.calibration-not-open`, `scoring.calibration-handed-in` */
  private async hold(actor: Actor, id: string, work: (held: Held) => Promise<void>): Promise<void> {
    const sheet = await this.own.sheet(actor, id);
    await this.tx.run(async (em) => {
      const { status } = await this.rounds.share(em, sheet.roundId);
      if (status !== 'open') throw fail('scoring.calibration-not-open');
      const review = await em.findOneOrFail(CalibrationReviewEntity, {
        ...{ where: { id }, lock: { mode: 'pessimistic_write' as const } },
      });
      if (review.submittedAt) throw fail('scoring.calibration-handed-in');
      await work({ em, review, sheet, now: await databaseTime(em) });
    });
  }
}
