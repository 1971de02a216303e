import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { PlatformModule, Transactions } from '#platform';
import { RecomputeRanking, ScoringModule } from '#scoring';
import { IdentityModule } from '#identity';
import { startBenchDatabase, type BenchDatabase } from '../bench-database.js';
import { fillContest } from '../fill-contest.js';
import { id } from '../ids.js';
import { medianTime, report } from '../measurement.js';
import { fillReviews, SQL_AGGREGATE } from './reviews.sql.js';

const SIZES = [1_000, 10_000];
const EXPERTS = 200;
const RUNS = 5;

/** A full re-ranking, written down, beside one SQL aggregate over the same rows. */
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
  const callId = id('call', 1);
  const ours = await medianTime(RUNS, async () => {
    // Nothing is left of the run before: every row is computed and written anew.
    await tx.manager.query('DELETE FROM ranking_row');
    await tx.manager.query('DELETE FROM ranking');
    await tx.run((em) => recompute.execute(em, callId));
  });
  const floor = await medianTime(RUNS, () => tx.manager.query(SQL_AGGREGATE, [callId]));
  await app.close();
  const note = `${applications} applications × 3 reviews × 10 criteria, ranked and stored; floor: one SQL aggregate, not stored`;
  report({ bench: `aggregate-${applications}`, ours, floor, unit: 'milliseconds', note });
}
