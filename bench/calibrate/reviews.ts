import type { GivenTotal } from '#engine';
import { normalFrom, randomFrom } from '../random.js';

export interface ContestSize {
  readonly applications: number;
  readonly experts: number;
}

const REVIEWS = 3;
/** Standard deviations in points: of merit, of severity, and of what is left. */
const [MERIT, SEVERITY, REST] = [10, 6, 8];

/** Three reviews of every application by experts drawn at random, with severities of their own. */
export function randomReviews({ applications, experts }: ContestSize): GivenTotal[] {
  const random = randomFrom(applications);
  const normal = normalFrom(random);
  const severity = Array.from({ length: experts }, () => SEVERITY * normal());
  return Array.from({ length: applications }, (_, application) => {
    const merit = 60 + MERIT * normal();
    const readers = new Set<number>();
    while (readers.size < REVIEWS) readers.add(Math.floor(random() * experts));
    return [...readers].map((expert) => ({
      ...{ application: `a${application}`, expert: `e${expert}` },
      total: merit + severity[expert]! + REST * normal(),
    }));
  }).flat();
}
