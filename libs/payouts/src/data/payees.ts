import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import { newId } from '#kernel';
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

export type PayeeColumns = Pick<
  PayeeEntity,
  'kind' | 'name' | 'inn' | 'kpp' | 'account' | 'bik' | 'bankName' | 'correspondentAccount'
>;

export function payeeColumns({ kind, ...details }: PayeeDetails): PayeeColumns {
  return { kind, ...bankColumns(details) };
}

/** An empty field of the form is an absent one. */
export function bankColumns(details: BankDetails): Omit<PayeeColumns, 'kind'> {
  const { name, inn, account, bik, bankName } = details;
  return {
    ...{ name, inn, account, bik, bankName },
    kpp: details.kpp || null,
    correspondentAccount: details.correspondentAccount || null,
  };
}
