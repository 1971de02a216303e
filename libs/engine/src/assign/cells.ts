import { fail } from '../engine.errors.js';
import type { ExpertPair } from './assignment.js';

/** A table with a row per application and a column per expert: finds the cell of a pair of ids. */
export class Cells {
  private readonly rows: ReadonlyMap<string, number>;
  private readonly columns: ReadonlyMap<string, number>;

  /** @throws DomainError `engine.duplicate-id` */
  constructor(applications: readonly string[], experts: readonly string[]) {
    this.rows = positions(applications);
    this.columns = positions(experts);
  }

  get count(): number {
    return this.rows.size * this.columns.size;
  }

  /** @throws DomainError `engine.unknown-id` */
  of({ application, expert }: ExpertPair): number {
    const row = this.rows.get(application);
    const column = this.columns.get(expert);
    if (row === undefined) throw fail('engine.unknown-id', { id: application });
    if (column === undefined) throw fail('engine.unknown-id', { id: expert });
    return row * this.columns.size + column;
  }
}

function positions(ids: readonly string[]): Map<string, number> {
  const result = new Map<string, number>();
  for (const [position, id] of ids.entries()) {
    if (result.has(id)) throw fail('engine.duplicate-id', { id });
    result.set(id, position);
  }
  return result;
}
