import type { GivenTotal } from '#engine';
import { normalFrom, randomFrom } from '../random.js';

export interface ContestSize {
  readonly applications: number;
  readonly experts: number;
  /** Left out: everybody reads everything. */
  readonly directions?: number;
}

const REVIEWS = 3;
/** Standard deviations in points: of merit, of severity, and of what is left. */
const [MERIT, SEVERITY, REST] = [10, 6, 8];

/** As many experts, one of so many, read in a second direction. */
const IN_TWO = 10;

/** Three reviews of every application by experts of its direction drawn at random, with severities of their own. */
export function randomReviews({ applications, experts, directions = 1 }: ContestSize): GivenTotal[] {
  const random = randomFrom(applications);
  const normal = normalFrom(random);
  const severity = Array.from({ length: experts }, () => SEVERITY * normal());
  const panels = panelsOf(experts, directions);
  return Array.from({ length: applications }, (_, application) => {
    const panel = panels[application % directions]!;
    const merit = 60 + MERIT * normal();
    const readers = new Set<number>();
    while (readers.size < REVIEWS) readers.add(panel[Math.floor(random() * panel.length)]!);
    return [...readers].map((expert) => ({
      ...{ application: `a${application}`, expert: `e${expert}` },
      total: merit + severity[expert]! + REST * normal(),
    }));
  }).flat();
}

/** The experts of each direction. */
function panelsOf(experts: number, directions: number): number[][] {
  const panels = Array.from({ length: directions }, (): number[] => []);
  for (let expert = 0; expert < experts; expert += 1) {
    const own = expert % directions;
    panels[own]!.push(expert);
    const second = (own + 1 + expert) % directions;
    if (expert % IN_TWO === 0 && second !== own) panels[second]!.push(expert);
  }
  return panels;
}
