import { useSyncExternalStore } from 'react';

let rows = 0;
const listeners = new Set<() => void>();

/** More rows of a list have come, or fewer are on their way: a list that is there takes its own off again. */
export function countRows(change: number): void {
  rows += change;
  for (const listener of listeners) listener();
}

/** Rows that have come of lists whose last page has not: how far the page is that waits for them. */
export const rowsRead = (): number => rows;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useRowsRead = (): number => useSyncExternalStore(subscribe, rowsRead);
