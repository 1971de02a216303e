import type { ReviewTable } from './review-table.js';

/**
 * Groups of applications and experts that share nobody. Between two of them neither calibrated scores nor ranks
 * compare: nothing tells a strict group of experts from a weak group of applications.
 * @returns the group of each application, numbered from 0 by the first application of each
 */
export function componentsOf({ applications, experts, start, expert }: ReviewTable): Int32Array {
  const parent = Int32Array.from({ length: applications.length + experts.length }, (_, node) => node);
  const root = (node: number): number => {
    while (parent[node] !== node) node = parent[node] = parent[parent[node]!]!;
    return node;
  };
  for (let i = 0; i < applications.length; i += 1)
    for (let k = start[i]!; k < start[i + 1]!; k += 1)
      parent[root(applications.length + expert[k]!)] = root(i);
  const numbers = new Map<number, number>();
  return Int32Array.from(applications, (_, i) => {
    const group = root(i);
    if (!numbers.has(group)) numbers.set(group, numbers.size);
    return numbers.get(group)!;
  });
}
