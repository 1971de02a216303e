import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { PlatformModule, Transactions } from '#platform';
import { RecomputeRanking, RescoreApplications, ScoringModule } from '#scoring';
import { IdentityModule } from '#identity';
import { startBenchDatabase, type BenchDatabase } from '../bench-database.js';
import { fillContest } from '../fill-contest.js';
import { id } from '../ids.js';
import { medianTime, report } from '../measurement.js';
import { CHANGE_A_SCORE, fillReviews, SQL_AGGREGATE } from './reviews.sql.js';

const SIZES = [1_000, 10_000];
const EXPERTS = 200;
const RUNS = 5;
/** A single change takes milliseconds: it needs more of them for a steady figure. */
const CHANGES = 100;

/** A full re-ranking, written down, beside one SQL aggregate over the same rows; and one changed score beside it. */
export async function benchAggregate(): Promise<void> {
  for (const applications of SIZES) {
    const database = await startBenchDatabase();
    try {
      await fillContest(database, {
        ...{ people: EXPERTS, applications, content: {} },
        ...{ callStatus: 'reviewing', applicationStatus: 'admitted' },
      });
      await fillReviews(database, { applications, experts: EXPERTS });
      await measure(database, applications);
    } finally {
      await database.stop();
    }
  }
}

async function measure(database: BenchDatabase, applications: number): Promise<void> {
  @Module({ imports: [PlatformModule.forRoot(database.config), IdentityModule, ScoringModule] })
  class UseCases {}
  const app = await NestFactory.createApplicationContext(UseCases, { logger: false });
  const tx = app.get(Transactions);
  const recompute = app.get(RecomputeRanking, { strict: false });
  const rescore = app.get(RescoreApplications, { strict: false });
  const callId = id('call', 1);
  const full = await medianTime(RUNS, async () => {
    // Nothing is left of the run before: every row is computed and written anew.
    await tx.manager.query('DELETE FROM ranking_row');
    await tx.manager.query('DELETE FROM ranking');
    await tx.run((em) => recompute.execute(em, callId));
  });
  const floor = await medianTime(RUNS, () => tx.manager.query(SQL_AGGREGATE, [callId]));
  await database.fill('VACUUM ANALYZE');
  let changes = 0;
  const one = await medianTime(CHANGES, () => {
    changes += 1;
    const applicationId = id('application', (changes * 7919) % applications);
    return tx.run(async (em) => {
      await em.query(CHANGE_A_SCORE, [applicationId]);
      await rescore.execute(em, callId, [applicationId]);
    });
  });
  await app.close();
  const size = `${applications} applications × 3 reviews × 10 criteria`;
  const note = `${size}, ranked and stored; floor: one SQL aggregate, not stored`;
  report({ bench: `aggregate-${applications}`, ours: full, floor, unit: 'milliseconds', note });
  report({
    ...{ bench: `aggregate-one-score-${applications}`, ours: one, floor: full, unit: 'milliseconds' },
    note: `${size}: one score is changed and the call ranked again; floor: the full recomputation`,
  });
}
