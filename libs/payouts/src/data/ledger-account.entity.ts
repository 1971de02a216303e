import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { LedgerAccountKind } from '#contracts';

@Entity()
@Unique('ledger_account_unique', ['sourceId', 'agreementId', 'kind'])
@Check('ledger_account_kind', `kind IN ('budget', 'committed', 'paid', 'refunded')`)
export class LedgerAccountEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('OrganiserEntity', { name: 'ledger_account_organiser' })
  organiserId: string;

  @Column('uuid')
  @ForeignKey('BudgetSourceEntity', { name: 'ledger_account_source' })
  sourceId: string;

  /** Null for the source's own account. */
  @Column('uuid', { nullable: true })
  @ForeignKey('AgreementEntity', { name: 'ledger_account_agreement' })
  agreementId: string | null;

  @Column('text')
  kind: LedgerAccountKind;
}
