import type { Pair } from './assignment-state.js';
import { TextIndex, type Nearness } from './text-similarity.js';

export const WISHES = ['eager', 'willing', 'unwilling'] as const;
/** How gladly an expert would read an application. */
export type Wish = (typeof WISHES)[number];

/** What is known of how well experts fit applications. */
export interface AffinityGround {
  applications: readonly { id: string; trackCode: string; text: string }[];
  experts: readonly { id: string; directions: readonly string[]; interests: readonly string[] }[];
  /** The call's directions by their codes. */
  trackNames: ReadonlyMap<string, string>;
  bids: readonly (Pair & { wish: Wish })[];
}

/** Why an expert fits an application, part by part. Their sum, within 0..500, is the affinity. */
export interface Fit {
  /** 300 for one who knows the application's direction. */
  direction: number;
  /** 50 where an interest of the expert's stands in the application. */
  interest: number;
  /** 0..100, by the likeness of the expert's interests and directions to the application's text. */
  text: number;
  /** What the expert wishes: 50 eager, 25 willing, −300 unwilling. */
  wish: number;
  /** The expert's words that the application has. */
  words: string[];
}
type Parts = Omit<Fit, 'words'>;

const KNOWS_DIRECTION = 300;
const NAMES_INTEREST = 50;
const SAME_TEXT = 100;
const WISHED: Record<Wish, number> = { eager: 50, willing: 25, unwilling: -300 };
const MAX_AFFINITY = 500;
const MOST_WORDS = 3;
/** The share of the comparing of texts that goes by before there are experts to compare with. */
const INDEXING = 0.5;

const NO_FIT: Parts = { direction: 0, interest: 0, text: 0, wish: 0 };

export const affinityOfFit = ({ direction, interest, text, wish }: Parts): number =>
  Math.max(0, Math.min(MAX_AFFINITY, direction + interest + text + wish));

/** By the applications' positions, as far as there is anything to say: it is asked for millions of pairs. */
interface KnownExpert {
  directions: ReadonlySet<string>;
  /** Applications in which an interest of the expert's stands. */
  named: ReadonlySet<number>;
  wishes: ReadonlyMap<number, Wish>;
  nearness: Nearness;
}

/**
 * How well the experts of a call fit its applications: integers 0..500, the same for the same ground whatever the
 * order of its lists.
 */
export class Affinities {
  private readonly index: TextIndex;
  private readonly positions: ReadonlyMap<string, number>;
  private readonly ofExpert: ReadonlyMap<string, KnownExpert>;

  /** @param onShare how much of the texts is compared, 0..1: it is long work where there are many */
  constructor(
    private readonly ground: AffinityGround,
    onShare: (share: number) => void = () => {},
  ) {
    const { applications, experts } = ground;
    onShare(0);
    this.index = new TextIndex(
      applications.map(({ text }) => text),
      (share) => onShare(share * INDEXING),
    );
    this.positions = new Map(applications.map(({ id }, position) => [id, position]));
    const wishes = this.wishesByExpert();
    this.ofExpert = new Map(
      experts.map((expert, known) => {
        onShare(INDEXING + (1 - INDEXING) * (known / experts.length));
        return [expert.id, this.know(expert, wishes.get(expert.id))];
      }),
    );
  }

  of(pair: Pair): number {
    return affinityOfFit(this.partsOf(pair));
  }

  fitOf(pair: Pair): Fit {
    const position = this.positions.get(pair.applicationId);
    const nearness = this.ofExpert.get(pair.expertId)?.nearness;
    const words = position === undefined ? [] : (nearness?.sharedWith(position, MOST_WORDS) ?? []);
    return { ...this.partsOf(pair), words };
  }

  private partsOf({ applicationId, expertId }: Pair): Parts {
    const position = this.positions.get(applicationId);
    const expert = this.ofExpert.get(expertId);
    if (position === undefined || !expert) return NO_FIT;
    const wish = expert.wishes.get(position);
    return {
      direction: expert.directions.has(this.ground.applications[position]!.trackCode) ? KNOWS_DIRECTION : 0,
      interest: expert.named.has(position) ? NAMES_INTEREST : 0,
      text: Math.round(SAME_TEXT * expert.nearness.cosines[position]!),
      wish: wish ? WISHED[wish] : 0,
    };
  }

  private know(
    { directions, interests }: AffinityGround['experts'][number],
    wishes: ReadonlyMap<number, Wish> = new Map(),
  ): KnownExpert {
    const names = directions.map((code) => this.ground.trackNames.get(code) ?? '');
    return {
      directions: new Set(directions),
      named: new Set(interests.flatMap((interest) => this.index.documentsWith(interest))),
      wishes,
      nearness: this.index.nearnessTo([...interests, ...names].join('\n')),
    };
  }

  private wishesByExpert(): Map<string, Map<number, Wish>> {
    const byExpert = new Map<string, Map<number, Wish>>();
    for (const { applicationId, expertId, wish } of this.ground.bids) {
      const position = this.positions.get(applicationId);
      if (position !== undefined)
        byExpert.set(expertId, (byExpert.get(expertId) ?? new Map<number, Wish>()).set(position, wish));
    }
    return byExpert;
  }
}
