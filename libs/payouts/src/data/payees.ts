import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import { newId } from '#kernel';
import { bankColumns, type BankDetailsColumns } from './bank-details.columns.js';
import { PayeeEntity, type PayeeKind } from './payee.entity.js';
import type { BankDetails } from '../domain/bank-details.js';

export interface PayeeDetails extends BankDetails {
  kind: PayeeKind;
}

/** Whose payee it is. */
export interface PayeeOwner {
  organiserId: string;
  organisationId: string;
}

/** Who receives the grantees' money. */
@Injectable()
export class Payees {
  /** The payees as they are now; their requisites stay until this transaction ends. */
  async share(em: EntityManager, ids: readonly string[]): Promise<Map<string, PayeeEntity>> {
    const payees = await em.find(PayeeEntity, {
      where: { id: In(ids) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_read' },
    });
    return new Map(payees.map((payee) => [payee.id, payee]));
  }

  /** The owner's payee with these very details, made if there is none. */
  async enter(em: EntityManager, owner: PayeeOwner, details: PayeeDetails): Promise<PayeeEntity> {
    const columns = payeeColumns(details);
    const { kpp, correspondentAccount } = columns;
    const known = await em.findOneBy(PayeeEntity, {
      ...owner,
      ...columns,
      kpp: kpp ?? IsNull(),
      correspondentAccount: correspondentAccount ?? IsNull(),
    });
    return known ?? this.add(em, owner, details);
  }

  async add(em: EntityManager, owner: PayeeOwner, details: PayeeDetails): Promise<PayeeEntity> {
    const id = newId();
    await em.insert(PayeeEntity, { id, ...owner, ...payeeColumns(details) });
    return em.findOneByOrFail(PayeeEntity, { id });
  }
}

export type PayeeColumns = BankDetailsColumns & Pick<PayeeEntity, 'kind'>;

export function payeeColumns({ kind, ...details }: PayeeDetails): PayeeColumns {
  return { kind, ...bankColumns(details) };
}
