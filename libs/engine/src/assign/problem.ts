import { byCodeUnits } from '../code-unit-order.js';
import { fail } from '../engine.errors.js';
import type { AssignableApplication, AssignableExpert, AssignmentInput, ExpertPair } from './assignment.js';
import { readAffinity } from './affinity-table.js';
import { Cells } from './cells.js';
import { ALONE, numberOrganisations, type Organisations } from './organisations.js';
import { eachOutsideColleague, isOutsider, NO_REGION, numberRegions, type Regions } from './regions.js';

/** In `Problem.affinity`: the pair cannot be made. */
export const BLOCKED = -1;

/** Keeps the solver's costs exact: see the bound in `assignment-network.ts`. */
const MAX_EXPERTS = 1000;
const MAX_COUNT = 1_000_000;

/** The input by positions in the order of ids, which is why the order of input cannot matter. */
export interface Problem {
  readonly applications: readonly string[];
  readonly experts: readonly string[];
  /** Demand and loads are what is left to do after the pinned pairs. */
  readonly demand: Int32Array;
  readonly min: Int32Array;
  readonly max: Int32Array;
  /** A row per application, a column per expert: 0..500 or BLOCKED. */
  readonly affinity: Int16Array;
  readonly organisations: Organisations;
  readonly regions: Regions;
  /** The cells of `affinity` that are decided, with their affinity. */
  readonly pinned: Map<number, number>;
}

/** Reads the input. @throws DomainError with the first fault found, see `assign` */
export function readProblem(input: AssignmentInput): Problem {
  const applications = [...input.applications].sort((a, b) => byCodeUnits(a.id, b.id));
  const experts = [...input.experts].sort((a, b) => byCodeUnits(a.id, b.id));
  checkCounts(applications, experts);
  const ids = { applications: applications.map(({ id }) => id), experts: experts.map(({ id }) => id) };
  const cells = new Cells(ids.applications, ids.experts);
  const problem: Problem = {
    ...ids,
    demand: Int32Array.from(applications, ({ demand }) => demand),
    min: Int32Array.from(experts, ({ min }) => min),
    max: Int32Array.from(experts, ({ max }) => max),
    affinity: readAffinity(input.affinity, ids, cells),
    organisations: numberOrganisations(experts.map(({ organisation }) => organisation)),
    regions: numberRegions(applications, experts),
    pinned: new Map(),
  };
  blockLanguages(problem.affinity, applications, experts);
  for (const pair of input.conflicts) problem.affinity[cells.of(pair)] = BLOCKED;
  for (const pair of input.pinned ?? []) pin(problem, pair, cells.of(pair));
  eachOutsideColleague(problem.regions, problem.organisations, (row, column) => {
    problem.affinity[row * experts.length + column] = BLOCKED;
  });
  blockSettled(problem);
  return problem;
}

function checkCounts(
  applications: readonly AssignableApplication[],
  experts: readonly AssignableExpert[],
): void {
  const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= MAX_COUNT;
  if (experts.length > MAX_EXPERTS) throw fail('engine.too-many-experts', { limit: MAX_EXPERTS });
  for (const { id, demand } of applications)
    if (!isCount(demand)) throw fail('engine.invalid-demand', { application: id });
  for (const { id, min, max } of experts)
    if (!isCount(min) || !isCount(max) || min > max) throw fail('engine.invalid-load', { expert: id });
}

function blockLanguages(
  affinity: Int16Array,
  applications: readonly AssignableApplication[],
  experts: readonly AssignableExpert[],
): void {
  applications.forEach(({ language }, row) => {
    if (language === undefined) return;
    experts.forEach(({ languages = [] }, column) => {
      if (!languages.includes(language)) affinity[row * experts.length + column] = BLOCKED;
    });
  });
}

/** Takes a decided pair out of what is left to do, and the application out of reach of the expert's colleagues. */
function pin(
  { affinity, organisations, regions, demand, min, max, pinned }: Problem,
  pair: ExpertPair,
  cell: number,
): void {
  const column = cell % min.length;
  const row = (cell - column) / min.length;
  const params = { application: pair.application, expert: pair.expert };
  const value = affinity[cell]!;
  if (value === BLOCKED) throw fail('engine.pinned-not-allowed', params);
  if (demand[row] === 0) throw fail('engine.pinned-over-demand', params);
  if (max[column] === 0) throw fail('engine.pinned-over-load', params);
  pinned.set(cell, value);
  if (!isOutsider(regions, row, column)) regions.ofApplication[row] = NO_REGION;
  demand[row]! -= 1;
  max[column]! -= 1;
  min[column] = Math.max(0, min[column]! - 1);
  const organisation = organisations.of[column]!;
  for (let other = 0; other < min.length; other += 1)
    if (other === column || (organisation !== ALONE && organisations.of[other] === organisation))
      affinity[row * min.length + other] = BLOCKED;
}

/** An application that wants nobody any more is offered nobody. */
function blockSettled({ demand, experts, affinity }: Problem): void {
  demand.forEach((places, row) => {
    if (places === 0) affinity.fill(BLOCKED, row * experts.length, (row + 1) * experts.length);
  });
}
