import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calibrate, fitReml, reviewTable, type GivenTotal, type RemlFit, type ReviewTable } from '#engine';
import { medianTime, report } from '../measurement.js';
import { isInstalled, outputOf } from '../run-program.js';
import { measureInThread } from './in-thread.js';
import { randomReviews, type ContestSize } from './reviews.js';

/** Experts grow with the applications, as from one contest to a greater one. */
const SIZES: readonly ContestSize[] = [
  { applications: 1_000, experts: 80 },
  { applications: 2_500, experts: 200 },
  { applications: 5_000, experts: 400 },
  { applications: 10_000, experts: 800 },
];
/** How else a contest grows: each expert reads in one direction or two, or the same experts read more. */
const GROWTHS: readonly (readonly [name: string, sizes: readonly ContestSize[]])[] = [
  ['experts of 16 directions in proportion', SIZES.map((size) => ({ ...size, directions: 16 }))],
  [
    'the same experts',
    [2_500, 5_000, 10_000, 20_000].map((applications) => ({ applications, experts: 200 })),
  ],
];
const RUNS = 3;
const WARM_UP = 20;
const SCRIPT = 'bench/calibrate/lme4.R';

interface Lme4Fit {
  seconds: number;
  criterion: number;
  application: number;
  expert: number;
  residual: number;
}

/** The times of one fit, in milliseconds; lme4's is NaN where it is not installed. */
interface FitTimes {
  ours: number;
  lme4: number;
}

/** Estimating variances by REML, beside R's lme4 on the same reviews; the ranks that follow; how all grow. */
export async function benchCalibrate(): Promise<void> {
  const hasLme4 = isInstalled('Rscript', '-e', 'library(lme4)');
  if (!hasLme4)
    console.error('For the comparison install R and lme4: apt-get install r-base-core r-cran-lme4');
  // The least contest would else be measured before it is compiled, and everything would seem to grow slowly.
  for (let fit = 0; fit < WARM_UP; fit += 1) fitReml(reviewTable(randomReviews(SIZES[0]!)));
  const times: FitTimes[] = [];
  for (const size of SIZES) times.push(await measure(size, hasLme4));
  reportGrowth('experts who all share in proportion', SIZES, times);
  for (const [name, sizes] of GROWTHS) reportGrowth(name, sizes, await timesOf(sizes, hasLme4));
  await measureInThread(SIZES.at(-1)!);
}

async function timesOf(sizes: readonly ContestSize[], hasLme4: boolean): Promise<FitTimes[]> {
  const times: FitTimes[] = [];
  for (const size of sizes) {
    const given = randomReviews(size);
    const lme4 = hasLme4 ? (await fitByLme4(given)).seconds * 1000 : NaN;
    times.push({ ours: await timeOfFit(reviewTable(given)), lme4 });
  }
  return times;
}

/** How many times as long the greatest contest takes as the least, beside lme4. */
function reportGrowth(name: string, sizes: readonly ContestSize[], times: readonly FitTimes[]): void {
  const growth = (of: keyof FitTimes): number => times.at(-1)![of] / times[0]![of];
  const each = sizes.map(
    ({ applications, experts }, i) =>
      `${applications} × ${experts} ${times[i]!.ours.toFixed(1)} ms (lme4 ${times[i]!.lme4.toFixed(0)} ms)`,
  );
  const linear = sizes.at(-1)!.applications / sizes[0]!.applications;
  report({
    ...{ bench: `calibrate-growth, ${name}`, ours: growth('ours'), floor: growth('lme4'), unit: 'times' },
    note: `${each.join(', ')}; linear: ${linear} times; floor: lme4`,
  });
}

const timeOfFit = (table: ReviewTable): Promise<number> =>
  medianTime(RUNS, () => Promise.resolve(fitReml(table)));

async function measure(size: ContestSize, hasLme4: boolean): Promise<FitTimes> {
  const given = randomReviews(size);
  const table = reviewTable(given);
  const fit = fitReml(table);
  const ours = await timeOfFit(table);
  const whole = await medianTime(1, () => Promise.resolve(calibrate(given, { top: size.applications / 5 })));
  const lme4 = hasLme4 ? await fitByLme4(given) : null;
  const floor = lme4 ? lme4.seconds * 1000 : NaN;
  const name = `${size.applications}x${size.experts}x3`;
  report({
    ...{ bench: `calibrate-${name}`, ours, floor, unit: 'milliseconds' },
    note: `REML fit in ${fit.steps} steps, criterion ${fit.criterion.toFixed(4)}; floor: ${lme4 ? `lme4, ${agreement(fit, lme4)}` : 'lme4 is not installed'}`,
  });
  report({
    ...{ bench: `calibrate-ranks-${name}`, ours: whole, floor: ours, unit: 'milliseconds' },
    note: 'fit, standard errors, expected ranks, rank sets and chances of the first fifth; floor: the fit alone',
  });
  return { ours, lme4: floor };
}

async function fitByLme4(given: readonly GivenTotal[]): Promise<Lme4Fit> {
  const folder = await mkdtemp(join(tmpdir(), 'keskil-bench-'));
  try {
    const path = join(folder, 'reviews.csv');
    const rows = given.map(({ application, expert, total }) => `${application},${expert},${total}`);
    await writeFile(path, ['application,expert,total', ...rows, ''].join('\n'));
    return JSON.parse(outputOf('Rscript', SCRIPT, path, String(RUNS))) as Lme4Fit;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** How far apart the two answers are. */
function agreement({ criterion, model, residualVariance }: RemlFit, lme4: Lme4Fit): string {
  const variances = [model.ratios.application, model.ratios.expert, 1].map((r) => r * residualVariance);
  const others = [lme4.application, lme4.expert, lme4.residual];
  const apart = Math.max(...variances.map((value, at) => Math.abs(value / others[at]! - 1)));
  return `criterion ${lme4.criterion.toFixed(4)} (ours − theirs ${(criterion - lme4.criterion).toExponential(1)}), variances ${apart.toExponential(1)} apart`;
}
