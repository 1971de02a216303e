/** An application in want of experts. */
export interface AssignableApplication {
  readonly id: string;
  /** How many experts are to read it. */
  readonly demand: number;
  /** Only experts who list this language may read it; absent: any expert. */
  readonly language?: string;
  /**
   * At least one of its experts is to be of this region; absent: of any. Of an organisation that has experts of it,
   * the application is only given those.
   */
  readonly region?: string;
}

export interface AssignableExpert {
  readonly id: string;
  /** Fewest and most applications, pinned ones included. */
  readonly min: number;
  readonly max: number;
  /** No application gets two experts of one organisation. */
  readonly organisation?: string;
  /** All that the expert is of. */
  readonly regions?: readonly string[];
  readonly languages?: readonly string[];
}

export interface ExpertPair {
  readonly application: string;
  readonly expert: string;
}

export interface AffinePair extends ExpertPair {
  /** How well the expert fits: an integer 0..500. A pair that is not listed has 0, and is allowed. */
  readonly affinity: number;
}

/** The same of every pair by ids, where a list of millions would not be held in memory. */
export type AffinityOf = (application: string, expert: string) => number;

/** How far an assignment is. It is long work where there are many experts and applications. */
export interface AssignmentProgress {
  /** What is looked for: somebody of the region, the greatest sum, or how good the worst pair can be. */
  readonly stage: 'regions' | 'sum' | 'worst-pair';
  /** The share of the flows that are solved, 0..1, of the most that there can be. */
  readonly share: number;
}

export interface AssignmentInput {
  readonly applications: readonly AssignableApplication[];
  readonly experts: readonly AssignableExpert[];
  readonly affinity: readonly AffinePair[] | AffinityOf;
  /** Pairs that must not be; one listed twice is no fault. */
  readonly conflicts: readonly ExpertPair[];
  /** Pairs that must be. They count towards demand and loads. */
  readonly pinned?: readonly ExpertPair[];
  /** Decides between equally good assignments; committed beforehand. */
  readonly seed: string;
  /**
   * After the fewest missing experts and the least missing load, always first: `bottleneck` (the default) makes
   * the worst pair as good as can be, then the sum of affinities great; `sum` only the latter.
   */
  readonly objective?: 'bottleneck' | 'sum';
  /** Before each flow that is solved. */
  readonly onProgress?: (progress: AssignmentProgress) => void;
}

export interface ListedAssignmentInput extends AssignmentInput {
  readonly affinity: readonly AffinePair[];
}

export interface Assignment {
  /** By application, then by expert. */
  readonly pairs: readonly AffinePair[];
  /** Σ affinity of the pairs. */
  readonly objective: number;
  /** The first pair of the least affinity; null when there are no pairs. */
  readonly worstPair: AffinePair | null;
  /** Applications that could not get all their experts, by id. */
  readonly shortages: readonly { readonly application: string; readonly missing: number }[];
  /** Experts who could not get their minimum, by id. */
  readonly underloaded: readonly { readonly expert: string; readonly missing: number }[];
  /** Applications whose places are all taken by experts of other regions than theirs, by id. */
  readonly withoutRegion: readonly string[];
}
