import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CalibrationProgress } from '#engine';
import { newId } from '#kernel';
import { Config, Transactions } from '#platform';
import type { CalibrationOutcome } from '../domain/calibrate-call.js';
import { CalibrationEntity, type RunOf } from './calibration.entity.js';
import { runUntil } from './run-until.js';

/** A turn to compute something of one call. */
export interface CalibrationRun {
  callId: string;
  of: RunOf;
  runId: string;
}

/** What an outcome is of. */
export interface CalibratedVersions {
  rankingVersion: number;
  rulesVersion: number;
}

const ADD_NEW = `
  INSERT INTO calibration (call_id)
  SELECT r.call_id FROM ranking r WHERE NOT EXISTS (SELECT FROM calibration k WHERE k.call_id = r.call_id)
  ON CONFLICT DO NOTHING`;

const WANT_RANKING = `
  INSERT INTO calibration (call_id, ranking_wanted) VALUES ($1, true)
  ON CONFLICT (call_id) DO UPDATE SET ranking_wanted = true`;

/** A ranking first: what is compared with it comes after. */
const CLAIM = `
  UPDATE calibration SET run_id = $1, run_step = 0, run_ranked = 0, run_until = ${runUntil('$2')},
         run_of = CASE WHEN ranking_wanted THEN 'ranking' ELSE 'comparison' END
   WHERE call_id = (
     SELECT k.call_id FROM calibration k
       JOIN ranking r ON r.call_id = k.call_id
       JOIN call c ON c.id = k.call_id
      WHERE (k.ranking_wanted OR (k.ranking_version, k.rules_version) IS DISTINCT FROM (r.version, c.rules_version))
        AND (k.run_until IS NULL OR k.run_until < clock_timestamp())
      ORDER BY k.ranking_wanted DESC, k.computed_at NULLS FIRST LIMIT 1 FOR UPDATE OF k SKIP LOCKED)
  RETURNING call_id AS "callId", run_of AS of`;

/** Calibrations, and whose turn it is to compute them. A run that is not heard of for as long as a job's lock is taken over. */
@Injectable()
export class Calibrations {
  constructor(
    private readonly tx: Transactions,
    private readonly config: Config,
  ) {}

  async of(callId: string): Promise<CalibrationEntity | null> {
    return this.tx.manager.findOneBy(CalibrationEntity, { callId });
  }

  /** Asks a run to look whether the call's ranking is of the reviews that are there. */
  async wantRanking(em: EntityManager, callId: string): Promise<void> {
    await em.query(WANT_RANKING, [callId]);
  }

  /** A call whose ranking is wanted, or was not compared as it is now, for nobody else meanwhile. */
  async claim(): Promise<CalibrationRun | null> {
    await this.tx.manager.query(ADD_NEW);
    const runId = newId();
    const [[claimed]] = await this.tx.manager.query<[Omit<CalibrationRun, 'runId'>[], number]>(CLAIM, [
      runId,
      this.config.jobLockMs,
    ]);
    return claimed ? { ...claimed, runId } : null;
  }

  /**
   * @param progress left out: the run goes on, and that is all
   * @returns false when the run was taken over: nobody waits for it any more
   */
  async note({ callId, runId }: CalibrationRun, progress?: CalibrationProgress): Promise<boolean> {
    const [, count] = await this.tx.manager.query<[unknown, number]>(
      `UPDATE calibration SET run_step = coalesce($3, run_step), run_ranked = coalesce($4, run_ranked),
              run_until = ${runUntil('$5')}
        WHERE call_id = $1 AND run_id = $2`,
      [
        ...[callId, runId, progress?.steps ?? null],
        ...[progress ? Math.round(100 * progress.ranked) : null, this.config.jobLockMs],
      ],
    );
    return count > 0;
  }

  /** Keeps a comparison, unless the run was taken over. */
  async keep(
    { callId, runId }: CalibrationRun,
    { rankingVersion, rulesVersion }: CalibratedVersions,
    outcome: CalibrationOutcome,
  ): Promise<void> {
    await this.tx.manager.query(
      `UPDATE calibration SET ranking_version = $3, rules_version = $4, outcome = $5, computed_at = clock_timestamp(),
              run_id = NULL, run_until = NULL
        WHERE call_id = $1 AND run_id = $2`,
      [callId, runId, rankingVersion, rulesVersion, JSON.stringify(outcome)],
    );
  }

  /** Ends a run after which the ranking is as wanted. @returns false when the run was taken over */
  async endRanking(em: EntityManager, { callId, runId }: CalibrationRun): Promise<boolean> {
    const [, count] = await em.query<[unknown, number]>(
      `UPDATE calibration SET ranking_wanted = false, run_id = NULL, run_until = NULL
        WHERE call_id = $1 AND run_id = $2`,
      [callId, runId],
    );
    return count > 0;
  }

  /** Lets somebody else begin at once. */
  async giveUp({ callId, runId }: CalibrationRun): Promise<void> {
    await this.tx.manager.query(
      `UPDATE calibration SET run_id = NULL, run_until = NULL WHERE call_id = $1 AND run_id = $2`,
      [callId, runId],
    );
  }
}
