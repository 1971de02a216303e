import { In, IsNull, Not, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { SETTLED_BY } from '../domain/matching.js';
import type { StatementLine } from '../domain/statement-line.js';
import { PayoutEntity } from './payout.entity.js';

const MOST = 50;

const fitting = (organiserId: string, line: StatementLine): FindOptionsWhere<PayoutEntity> => ({
  ...{ organiserId, amountKopecks: line.amount, batchId: Not(IsNull()) },
  status: In(SETTLED_BY[line.direction]),
});

/** The payouts that this line may be, whatever its words say: a person decides. Oldest first. */
export function lineCandidates(
  em: EntityManager,
  organiserId: string,
  line: StatementLine,
): Promise<PayoutEntity[]> {
  const order = { createdAt: 'ASC', id: 'ASC' } as const;
  return em.find(PayoutEntity, { where: fitting(organiserId, line), order, take: MOST });
}

/** One of them, kept for this transaction alone; null when it is none. */
export function lockCandidate(
  em: EntityManager,
  organiserId: string,
  line: StatementLine,
  payoutId: string,
): Promise<PayoutEntity | null> {
  const where = { ...fitting(organiserId, line), id: payoutId };
  return em.findOne(PayoutEntity, { where, lock: { mode: 'pessimistic_write' } });
}
