import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { filledByDatabase } from '#platform';

/** What somebody says about an application while a round is talked over. */
@Entity()
@Index('calibration_message_of_application', ['roundId', 'applicationId', 'writtenAt'])
@Check('calibration_message_body', `length(body) BETWEEN 1 AND 5000`)
export class CalibrationMessageEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('CalibrationRoundEntity', { name: 'calibration_message_round' })
  roundId: string;

  @Column('uuid')
  @ForeignKey('ApplicationEntity', { name: 'calibration_message_application' })
  applicationId: string;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'calibration_message_person' })
  personId: string;

  @Column('text')
  body: string;

  @Column(filledByDatabase)
  writtenAt: Date;
}
