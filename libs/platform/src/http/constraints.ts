import { Injectable } from '@nestjs/common';
import { DomainError, type ErrorKind } from '#kernel';
import type { PostgresFault } from '../database/postgres-fault.js';

/** Turns a violated constraint of the database into the problem that a person can act on. */
@Injectable()
export class Constraints {
  private readonly meanings = new Map<string, { code: string; kind: ErrorKind }>();

  /** @param meanings constraint or unique index → problem code */
  add(meanings: Record<string, string>, kind: ErrorKind = 'conflict'): void {
    for (const [constraint, code] of Object.entries(meanings)) this.meanings.set(constraint, { code, kind });
  }

  explain(fault: PostgresFault | undefined): DomainError | undefined {
    const meaning = fault?.constraint ? this.meanings.get(fault.constraint) : undefined;
    return meaning && new DomainError(meaning.code, meaning.kind);
  }
}
