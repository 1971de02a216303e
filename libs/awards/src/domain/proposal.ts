import type { AwardDecision } from '#contracts';
import type { FieldError, Kopecks } from '#kernel';
import type { Allocation, Candidate, ReserveRule } from './allocate.js';
import type { AwardsErrorCode } from './awards.errors.js';
import type { WantedMark } from './pass-mark.js';

/** What the council wants of a list. */
export interface Wishes {
  passMarks: WantedMark[];
  /** Awards that are less than the sum asked. */
  amounts: { applicationId: string; amountKopecks: Kopecks; reason: string }[];
  /** Decisions that differ from what the ranking gives. */
  overrides: { applicationId: string; decision: AwardDecision; reason: string }[];
  reserve: ReserveRule;
}

/** The council's wishes with the protocol that lays them down. */
export interface Proposal extends Wishes {
  protocolNumber: string;
  /** YYYY-MM-DD */
  protocolDate: string;
}

const fault = (pointer: string, code: AwardsErrorCode): FieldError => ({ pointer, code });

/** Faults of the wishes that show before any money is shared out. */
export function checkWishes(wishes: Wishes, candidates: readonly Candidate[]): FieldError[] {
  const known = new Map(candidates.map((candidate) => [candidate.applicationId, candidate]));
  const { amounts, overrides } = wishes;
  return [
    ...checkIds(amounts.map(idOf), '/amounts', '/applicationId', known),
    ...checkIds(overrides.map(idOf), '/overrides', '/applicationId', known),
    ...checkIds(listedReserve(wishes), '/reserve/applicationIds', '', known),
    ...amounts.flatMap(({ applicationId, amountKopecks }, index) => {
      const pointer = `/amounts/${index}/amountKopecks`;
      const asked = known.get(applicationId)?.requestedKopecks;
      if (amountKopecks <= 0n) return [fault(pointer, 'awards.amount-not-positive')];
      return asked !== undefined && amountKopecks > asked ? [fault(pointer, 'awards.over-requested')] : [];
    }),
  ];
}

/** Wishes of the council that the allocation could not grant. */
export function checkGranted(wishes: Wishes, allocations: readonly Allocation[]): FieldError[] {
  const outcome = new Map(allocations.map(({ applicationId, decision }) => [applicationId, decision]));
  const unfunded = wishes.overrides.flatMap(({ applicationId, decision }, index) =>
    decision === 'award' && outcome.get(applicationId) !== 'award'
      ? [fault(`/overrides/${index}`, 'awards.over-budget')]
      : [],
  );
  const unfit = listedReserve(wishes).flatMap((applicationId, index) =>
    outcome.get(applicationId) === 'refuse'
      ? [fault(`/reserve/applicationIds/${index}`, 'awards.not-for-reserve')]
      : [],
  );
  return [...unfunded, ...unfit];
}

/** What the council wrote about each application. */
export function reasonsOf({ overrides, amounts }: Wishes): Map<string, string> {
  const reasons = new Map<string, string>();
  for (const { applicationId, reason } of [...overrides, ...amounts]) {
    const before = reasons.get(applicationId);
    reasons.set(applicationId, before ? `${before}\n${reason}` : reason);
  }
  return reasons;
}

const idOf = ({ applicationId }: { applicationId: string }): string => applicationId;

const listedReserve = ({ reserve }: Wishes): readonly string[] =>
  'applicationIds' in reserve ? reserve.applicationIds : [];

function checkIds(
  ids: readonly string[],
  list: string,
  field: string,
  known: ReadonlyMap<string, Candidate>,
): FieldError[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    const pointer = `${list}/${index}${field}`;
    const candidate = known.get(id);
    const repeated = seen.has(id);
    seen.add(id);
    if (!candidate) return [fault(pointer, 'awards.unknown-application')];
    if (candidate.withdrawn) return [fault(pointer, 'awards.application-withdrawn')];
    return repeated ? [fault(pointer, 'awards.repeated-application')] : [];
  });
}
