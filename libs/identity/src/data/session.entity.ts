import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { filledByDatabase } from '#platform';

@Entity()
@Index('session_of_person', ['personId'])
@Index('session_expiry', ['expiresAt'])
export class SessionEntity {
  /** SHA-256 of the token: a stolen table opens no session. */
  @PrimaryColumn('text')
  tokenHash: string;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'session_person' })
  personId: string;

  @Column(filledByDatabase)
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;
}
