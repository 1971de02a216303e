import type { BudgetArticle } from '#contracts';

/**
 * The answers of the application form: a plain document that travels between the form, the draft and the
 * submission. In a draft texts may be empty and lists may be short; a submission is complete.
 */
export interface ApplicationContent {
  project: ProjectSection;
  leader: LeaderSection;
  team: TeamMember[];
  plan: PlanEvent[];
  budget: BudgetLine[];
}

interface ProjectSection {
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
  /** YYYY-MM-DD, empty in a draft that has none yet. */
  startsOn: string;
  endsOn: string;
}

interface LeaderSection {
  fullName: string;
  position: string;
  experience: string;
  phone: string;
  email: string;
}

interface TeamMember {
  fullName: string;
  role: string;
  experience: string;
}

interface PlanEvent {
  /** The text of one of the project's tasks. */
  task: string;
  title: string;
  startsOn: string;
  endsOn: string;
  expectedResult: string;
}

/** Total = unit cost × quantity; asked = total − own contribution. Amounts are strings of kopecks. */
interface BudgetLine {
  article: BudgetArticle;
  title: string;
  unitCostKopecks: string;
  quantity: number;
  ownKopecks: string;
  justification: string;
}
