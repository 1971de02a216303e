import { budgetSums, type PricedLine } from '#engine';
import type { FieldError, Kopecks } from '#kernel';
import type { ScoringErrorCode } from './scoring.errors.js';

/** What an expert says about one line of an application's budget. */
export interface LineOpinion {
  /** The line's position in the budget, from 0. */
  line: number;
  /** Less than the line asks; null: all of it. */
  proposedKopecks: Kopecks | null;
  /** Why it is less. A draft may lack it. */
  reason: string;
}

/** What each line of a budget asks for, by position. */
export const askedByLine = (budget: readonly PricedLine[]): Kopecks[] =>
  budget.map((line) => budgetSums([line]).requestedKopecks);

/** What cannot be saved even in a draft. Pointers lead into `lineOpinions` as they were sent. */
export function checkOpinions(asked: readonly Kopecks[], given: readonly LineOpinion[]): FieldError[] {
  return given.flatMap(({ line, proposedKopecks }, i): FieldError[] => {
    const most = asked[line];
    if (most === undefined) return [fault(`/lineOpinions/${i}/line`, 'scoring.unknown-line')];
    if (given.findIndex((other) => other.line === line) < i)
      return [fault(`/lineOpinions/${i}/line`, 'scoring.duplicate-line')];
    if (proposedKopecks === null || proposedKopecks <= most) return [];
    const params = { asked: most };
    return [{ ...fault(`/lineOpinions/${i}/proposedKopecks`, 'scoring.over-asked'), params }];
  });
}

/** The same with what is no cut said in one way: a line proposed as it is asked has no sum of its own. */
export const settledOpinions = (asked: readonly Kopecks[], given: readonly LineOpinion[]): LineOpinion[] =>
  given.map((opinion) => ({
    ...opinion,
    proposedKopecks: opinion.proposedKopecks === asked[opinion.line] ? null : opinion.proposedKopecks,
  }));

/** Cuts that lack their reason: the review cannot be handed in. Pointers name the line: `/lineOpinions/<line>`. */
export const unexplainedCuts = (opinions: readonly LineOpinion[]): FieldError[] =>
  opinions
    .filter(({ proposedKopecks, reason }) => proposedKopecks !== null && reason.trim() === '')
    .map(({ line }) => fault(`/lineOpinions/${line}`, 'scoring.cut-without-reason'));

/** What an expert proposes for each line, by position. */
export function proposedByLine(asked: readonly Kopecks[], opinions: readonly LineOpinion[]): Kopecks[] {
  const cuts = new Map(opinions.map(({ line, proposedKopecks }) => [line, proposedKopecks]));
  return asked.map((most, line) => cuts.get(line) ?? most);
}

const fault = (pointer: string, code: ScoringErrorCode): FieldError => ({ pointer, code });
