import { RUBRIC_FPG, scoreSheet } from '#engine';
import { calibrateInThread, type CalibrationInput } from '#scoring';
import { report } from '../measurement.js';
import { randomReviews, type ContestSize } from './reviews.js';

const BAND = RUBRIC_FPG.bands[0]!.id;
const FUNDED_SHARE = 1 / 5;
const GREATEST_SCORE = 10;

/**
 * What a worker does when a ranking has changed, from scores by criterion to places, in a thread of its own. The
 * floor is the longest time in which nothing was heard of it.
 */
export async function measureInThread(size: ContestSize): Promise<void> {
  const input = calibrationInput(size);
  const began = performance.now();
  let [heard, silence, notes] = [began, 0, 0];
  const listen = (): void => {
    const now = performance.now();
    silence = Math.max(silence, now - heard);
    heard = now;
    notes += 1;
  };
  const outcome = await calibrateInThread(input, { onNote: listen });
  listen();
  report({
    bench: `calibrate-thread-${size.applications}x${size.experts}x3`,
    ...{ ours: heard - began, floor: silence, unit: 'milliseconds' },
    note: `${outcome.kind}, totals, estimate, errors, ranks and chances; ${notes} notes of progress; floor: the longest silence`,
  });
}

function calibrationInput(size: ContestSize): CalibrationInput {
  const asked = scoreSheet(RUBRIC_FPG, BAND).asked.map(({ id }) => id);
  const reviews = new Map<string, CalibrationInput['applications'][number]['reviews'][number][]>();
  for (const { application, expert: expertId, total } of randomReviews(size)) {
    const before = reviews.get(application) ?? [];
    const score = Math.round(Math.min(Math.max(total / 10, 0), GREATEST_SCORE));
    const scores = Object.fromEntries(asked.map((id) => [id, score]));
    reviews.set(application, [...before, { id: `${application} ${expertId}`, expertId, scores }]);
  }
  return {
    ...{ rubric: RUBRIC_FPG, divergenceThreshold: 30, funded: size.applications * FUNDED_SHARE },
    applications: [...reviews].map(([id, of]) => ({ id, bandId: BAND, reviews: of })),
  };
}
