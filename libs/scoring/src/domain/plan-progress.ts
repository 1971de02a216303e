/** What is done for an assignment, in order; after the pairs' first sum the worst pair is raised, and summed again. */
export type PlanStage =
  'reading' | 'texts' | 'regions' | 'sum' | 'worst-pair' | 'draw' | 'pricing' | 'saving';

/** How far an assignment, or what its rules cost, is. */
export interface PlanProgress {
  stage: PlanStage;
  /** Percent of everything that there is to do, whole numbers. */
  done: number;
}

/** Where parts of the work end, in percent: about as long as they take with 10,000 applications and 800 experts. */
const READ = 5;
const WORKED_OUT = 97;
/** The texts: one assignment follows, or one for each rule. */
export const COMPARED = { pairs: 70, prices: 15 } as const;

/** Says each percent once, however often it is told of a share. */
export class PlanMeter {
  private said = '';

  /** @param textsEnd in percent */
  constructor(
    private readonly say: (progress: PlanProgress) => void,
    private readonly textsEnd: number,
  ) {}

  /** @param share of the comparing of texts, 0..1 */
  readonly compared = (share: number): void => this.tell('texts', READ + (this.textsEnd - READ) * share);

  /** @param share of what follows, 0..1 */
  readonly workedOut = (stage: PlanStage, share: number): void =>
    this.tell(stage, this.textsEnd + (WORKED_OUT - this.textsEnd) * share);

  private tell(stage: PlanStage, exactly: number): void {
    const done = Math.floor(exactly);
    const words = `${stage} ${done}`;
    if (words !== this.said) this.say({ stage, done });
    this.said = words;
  }
}

/** What is left after everything was worked out. */
export const SAVING: PlanProgress = { stage: 'saving', done: WORKED_OUT };
