import { Injectable } from '@nestjs/common';
import type { CalibrationProgress } from '#engine';
import { newId } from '#kernel';
import { Transactions } from '#platform';
import type { CalibrationOutcome } from '../domain/calibrate-call.js';
import { CalibrationEntity } from './calibration.entity.js';

/** A turn to compute one call's calibration. */
export interface CalibrationRun {
  callId: string;
  runId: string;
}

/** What an outcome is of. */
export interface CalibratedVersions {
  rankingVersion: number;
  rulesVersion: number;
}

/** How long nothing may be heard of a run. */
const SILENCE = `interval '2 minutes'`;

const ADD_NEW = `
  INSERT INTO calibration (call_id)
  SELECT r.call_id FROM ranking r WHERE NOT EXISTS (SELECT FROM calibration k WHERE k.call_id = r.call_id)
  ON CONFLICT DO NOTHING`;

const CLAIM = `
  UPDATE calibration SET run_id = $1, run_step = 0, run_ranked = 0, run_until = clock_timestamp() + ${SILENCE}
   WHERE call_id = (
     SELECT k.call_id FROM calibration k
       JOIN ranking r ON r.call_id = k.call_id
       JOIN call c ON c.id = k.call_id
      WHERE (k.ranking_version, k.rules_version) IS DISTINCT FROM (r.version, c.rules_version)
        AND (k.run_until IS NULL OR k.run_until < clock_timestamp())
      ORDER BY k.computed_at NULLS FIRST LIMIT 1 FOR UPDATE OF k SKIP LOCKED)
  RETURNING call_id AS "callId"`;

/** Calibrations, and whose turn it is to compute them. */
@Injectable()
export class Calibrations {
  constructor(private readonly tx: Transactions) {}

  async of(callId: string): Promise<CalibrationEntity | null> {
    return this.tx.manager.findOneBy(CalibrationEntity, { callId });
  }

  /** A call whose ranking or rules are not those that it was calibrated for, for nobody else meanwhile. */
  async claim(): Promise<CalibrationRun | null> {
    await this.tx.manager.query(ADD_NEW);
    const runId = newId();
    const [[claimed]] = await this.tx.manager.query<[{ callId: string }[], number]>(CLAIM, [runId]);
    return claimed ? { ...claimed, runId } : null;
  }

  /** @returns false when the run was taken over: nobody waits for it any more */
  async noteProgress(
    { callId, runId }: CalibrationRun,
    { steps, ranked }: CalibrationProgress,
  ): Promise<boolean> {
    const [, count] = await this.tx.manager.query<[unknown, number]>(
      `UPDATE calibration SET run_step = $3, run_ranked = $4, run_until = clock_timestamp() + ${SILENCE}
        WHERE call_id = $1 AND run_id = $2`,
      [callId, runId, steps, Math.round(100 * ranked)],
    );
    return count > 0;
  }

  /** Keeps an outcome, unless the run was taken over. */
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

  /** Lets somebody else begin at once. */
  async giveUp({ callId, runId }: CalibrationRun): Promise<void> {
    await this.tx.manager.query(
      `UPDATE calibration SET run_id = NULL, run_until = NULL WHERE call_id = $1 AND run_id = $2`,
      [callId, runId],
    );
  }
}
