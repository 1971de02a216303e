import type { BudgetArticle } from '#contracts';

/* The application as an expert reads it: without addresses, and in a blind call without names. */

export class ReviewedProjectDto {
  title: string;
  summary: string;
  problem: string;
  goal: string;
  tasks: string[];
  targetGroups: string[];
  geography: string;
  quantitativeResults: string;
  qualitativeResults: string;
  partners: string;
  informationSupport: string;
  development: string;
  /** YYYY-MM-DD */
  startsOn: string;
  /** YYYY-MM-DD */
  endsOn: string;
}

export class ReviewedLeaderDto {
  /** Null in a blind call. */
  fullName: string | null;
  position: string;
  experience: string;
}

export class ReviewedTeamMemberDto {
  /** Null in a blind call. */
  fullName: string | null;
  role: string;
  experience: string;
}

export class ReviewedPlanEventDto {
  /** The text of one of the project's tasks. */
  task: string;
  title: string;
  /** YYYY-MM-DD */
  startsOn: string;
  /** YYYY-MM-DD */
  endsOn: string;
  expectedResult: string;
}

export class ReviewedBudgetLineDto {
  article: BudgetArticle;
  title: string;
  unitCostKopecks: string;
  quantity: number;
  ownKopecks: string;
  justification: string;
}

export class ReviewedContentDto {
  project: ReviewedProjectDto;
  leader: ReviewedLeaderDto;
  team: ReviewedTeamMemberDto[];
  plan: ReviewedPlanEventDto[];
  budget: ReviewedBudgetLineDto[];
}
