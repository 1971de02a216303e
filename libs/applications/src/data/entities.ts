import { AdmissionDecisionEntity } from './admission-decision.entity.js';
import { AdmissionProtocolEntity } from './admission-protocol.entity.js';
import { ApplicationCopyEntity } from './application-copy.entity.js';
import { ApplicationEntity } from './application.entity.js';
import { ScreeningEntity } from './screening.entity.js';
import { SubmissionEntity } from './submission.entity.js';

export const applicationEntities = [
  AdmissionDecisionEntity,
  AdmissionProtocolEntity,
  ApplicationCopyEntity,
  ApplicationEntity,
  ScreeningEntity,
  SubmissionEntity,
];
