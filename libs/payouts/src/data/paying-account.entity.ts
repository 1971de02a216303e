import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** The fund's own account that payments leave from. */
@Entity()
@Unique('paying_account_one_per_organiser', ['organiserId'])
export class PayingAccountEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('OrganiserEntity', { name: 'paying_account_organiser' })
  organiserId: string;

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
