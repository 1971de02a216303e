import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** An application that everyone scores. */
@Entity()
export class CalibrationApplicationEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('CalibrationRoundEntity', { name: 'calibration_application_round' })
  roundId: string;

  @PrimaryColumn('uuid')
  @ForeignKey('ApplicationEntity', { name: 'calibration_application_application' })
  applicationId: string;
}
