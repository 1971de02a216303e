import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { filledByDatabase } from '#platform';

/** A bank's file that brought lines which were not known before. */
@Entity()
export class BankStatementEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('OrganiserEntity', { name: 'bank_statement_organiser' })
  organiserId: string;

  @Column('text')
  account: string;

  /** SHA-256 of the file, 64 small hexadecimal digits. */
  @Column('text')
  fileDigest: string;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'bank_statement_imported_by' })
  importedBy: string;

  @Column(filledByDatabase)
  importedAt: Date;
}
