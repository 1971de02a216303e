import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { AwardDecision } from '#contracts';
import { newId } from '#kernel';
import { Transactions } from '#platform';
import type { RankedApplication } from '#scoring';
import type { Allocation } from '../domain/allocate.js';
import { AwardSourceEntity } from './award-source.entity.js';
import { AwardEntity } from './award.entity.js';

/** PostgreSQL takes 65,535 parameters in a statement. */
const ROWS_IN_STATEMENT = 2_000;

/** A list's decisions, each with the ranking row that it was made from and the council's words about it. */
export interface ListedDecision {
  allocation: Allocation;
  place: Pick<RankedApplication, 'position' | 'rank' | 'score'>;
  reason: string;
}

/** The rows of a list with the sources of their money. */
@Injectable()
export class AwardRows {
  constructor(private readonly tx: Transactions) {}

  find(id: string): Promise<AwardEntity | null> {
    return this.tx.manager.findOneBy(AwardEntity, { id });
  }

  /** By position. */
  ofList(listId: string, ...decisions: AwardDecision[]): Promise<AwardEntity[]> {
    return this.tx.manager.find(AwardEntity, {
      where: { listId, decision: In(decisions) },
      order: { position: 'ASC' },
    });
  }

  /** What the list's awards take from the sources. */
  partsOf(listId: string): Promise<AwardSourceEntity[]> {
    return this.tx.manager
      .createQueryBuilder(AwardSourceEntity, 'part')
      .innerJoin(AwardEntity, 'award', 'award.id = part.awardId')
      .where('award.listId = :listId', { listId })
      .getMany();
  }

  async write(em: EntityManager, listId: string, decisions: readonly ListedDecision[]): Promise<void> {
    const written = decisions.map(({ allocation: { sources, ...decided }, place, reason }) => {
      const { position, rank, score } = place;
      return { row: { ...decided, id: newId(), listId, position, rank, score, reason }, sources };
    });
    for (const rows of slices(written.map(({ row }) => row))) await em.insert(AwardEntity, rows);
    const parts = written.flatMap(({ row, sources }) =>
      sources.map((source) => ({ ...source, awardId: row.id })),
    );
    for (const rows of slices(parts)) await em.insert(AwardSourceEntity, rows);
  }
}

function* slices<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += ROWS_IN_STATEMENT)
    yield rows.slice(start, start + ROWS_IN_STATEMENT);
}
