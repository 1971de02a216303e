import { Injectable } from '@nestjs/common';
import { organisersOf, Transactions, type Actor } from '#platform';
import {
  countWork,
  nextDeadline,
  rolesOfWork,
  WORK_KINDS,
  type NextDeadline,
  type WorkCount,
} from '../data/work-today.query.js';

export interface WorkToday {
  /** What is due first comes first. */
  items: WorkCount[];
  deadline: NextDeadline | null;
}

/** What waits for a person by the roles that they have, and what comes next. */
@Injectable()
export class ReadWorkToday {
  constructor(private readonly tx: Transactions) {}

  async execute(actor: Actor): Promise<WorkToday> {
    const em = this.tx.manager;
    const roles = [...new Set(WORK_KINDS.flatMap(rolesOfWork))];
    return {
      items: await countWork(em, actor.personId, (kind) => organisersOf(actor, ...rolesOfWork(kind))),
      deadline: (await nextDeadline(em, organisersOf(actor, ...roles))) ?? null,
    };
  }
}
