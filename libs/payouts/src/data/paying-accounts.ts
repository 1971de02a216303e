import type { EntityManager } from 'typeorm';
import { fail } from '../domain/payouts.errors.js';
import { PayingAccountEntity } from './paying-account.entity.js';

/**
 * The organiser's own account, kept for this transaction alone: files of payments, statements and what people say
 * of their lines follow each other. @returns null when none is entered yet
 */
export function lockPayingAccount(
  em: EntityManager,
  organiserId: string,
): Promise<PayingAccountEntity | null> {
  return em.findOne(PayingAccountEntity, { where: { organiserId }, lock: { mode: 'pessimistic_write' } });
}

/** The same. @throws DomainError `payouts.no-paying-account` */
export async function requirePayingAccount(
  em: EntityManager,
  organiserId: string,
): Promise<PayingAccountEntity> {
  const own = await lockPayingAccount(em, organiserId);
  if (!own) throw fail('payouts.no-paying-account');
  return own;
}
