import { Column, Entity, PrimaryColumn } from 'typeorm';
import { filledByDatabase } from '#platform';

@Entity()
export class SetupLinkEntity {
  @PrimaryColumn('text')
  tokenHash: string;

  @Column(filledByDatabase)
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
