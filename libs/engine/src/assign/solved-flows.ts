import type { AssignmentInput, AssignmentProgress } from './assignment.js';
import { MAX_AFFINITY } from './affinity-table.js';
import { NO_REGION, type Regions } from './regions.js';

/** How many flows a search among so many levels solves at most: it halves them. */
const searched = (levels: number): number => Math.ceil(Math.log2(Math.max(levels, 1)));

/** Counts the flows of an assignment, and tells how far it is. */
export class SolvedFlows {
  private readonly onProgress: (progress: AssignmentProgress) => void;
  private solved = 0;
  private most: number;

  constructor({ objective, onProgress = () => {} }: AssignmentInput, { ofApplication }: Regions) {
    this.onProgress = onProgress;
    const asksForRegions = ofApplication.some((region) => region !== NO_REGION);
    const raises = objective === 'sum' ? 0 : searched(MAX_AFFINITY + 1) + 1;
    this.most = Number(asksForRegions) + 1 + raises;
  }

  /** Another flow is to be solved now. */
  next(stage: AssignmentProgress['stage']): void {
    this.onProgress({ stage, share: this.solved / this.most });
    this.solved += 1;
  }

  /** The worst pair is looked for among so many levels. */
  searchAmong(levels: number): void {
    this.most = this.solved + searched(levels) + 1;
  }
}
