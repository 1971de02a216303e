import type { BudgetArticle, Recommendation } from '#contracts';

/** An expert's whole opinion, under the alias. */
export class ExpertOpinionDto {
  reviewId: string;
  expertAlias: string;
  recommendation: Recommendation | null;
  commentForCouncil: string;
  /** The sum that follows from the expert's lines. */
  proposedKopecks: string;
}

export class ProposedLineDto {
  expertAlias: string;
  proposedKopecks: string;
  /** Why it is less than asked; empty where it is not. */
  reason: string;
}

export class ComparedLineDto {
  article: BudgetArticle;
  title: string;
  askedKopecks: string;
  /** The middle of what the experts propose. */
  medianKopecks: string;
  /** By expert, in the order of the experts above. */
  proposals: ProposedLineDto[];
}

export class BudgetOpinionsDto {
  applicationId: string;
  askedKopecks: string;
  /** The medians of the lines together. */
  medianKopecks: string;
  /** Those who have handed their review in, by alias. */
  experts: ExpertOpinionDto[];
  /** In the order of the budget. */
  lines: ComparedLineDto[];
}

/** An application of which an expert would cut something. */
export class BudgetCutDto {
  applicationId: string;
  applicationNumber: string;
  askedKopecks: string;
  /** What the medians of the lines come to: at most what is asked. */
  medianKopecks: string;
  /** How many experts have handed a review in. */
  reviews: number;
}

export class BudgetCutsPageDto {
  items: BudgetCutDto[];
  /** Opens the next page; null on the last one. */
  nextCursor: string | null;
}
