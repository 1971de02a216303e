import { Column } from 'typeorm';
import type { BankDetails } from '../domain/bank-details.js';

/** Requisites as they are kept, whoever they belong to. */
export abstract class BankDetailsColumns {
  @Column('text')
  name: string;

  @Column('text')
  inn: string;

  @Column('text', { nullable: true })
  kpp: string | null;

  @Column('text')
  account: string;

  @Column('text')
  bik: string;

  @Column('text')
  bankName: string;

  @Column('text', { nullable: true })
  correspondentAccount: string | null;
}

/** An empty field of the form is an absent one. */
export function bankColumns(details: BankDetails): BankDetailsColumns {
  const { name, inn, account, bik, bankName } = details;
  return {
    ...{ name, inn, account, bik, bankName },
    kpp: details.kpp || null,
    correspondentAccount: details.correspondentAccount || null,
  };
}
