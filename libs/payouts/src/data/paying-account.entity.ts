import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { BankDetailsColumns } from './bank-details.columns.js';

/** The fund's own account that payments leave from. */
@Entity()
@Unique('paying_account_one_per_organiser', ['organiserId'])
export class PayingAccountEntity extends BankDetailsColumns {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('OrganiserEntity', { name: 'paying_account_organiser' })
  organiserId: string;
}
