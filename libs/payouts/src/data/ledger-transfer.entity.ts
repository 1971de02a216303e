import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { LedgerTransferKind } from '#contracts';
import { filledByDatabase } from '#platform';

/** A movement of money. Its entries sum to zero for every source, which the database holds at commit. */
@Entity()
@Unique('ledger_transfer_once', ['effectKey'])
@Check('ledger_transfer_kind', 'see the migration')
export class LedgerTransferEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('OrganiserEntity', { name: 'ledger_transfer_organiser' })
  organiserId: string;

  @Column('text')
  kind: LedgerTransferKind;

  /** The same cause never moves money twice. */
  @Column('text')
  effectKey: string;

  @Column(filledByDatabase)
  madeAt: Date;
}
