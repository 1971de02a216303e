import type { Rubric } from '#engine';
import type { Kopecks } from '#kernel';
import { allocate, type Allocation, type Candidate } from './allocate.js';
import { fail } from './awards.errors.js';
import type { SourcePart } from './funds.js';
import { resolvePassMarks, type PassMark } from './pass-mark.js';
import { checkGranted, checkWishes, type Wishes } from './proposal.js';

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

/** Turns the council's wishes into decisions. @throws DomainError `awards.wrong-proposal` with every fault */
export function decideList(wishes: Wishes, ground: ListGround): DecidedList {
  const { rubric, candidates, sources, appealReserveKopecks } = ground;
  const inUse = new Set(candidates.map((candidate) => candidate.bandId));
  const bands = rubric.bands.map(({ id }) => id).filter((id) => inUse.has(id));
  const { marks: passMarks, faults } = resolvePassMarks(wishes.passMarks, rubric, bands);
  faults.push(...checkWishes(wishes, candidates));
  if (faults.length > 0) throw fail('awards.wrong-proposal', { count: faults.length }, faults);
  const allocations = allocate(candidates, {
    sources,
    appealReserveKopecks,
    passMarks,
    amounts: new Map(wishes.amounts.map((entry) => [entry.applicationId, entry.amountKopecks])),
    overrides: new Map(wishes.overrides.map((entry) => [entry.applicationId, entry.decision])),
    reserve: wishes.reserve,
  });
  const denied = checkGranted(wishes, allocations);
  if (denied.length > 0) throw fail('awards.wrong-proposal', { count: denied.length }, denied);
  return { passMarks, allocations };
}
