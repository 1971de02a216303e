import { byCodeUnits } from '../code-unit-order.js';
import { fail } from '../engine.errors.js';
import { narrowOrder } from './expert-order.js';

/** The total that one expert gave to one application, in points of 100. */
export interface GivenTotal {
  readonly application: string;
  readonly expert: string;
  readonly total: number;
}

/**
 * Who gave whom how many points, by positions: review k, of `expert[k]`, belongs to application i where
 * `start[i] ≤ k < start[i + 1]`. Applications stand in the order of their ids, experts in one that follows from who
 * shares applications with whom (`narrowOrder`) and from ids, and an application's reviews in that of its experts, so
 * that sums of floating-point numbers do not depend on the order of input.
 */
export interface ReviewTable {
  readonly applications: readonly string[];
  readonly experts: readonly string[];
  readonly start: Int32Array;
  readonly expert: Int32Array;
  readonly total: Float64Array;
}

/** @throws DomainError `engine.invalid-total` when one is not finite, `engine.duplicate-pair` */
export function reviewTable(given: readonly GivenTotal[]): ReviewTable {
  const table = tableById(given);
  return withExperts(table, narrowOrder(table.experts.length, table));
}

/** Experts in the order of their ids. */
function tableById(given: readonly GivenTotal[]): ReviewTable {
  const applications = sortedIds(given.map(({ application }) => application));
  const experts = sortedIds(given.map(({ expert }) => expert));
  const [positionOfApplication, positionOfExpert] = [positions(applications), positions(experts)];
  const reviews = given
    .map(({ application, expert, total }) => {
      if (!Number.isFinite(total)) throw fail('engine.invalid-total', { application, expert });
      return [positionOfApplication.get(application)!, positionOfExpert.get(expert)!, total] as const;
    })
    .sort(([a, e], [b, f]) => a - b || e - f);
  const start = new Int32Array(applications.length + 1);
  reviews.forEach(([application, expert], k) => {
    const previous = reviews[k - 1];
    if (previous?.[0] === application && previous[1] === expert)
      throw fail('engine.duplicate-pair', {
        application: applications[application]!,
        expert: experts[expert]!,
      });
    start[application + 1] = k + 1;
  });
  return {
    ...{ applications, experts, start },
    expert: Int32Array.from(reviews, ([, expert]) => expert),
    total: Float64Array.from(reviews, ([, , total]) => total),
  };
}

/** @param order the positions that experts have had, by those that they get */
function withExperts(table: ReviewTable, order: Int32Array): ReviewTable {
  const { start } = table;
  const position = new Int32Array(order.length);
  order.forEach((before, now) => (position[before] = now));
  const reviews = Int32Array.from(table.expert.keys());
  for (let i = 0; i + 1 < start.length; i += 1)
    reviews
      .subarray(start[i], start[i + 1])
      .sort((k, l) => position[table.expert[k]!]! - position[table.expert[l]!]!);
  return {
    ...table,
    experts: Array.from(order, (before) => table.experts[before]!),
    expert: reviews.map((k) => position[table.expert[k]!]!),
    total: Float64Array.from(reviews, (k) => table.total[k]!),
  };
}

function sortedIds(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort(byCodeUnits);
}

function positions(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, position) => [id, position]));
}
