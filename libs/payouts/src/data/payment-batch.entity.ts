import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { filledByDatabase } from '#platform';

/** A file of payment orders, byte for byte as the bank's client got it. */
@Entity()
export class PaymentBatchEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('OrganiserEntity', { name: 'payment_batch_organiser' })
  organiserId: string;

  @Column('bytea')
  file: Buffer;

  /** SHA-256 of the file, 64 small hexadecimal digits. */
  @Column('text')
  digest: string;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'payment_batch_made_by' })
  madeBy: string;

  @Column(filledByDatabase)
  madeAt: Date;
}
