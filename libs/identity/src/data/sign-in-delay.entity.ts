import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class SignInDelayEntity {
  @PrimaryColumn('text')
  subjectHash: string;

  @Column('integer')
  failures: number;

  @Column('timestamptz')
  retryAt: Date;
}
