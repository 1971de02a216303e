import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { filledByDatabase } from '#platform';

/** An expert has said for a whole call with whom they are in conflict. */
@Entity()
export class ConflictAnswerEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('CallEntity', { name: 'conflict_answer_call' })
  callId: string;

  @PrimaryColumn('uuid')
  @ForeignKey('PersonEntity', { name: 'conflict_answer_expert' })
  expertId: string;

  @Column(filledByDatabase)
  answeredAt: Date;
}
