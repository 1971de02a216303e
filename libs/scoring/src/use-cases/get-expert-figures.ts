import { Injectable } from '@nestjs/common';
import { CallEntity, Calls } from '#calls';
import { scoreApplication } from '#engine';
import { Transactions, type Actor } from '#platform';
import { Calibrations } from '../data/calibrations.js';
import { expertProgress, type ExpertProgress } from '../data/expert-progress.query.js';
import { OwnConflicts } from '../data/own-conflicts.js';
import { reviewedApplications, type GivenApplication } from '../data/reviewed-applications.query.js';
import { scoringSettings, sheetsOf } from '../domain/score-applications.js';
import { fail } from '../domain/scoring.errors.js';
import { mayWatchReviews, requireRight } from './scoring.policy.js';

export interface ExpertFigures extends ExpertProgress {
  /** Points more (above 0) or less than others give; null while it is not known. */
  severity: number | null;
  /** What the expert gave, in points of 100. */
  totals: number[];
}

/** How far each expert of a call is, and how severe. Nothing of it is made of what the person stands too near to. */
@Injectable()
export class GetExpertFigures {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly calibrations: Calibrations,
    private readonly conflicts: OwnConflicts,
  ) {}

  /** @returns by name */
  async execute(actor: Actor, callId: string): Promise<ExpertFigures[]> {
    const em = this.tx.manager;
    const call = await em.findOneBy(CallEntity, { id: callId });
    if (!call) throw fail('scoring.not-found');
    requireRight(mayWatchReviews(actor, call));
    const hidden = await this.conflicts.of(actor.personId);
    const all = await reviewedApplications(em, callId);
    const shown = all.filter(({ id }) => !hidden.includes(id));
    const outcome = shown.length < all.length ? null : (await this.calibrations.of(callId))?.outcome;
    const experts = outcome?.kind === 'calibrated' ? outcome.experts : [];
    const effectOf = new Map(experts.map(({ expert, effect }) => [expert, effect]));
    const totalsOf = await this.totalsByExpert(call, shown);
    return (await expertProgress(em, callId, hidden)).map((progress) => ({
      ...progress,
      severity: effectOf.get(progress.expertId) ?? null,
      totals: totalsOf.get(progress.expertId) ?? [],
    }));
  }

  private async totalsByExpert(
    call: CallEntity,
    applications: readonly GivenApplication[],
  ): Promise<Map<string, number[]>> {
    const sheetOf = sheetsOf(await this.calls.rubricOf(call.id));
    const settings = scoringSettings(call);
    const totalsOf = new Map<string, number[]>();
    for (const { bandId, reviews } of applications)
      for (const { id, expertId, scores } of reviews) {
        const { counted } = scoreApplication(sheetOf(bandId), [{ id, scores, state: 'submitted' }], settings);
        const totals = counted.map(({ total }) => Number(total));
        totalsOf.set(expertId, [...(totalsOf.get(expertId) ?? []), ...totals]);
      }
    return totalsOf;
  }
}
