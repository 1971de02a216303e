import { byCodeUnits } from '../code-unit-order.js';
import type { AssignableApplication, AssignableExpert, AssignmentInput, ExpertPair } from './assignment.js';
import { ALONE, type Organisations } from './organisations.js';

/** An application that no region is asked for. */
export const NO_REGION = -1;

/** Regions that applications ask for, and who is of them, by positions. */
export interface Regions {
  /** The region that at least one of the application's experts must be of, as far as that is still to be seen to. */
  readonly ofApplication: Int32Array;
  /** A row per region, a column per expert: 1 for one who is of it. */
  readonly members: Uint8Array;
  readonly experts: number;
}

/** Numbers the regions that applications name, in the order of their first mention; others of an expert do not count. */
export function numberRegions(
  applications: readonly AssignableApplication[],
  experts: readonly AssignableExpert[],
): Regions {
  const names = [...new Set(applications.flatMap(({ region }) => region ?? []))];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const members = new Uint8Array(names.length * experts.length);
  experts.forEach(({ regions = [] }, column) => {
    for (const name of regions) {
      const number = numbers.get(name);
      if (number !== undefined) members[number * experts.length + column] = 1;
    }
  });
  const ofApplication = Int32Array.from(applications, ({ region }) =>
    region === undefined ? NO_REGION : numbers.get(region)!,
  );
  return { ofApplication, members, experts: experts.length };
}

/** Whether the expert is not of the region that the application asks for. */
export function isOutsider(
  { ofApplication, members, experts }: Regions,
  application: number,
  expert: number,
): boolean {
  const region = ofApplication[application]!;
  return region !== NO_REGION && members[region * experts + expert] === 0;
}

/**
 * Visits the pairs of asking applications with outsiders who have a colleague of the region: those give way to the
 * colleague. Else «one of an organisation» and «one of the region» would cross, and groups that neither contain nor
 * exclude each other are no flow.
 */
export function eachOutsideColleague(
  { ofApplication, members, experts }: Regions,
  organisations: Organisations,
  visit: (application: number, expert: number) => void,
): void {
  const yielding = new Map<number, number[]>();
  const yieldingIn = (region: number): number[] => {
    const isMember = (expert: number): boolean => members[region * experts + expert] === 1;
    const everybody = Array.from({ length: experts }, (_, expert) => expert);
    const withMembers = new Set(everybody.filter(isMember).map((expert) => organisations.of[expert]));
    withMembers.delete(ALONE);
    return everybody.filter((expert) => !isMember(expert) && withMembers.has(organisations.of[expert]));
  };
  ofApplication.forEach((region, application) => {
    if (region === NO_REGION) return;
    const those = yielding.get(region) ?? yieldingIn(region);
    yielding.set(region, those);
    for (const expert of those) visit(application, expert);
  });
}

/** Applications whose places are all taken by experts of other regions than theirs, by id. */
export function withoutRegion(
  { applications, experts }: AssignmentInput,
  pairs: readonly ExpertPair[],
): string[] {
  const asking = applications.filter(({ region, demand }) => region !== undefined && demand > 0);
  if (asking.length === 0) return [];
  const regionsOf = new Map(experts.map(({ id, regions = [] }) => [id, regions]));
  const given = new Map<string, string[][]>(asking.map(({ id }) => [id, []]));
  for (const { application, expert } of pairs) given.get(application)?.push([...regionsOf.get(expert)!]);
  return asking
    .filter(
      ({ id, region, demand }) =>
        given.get(id)!.length === demand && !given.get(id)!.flat().includes(region!),
    )
    .map(({ id }) => id)
    .sort(byCodeUnits);
}
