import { monitorEventLoopDelay } from 'node:perf_hooks';
import { planInThread, type AssignmentGround } from '#scoring';
import { report } from '../measurement.js';
import { randomFrom } from '../random.js';
import type { AssignSize } from './contest.js';

const TRACKS = 16;
const WORDS = 4_000;
const WORDS_OF_TEXT = 250;
const WORDS_OF_INTEREST = 2;
const INTERESTS = 4;
const NANOSECONDS_IN_MS = 1e6;

/**
 * What an administrator waits for: texts are compared, the assignment is worked out, in a thread of its own. The
 * floor is how long this thread, which answers everybody else, was held at most meanwhile.
 */
export async function measureInThread(size: AssignSize): Promise<void> {
  const ground = randomGround(size);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  const { pairs, shortages } = await planInThread(ground, { kind: 'best', seed: 7, objective: 'bottleneck' });
  const ours = performance.now() - began;
  delay.disable();
  report({
    bench: `assign-thread-${size.applications}x${size.experts}x${size.demand}`,
    ...{ ours, floor: delay.max / NANOSECONDS_IN_MS, unit: 'milliseconds' },
    note: `texts of ${WORDS_OF_TEXT} words, ${pairs.length} pairs, ${shortages.length} shortages; floor: how long the event loop was held at most, by handing the texts over`,
  });
}

function randomGround({ applications, experts, demand, loads }: AssignSize): AssignmentGround {
  const random = randomFrom(applications);
  const chosen = (count: number): number => Math.floor(random() * count);
  // Common words are chosen often, as in a language.
  const words = (count: number): string =>
    Array.from({ length: count }, () => `слово${Math.floor(WORDS * random() ** 3).toString(36)}`).join(' ');
  const ids = (prefix: string, count: number): string[] =>
    Array.from({ length: count }, (_, at) => prefix + String(at).padStart(6, '0'));
  const facts: AssignmentGround['facts'] = {
    applications: ids('a', applications).map((id) => ({
      ...{ id, trackCode: `t${chosen(TRACKS)}`, language: 'ru', region: null },
    })),
    experts: ids('e', experts).map((id) => ({
      ...{ id, directions: [`t${chosen(TRACKS)}`, `t${chosen(TRACKS)}`], languages: ['ru'], regions: [] },
      interests: Array.from({ length: INTERESTS }, () => words(WORDS_OF_INTEREST)),
      ...{ organisation: null, capacity: loads[1] },
    })),
    ...{ reviews: [], conflicts: [], reviewsPerApplication: demand },
  };
  const texts = facts.applications.map(({ id, trackCode }) => ({
    id,
    trackCode,
    text: words(WORDS_OF_TEXT),
  }));
  const affinity = { applications: texts, experts: facts.experts, trackNames: new Map(), bids: [] };
  return { facts, affinity };
}
