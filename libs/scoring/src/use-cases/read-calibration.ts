import { Injectable } from '@nestjs/common';
import { Calls, type CallEntity } from '#calls';
import { scoreSheet } from '#engine';
import { availableActions, type ActionState } from '#kernel';
import { Transactions, type Actor } from '#platform';
import type { CalibrationRoundEntity } from '../data/calibration-round.entity.js';
import { CalibrationRounds } from '../data/calibration-rounds.js';
import {
  applicationsOfRound,
  messagesOfRound,
  sheetsOfRound,
  type CalibratedApplication,
  type CalibrationMessage,
  type CalibrationSheet,
} from '../data/calibration.query.js';
import { OwnConflicts } from '../data/own-conflicts.js';
import { calibrationStatuses } from '../domain/calibration-round.status.js';
import { calibrationStatistics, type CalibrationStatistics } from '../domain/calibration-statistics.js';
import { totalOf } from '../domain/total-of.js';
import { mayCalibrate, mayWatchReviews, requireRight } from './scoring.policy.js';

type ScoredSheet = CalibrationSheet & { total: string | null };

export interface CalibrationRoundView {
  round: CalibrationRoundEntity;
  call: CallEntity;
  applications: CalibratedApplication[];
  sheets: ScoredSheet[];
  messages: CalibrationMessage[];
  statistics: CalibrationStatistics;
  actions: ActionState[];
}

/** A calibration round for those who watch over the experts. */
@Injectable()
export class ReadCalibration {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly rounds: CalibrationRounds,
    private readonly conflicts: OwnConflicts,
  ) {}

  /** The newest first. @throws DomainError `scoring.not-found`, `scoring.not-for-your-role` */
  async ofCall(actor: Actor, callId: string): Promise<CalibrationRoundEntity[]> {
    requireRight(mayWatchReviews(actor, await this.calls.get(callId)));
    return this.rounds.ofCall(callId);
  }

  /** What is near to the reader is left out of it. @throws as `ofCall` */
  async get(actor: Actor, id: string): Promise<CalibrationRoundView> {
    const round = await this.rounds.get(id);
    requireRight(mayWatchReviews(actor, round));
    const near = await this.conflicts.of(actor.personId);
    const isSeen = ({ applicationId }: { applicationId: string }): boolean => !near.includes(applicationId);
    const em = this.tx.manager;
    const call = await this.calls.get(round.callId);
    const rubric = await this.calls.rubricOf(call.id);
    const sheets = (await sheetsOfRound(em, id))
      .filter(isSeen)
      .map((sheet) => ({ ...sheet, total: totalOf(scoreSheet(rubric, sheet.bandId), sheet) }));
    return {
      ...{ round, call, sheets },
      applications: (await applicationsOfRound(em, id)).filter(isSeen),
      messages: (await messagesOfRound(em, id)).filter(isSeen),
      statistics: calibrationStatistics(sheets.flatMap(givenTotal), call.reviewsPerApplication),
      actions:
        mayCalibrate(actor, round) === true
          ? availableActions(calibrationStatuses, round.status, await this.rounds.factsOf(em, round))
          : [],
    };
  }
}

const givenTotal = ({ applicationId, expertId, total, submittedAt }: ScoredSheet) =>
  submittedAt && total !== null
    ? [{ application: applicationId, expert: expertId, total: Number(total) }]
    : [];
