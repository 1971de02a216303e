import type { BudgetArticle } from '../content.types.js';

/*
 * Phrases are whole sentences. Their slots take words that need no inflection:
 * {inCentre} «в Амге», {inDistrict} «в Амгинском улусе», {ofDistrict} «Амгинского улуса»,
 * {people} and {group} head-counts in tens and fives, {years} 5–20 («лет»), {villages} a number.
 */

/** One project that several applicants may carry out in their own places. */
export interface ProjectIdea {
  titles: readonly [string, string];
  /** What will be done, one sentence. */
  about: string;
  /** What is wrong now, with the consequence. */
  problem: string;
  goal: string;
  /** The task at the heart of the plan, with its two events. */
  task: string;
  steps: readonly [string, string];
}

interface TaskEvent {
  title: string;
  result: string;
}

/** A task that fits every idea of its direction (or every project), with at least two events. */
export interface TaskPattern {
  text: string;
  events: readonly TaskEvent[];
}

export interface RolePattern {
  role: string;
  experience: string;
}

/** A cost of a believable size: whole roubles for one, and how many. */
export interface ExpensePattern {
  article: BudgetArticle;
  title: string;
  roubles: readonly [number, number];
  quantity: readonly [number, number];
  justification: string;
}

/** A countable result: «Выданных комплектов: 40.» */
interface Measure {
  label: string;
  count: readonly [number, number];
}

export interface DirectionPhrases {
  ideas: readonly ProjectIdea[];
  /** Why the problem matters beyond this project. */
  contexts: readonly string[];
  /** The first opens the work and comes before the task of the idea, the others follow it. */
  tasks: readonly TaskPattern[];
  targetGroups: readonly string[];
  qualitative: readonly string[];
  /** Institutions, nominative, to stand in a list. */
  partners: readonly string[];
  measures: readonly Measure[];
  specialists: readonly RolePattern[];
  expenses: readonly ExpensePattern[];
}
