import type { Rubric } from '#engine';
import type { Kopecks } from '#kernel';
import { allocate, type Allocation, type Candidate } from './allocate.js';
import { fail } from './awards.errors.js';
import type { SourcePart } from './funds.js';
import { resolvePassMarks, type PassMark } from './pass-mark.js';
import { checkGranted, checkProposal, type Proposal } from './proposal.js';

/** What a list is decided from, apart from the council's wishes. */
export interface ListGround {
  rubric: Rubric;
  candidates: readonly Candidate[];
  /** In their order. */
  sources: readonly SourcePart[];
  appealReserveKopecks: Kopecks;
}

export interface DecidedList {
  /** One for each band that a candidate is in. */
  passMarks: PassMark[];
  /** One for each candidate, by position. */
  allocations: Allocation[];
}

/** Turns the council's proposal into decisions. @throws DomainError `awards.wrong-proposal` with every fault */
export function decideList(proposal: Proposal, ground: ListGround): DecidedList {
  const { rubric, candidates, sources, appealReserveKopecks } = ground;
  const inUse = new Set(candidates.map((candidate) => candidate.bandId));
  const bands = rubric.bands.map(({ id }) => id).filter((id) => inUse.has(id));
  const { marks: passMarks, faults } = resolvePassMarks(proposal.passMarks, rubric, bands);
  faults.push(...checkProposal(proposal, candidates));
  if (faults.length > 0) throw fail('awards.wrong-proposal', { count: faults.length }, faults);
  const allocations = allocate(candidates, {
    sources,
    appealReserveKopecks,
    passMarks,
    amounts: new Map(proposal.amounts.map((entry) => [entry.applicationId, entry.amountKopecks])),
    overrides: new Map(proposal.overrides.map((entry) => [entry.applicationId, entry.decision])),
    reserve: proposal.reserve,
  });
  const denied = checkGranted(proposal, allocations);
  if (denied.length > 0) throw fail('awards.wrong-proposal', { count: denied.length }, denied);
  return { passMarks, allocations };
}
