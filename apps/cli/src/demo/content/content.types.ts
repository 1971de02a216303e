import type { CalendarDate } from '#kernel';
import type { DirectionCode } from './directions.js';

export type BudgetArticle =
  | 'staff'
  | 'civil-contracts'
  | 'contributions'
  | 'travel'
  | 'office'
  | 'equipment'
  | 'it'
  | 'consulting'
  | 'events'
  | 'publishing'
  | 'other';

export interface ProjectContent {
  title: string;
  summary: string;
  problem: string;
  goal: string;
  tasks: string[];
  targetGroups: string;
  geography: string;
  quantitativeResults: string;
  qualitativeResults: string;
  partners: string;
  informationSupport: string;
  development: string;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
}

export interface LeaderContent {
  fullName: string;
  position: string;
  experience: string;
  phone: string;
  email: string;
}

export interface TeamMemberContent {
  fullName: string;
  role: string;
  experience: string;
}

/** `task` is the text of one of the project's tasks; the days lie within the project's. */
export interface PlanEventContent {
  task: string;
  title: string;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  expectedResult: string;
}

/** Total = unit cost × quantity; asked = total − own. Kopecks are strings of digits. */
export interface BudgetLineContent {
  article: BudgetArticle;
  title: string;
  unitCostKopecks: string;
  quantity: number;
  ownKopecks: string;
  justification: string;
}

/** The answers of one application, in the shape of the application's template. */
export interface ApplicationContent {
  project: ProjectContent;
  leader: LeaderContent;
  team: TeamMemberContent[];
  plan: PlanEventContent[];
  budget: BudgetLineContent[];
}

export type Gender = 'female' | 'male';

export interface PersonContent {
  gender: Gender;
  lastName: string;
  firstName: string;
  patronymic: string;
  /** «Фамилия Имя Отчество». */
  fullName: string;
  email: string;
  phone: string;
}

export interface ExpertContent {
  person: PersonContent;
  position: string;
  /** OKTMO of where the expert lives. */
  oktmo: string;
  directions: DirectionCode[];
}

export interface BankRequisites {
  bik: string;
  bankName: string;
  account: string;
  correspondentAccount: string;
}

export type OrganisationKind = 'legal-entity' | 'group' | 'person';

/** An applicant. What the state registers is null for a group, and all but the INN for a person. */
export interface OrganisationContent {
  kind: OrganisationKind;
  shortName: string;
  fullName: string;
  inn: string | null;
  ogrn: string | null;
  kpp: string | null;
  registeredOn: CalendarDate | null;
  /** OKTMO of the municipality. */
  oktmo: string;
  /** Works in its own municipality only: a local organisation, a group, a person. */
  isLocal: boolean;
  address: string;
  bank: BankRequisites | null;
  head: PersonContent;
  headPosition: string;
  /** What the organisation works in: its applications are in these directions. */
  directions: DirectionCode[];
}
