import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Calls } from '#calls';
import { Outbox, Transactions } from '#platform';
import { Calibrations, type CalibrationRun } from '../data/calibrations.js';
import { keepRanking } from '../data/keep-ranking.js';
import { lockRanking } from '../data/locks.js';
import { RankingEntity } from '../data/ranking.entity.js';
import { rankingIsOpen } from '../domain/round.js';
import type { JointInput, JointScores } from '../domain/score-together.js';
import { askThirdReviews } from '../jobs/scoring.jobs.js';
import { digestOfInput, jointInputOf, madeOf } from './joint-ranking.js';
import { scoreInThread, type Calibrating } from './threads.js';

/**
 * Computes the ranking of a call whose rule calibrates from all of its submitted reviews. Meanwhile reviews come and
 * go, and the ranking of before stands. What was computed is kept if the reviews and rules are still those that it is
 * of, so nothing older ever follows something newer; otherwise everything that has come in is computed at once.
 */
@Injectable()
export class RankJointly {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly calibrations: Calibrations,
    private readonly outbox: Outbox,
  ) {}

  async execute(run: CalibrationRun, calibrating: Calibrating): Promise<void> {
    let input = await this.begin(run);
    while (input) {
      const scores = await scoreInThread(input, calibrating);
      input = await this.keep(run, input, scores);
    }
  }

  /** What there is to compute; null: the ranking is as wanted. */
  private begin(run: CalibrationRun): Promise<JointInput | null> {
    return this.tx.run(async (em) => {
      await lockRanking(em, run.callId);
      const input = await this.read(em, run.callId);
      const ranking = await em.findOneBy(RankingEntity, { callId: run.callId });
      if (input && digestOfInput(input) !== ranking?.inputDigest) return input;
      await this.calibrations.endRanking(em, run);
      return null;
    });
  }

  /** Keeps what was computed. @returns what is to be computed instead, if it is of what is there no more */
  private keep(run: CalibrationRun, input: JointInput, scores: JointScores): Promise<JointInput | null> {
    return this.tx.run(async (em) => {
      await lockRanking(em, run.callId);
      const now = await this.read(em, run.callId);
      const made = madeOf(input, scores);
      if (now && digestOfInput(now) !== made.inputDigest) return now;
      const isOurs = await this.calibrations.endRanking(em, run);
      if (!now || !isOurs) return null;
      await keepRanking(em, run.callId, made, scores.rows);
      const { thirdReview } = await this.calls.get(run.callId);
      if (thirdReview === 'by-rule') await this.outbox.add(em, askThirdReviews, { callId: run.callId });
      return null;
    });
  }

  /** A ranking that a list was made from stands still. */
  private async read(em: EntityManager, callId: string): Promise<JointInput | null> {
    const call = await this.calls.get(callId);
    return rankingIsOpen(call.status) ? jointInputOf(em, this.calls, call) : null;
  }
}
