import type { AwardDecision } from '#contracts';
import { sumKopecks, type Kopecks } from '#kernel';
import type { AwardReason } from './award-reasons.js';
import { drawFrom, fundsForAwards, lessParts, type SourcePart } from './funds.js';
import type { PassMark } from './pass-mark.js';
import { millionths } from './points.js';

/** A ranked application. */
export interface Candidate {
  applicationId: string;
  organisationId: string;
  bandId: string;
  /** From 1, every tie broken. */
  position: number;
  /** A decimal string; null without a review. */
  score: string | null;
  requestedKopecks: Kopecks;
  /** Taken back or excluded since it was ranked. */
  withdrawn: boolean;
}

/** How many the ranking puts into the reserve, or whom the council wants there, in this order. */
export type ReserveRule = { count: number } | { applicationIds: readonly string[] };

export interface AllocationRules {
  /** In their order. */
  sources: readonly SourcePart[];
  appealReserveKopecks: Kopecks;
  passMarks: readonly PassMark[];
  /** Awards other than the sum asked. */
  amounts: ReadonlyMap<string, Kopecks>;
  /** What the council decided by itself. */
  overrides: ReadonlyMap<string, AwardDecision>;
  reserve: ReserveRule;
}

export interface Allocation {
  applicationId: string;
  decision: AwardDecision;
  reasonCode: AwardReason;
  amountKopecks: Kopecks | null;
  sources: SourcePart[];
  reservePosition: number | null;
}

/**
 * Walks the ranking by position. An application is awarded when it passes its band's mark, its organisation has
 * no award yet and its sum fits what remains of the budget less the appeal reserve. A sum that does not fit is
 * passed by, and a smaller one further down may still fit. What the council wants to award comes first, in the
 * order of positions. Of those that pass and got nothing the next ones are the reserve, if their organisation
 * has no award; those whom the council put there by a decision come in addition to the count.
 * An override that cannot be met (no money left) and a listed reserve that may not be there come out as
 * `refuse`: the caller compares.
 * @returns one allocation per candidate, by position. Sources are drawn by `drawFrom` in the same order.
 */
export function allocate(candidates: readonly Candidate[], rules: AllocationRules): Allocation[] {
  const ordered = [...candidates].sort((a, b) => a.position - b.position);
  const winners = chooseWinners(ordered, rules);
  const wins = new Set(ordered.filter((c) => winners.has(c.applicationId)).map((c) => c.organisationId));
  const reserve = chooseReserve(
    ordered.filter((c) => !winners.has(c.applicationId) && mayWait(c, wins, rules)),
    rules,
  );
  let funds = fundsForAwards(rules.sources, rules.appealReserveKopecks);
  return ordered.map((candidate) => {
    const { applicationId } = candidate;
    const amountKopecks = winners.get(applicationId) ?? null;
    // Never null: the winners were chosen within the same funds.
    const sources = amountKopecks === null ? [] : drawFrom(funds, amountKopecks)!;
    funds = lessParts(funds, sources);
    const reservePosition = reserve.get(applicationId) ?? null;
    const decision = amountKopecks !== null ? 'award' : reservePosition !== null ? 'reserve' : 'refuse';
    return {
      applicationId,
      decision,
      reasonCode: reasonFor(candidate, decision, wins, rules),
      amountKopecks,
      sources,
      reservePosition,
    };
  });
}

function chooseWinners(ordered: readonly Candidate[], rules: AllocationRules): Map<string, Kopecks> {
  const { overrides, amounts } = rules;
  const winners = new Map<string, Kopecks>();
  const wins = new Set<string>();
  let left = sumKopecks(rules.sources.map((source) => source.amountKopecks)) - rules.appealReserveKopecks;
  const awardIfItFits = ({ applicationId, organisationId, requestedKopecks }: Candidate): void => {
    const amount = amounts.get(applicationId) ?? requestedKopecks;
    if (amount > left) return;
    left -= amount;
    winners.set(applicationId, amount);
    wins.add(organisationId);
  };
  const active = ordered.filter((candidate) => !candidate.withdrawn);
  for (const candidate of active)
    if (overrides.get(candidate.applicationId) === 'award') awardIfItFits(candidate);
  for (const candidate of active) {
    const free = !overrides.has(candidate.applicationId) && !wins.has(candidate.organisationId);
    if (free && passes(candidate, rules)) awardIfItFits(candidate);
  }
  return winners;
}

function mayWait(candidate: Candidate, wins: ReadonlySet<string>, rules: AllocationRules): boolean {
  if (candidate.withdrawn) return false;
  const override = rules.overrides.get(candidate.applicationId);
  if (override) return override === 'reserve';
  return passes(candidate, rules) && !wins.has(candidate.organisationId);
}

/** @returns position in the reserve by application, from 1 */
function chooseReserve(waiting: readonly Candidate[], rules: AllocationRules): Map<string, number> {
  const { reserve, overrides } = rules;
  const ids = waiting.map((candidate) => candidate.applicationId);
  const byCouncil = new Set(ids.filter((id) => overrides.has(id)));
  let chosen: Iterable<string>;
  if ('applicationIds' in reserve) {
    const may = new Set(ids);
    chosen = new Set([...reserve.applicationIds.filter((id) => may.has(id)), ...byCouncil]);
  } else {
    const byRanking = new Set(ids.filter((id) => !byCouncil.has(id)).slice(0, reserve.count));
    chosen = ids.filter((id) => byCouncil.has(id) || byRanking.has(id));
  }
  return new Map([...chosen].map((id, index) => [id, index + 1]));
}

function passes({ score, bandId }: Candidate, { passMarks }: AllocationRules): boolean {
  const mark = passMarks.find((entry) => entry.bandId === bandId)?.mark;
  return score !== null && mark !== undefined && millionths(score) >= millionths(mark);
}

function reasonFor(
  candidate: Candidate,
  decision: AwardDecision,
  wins: ReadonlySet<string>,
  rules: AllocationRules,
): AwardReason {
  if (candidate.withdrawn) return 'withdrawn';
  if (rules.overrides.get(candidate.applicationId) === decision) return 'by-council';
  if (decision === 'award') return 'by-ranking';
  if (decision === 'reserve') return 'no-money-left';
  if (candidate.score === null) return 'not-scored';
  if (!passes(candidate, rules)) return 'below-pass-mark';
  return wins.has(candidate.organisationId) ? 'organisation-has-won' : 'no-money-left';
}
