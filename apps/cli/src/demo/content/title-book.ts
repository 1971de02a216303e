import type { DirectionCode } from './directions.js';
import type { Municipality } from './municipalities.js';
import { PHRASES } from './phrases/by-direction.js';
import type { ProjectIdea } from './phrases/direction-phrases.js';
import type { SeededRandom } from './seeded-random.js';

export interface TitledIdea {
  idea: ProjectIdea;
  title: string;
}

/** «Ковёр хапсагая: Диринг», «Олонхо у камелька: вечера сказителей (Шея)». */
function withPlace(title: string, place: string): string {
  return title.includes(':') ? `${title} (${place})` : `${title}: ${place}`;
}

/** Hands out ideas and titles of one contest: ideas evenly, no title twice. */
export class TitleBook {
  private readonly taken = new Set<string>();
  private readonly uses = new Map<ProjectIdea, number>();

  constructor(private readonly random: SeededRandom) {}

  /** Keeps a title for a known project. @throws RangeError when no idea of the direction has it */
  reserve(direction: DirectionCode, title: string): TitledIdea {
    const idea = PHRASES[direction].ideas.find(({ titles }) => titles.includes(title));
    if (!idea) throw new RangeError(`No idea of ${direction} is titled «${title}»`);
    return this.keep(idea, title);
  }

  /** One of the least used ideas, titled bare while possible, then with a place of the municipality. */
  take(direction: DirectionCode, municipality: Municipality): TitledIdea {
    const { ideas } = PHRASES[direction];
    const fewest = Math.min(...ideas.map((idea) => this.usesOf(idea)));
    const idea = this.random.pick(ideas.filter((candidate) => this.usesOf(candidate) === fewest));
    const titles = this.random.shuffle(idea.titles);
    const places = [municipality.centreRu, ...municipality.villages];
    const placed = titles.flatMap((title) => places.map((place) => withPlace(title, place)));
    const free = [...titles, ...placed].find((title) => !this.taken.has(title));
    if (free === undefined) throw new RangeError(`No free title for ${direction} in ${municipality.nameRu}`);
    return this.keep(idea, free);
  }

  private usesOf(idea: ProjectIdea): number {
    return this.uses.get(idea) ?? 0;
  }

  private keep(idea: ProjectIdea, title: string): TitledIdea {
    this.taken.add(title);
    this.uses.set(idea, this.usesOf(idea) + 1);
    return { idea, title };
  }
}
