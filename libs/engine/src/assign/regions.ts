import { fail } from '../engine.errors.js';
import { byCodeUnits } from '../code-unit-order.js';
import type { AssignableApplication, AssignableExpert, AssignmentInput, ExpertPair } from './assignment.js';

/** An application that no region is asked for, or an expert of none. */
export const NO_REGION = -1;

/** Numbers of regions by positions. */
export interface Regions {
  /** The region that at least one of the application's experts must be of, as far as that is still to be seen to. */
  readonly ofApplication: Int32Array;
  readonly ofExpert: Int32Array;
}

/**
 * @throws DomainError `engine.crossing-groups` for experts of one organisation and different regions where an
 *   application asks for a region: groups that neither contain nor exclude each other are no flow
 */
export function numberRegions(
  applications: readonly AssignableApplication[],
  experts: readonly AssignableExpert[],
): Regions {
  const names = [...new Set(applications.flatMap(({ region }) => region ?? []))];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const numberOf = (name: string | undefined): number =>
    name === undefined ? NO_REGION : (numbers.get(name) ?? NO_REGION);
  if (names.length > 0) requireNested(experts, numberOf);
  return {
    ofApplication: Int32Array.from(applications, ({ region }) => numberOf(region)),
    ofExpert: Int32Array.from(experts, ({ region }) => numberOf(region)),
  };
}

function requireNested(
  experts: readonly AssignableExpert[],
  numberOf: (name: string | undefined) => number,
): void {
  const regionOf = new Map<string, number>();
  for (const { organisation, region } of experts) {
    if (organisation === undefined) continue;
    const number = numberOf(region);
    if ((regionOf.get(organisation) ?? number) !== number)
      throw fail('engine.crossing-groups', { organisation });
    regionOf.set(organisation, number);
  }
}

/** Whether the expert is not of the region that the application asks for. */
export function isOutsider(
  { ofApplication, ofExpert }: Regions,
  application: number,
  expert: number,
): boolean {
  const region = ofApplication[application]!;
  return region !== NO_REGION && ofExpert[expert] !== region;
}

/** Applications whose places are all taken by experts of other regions than theirs, by id. */
export function withoutRegion(
  { applications, experts }: AssignmentInput,
  pairs: readonly ExpertPair[],
): string[] {
  const asking = applications.filter(({ region, demand }) => region !== undefined && demand > 0);
  if (asking.length === 0) return [];
  const regionOf = new Map(experts.map(({ id, region }) => [id, region]));
  const given = new Map<string, (string | undefined)[]>(asking.map(({ id }) => [id, []]));
  for (const { application, expert } of pairs) given.get(application)?.push(regionOf.get(expert));
  return asking
    .filter(({ id, region, demand }) => given.get(id)!.length === demand && !given.get(id)!.includes(region))
    .map(({ id }) => id)
    .sort(byCodeUnits);
}
