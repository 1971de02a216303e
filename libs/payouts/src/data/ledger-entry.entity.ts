import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Kopecks } from '#kernel';
import { kopecks } from '#platform';

@Entity()
@Index('ledger_entry_of_transfer', ['transferId'])
@Index('ledger_entry_of_account', ['accountId'])
@Check('ledger_entry_not_zero', `amount_kopecks <> 0`)
export class LedgerEntryEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column('uuid')
  @ForeignKey('LedgerTransferEntity', { name: 'ledger_entry_transfer' })
  transferId: string;

  @Column('uuid')
  @ForeignKey('LedgerAccountEntity', { name: 'ledger_entry_account' })
  accountId: string;

  /** Comes to the account, or leaves it when negative. */
  @Column(kopecks)
  amountKopecks: Kopecks;
}
