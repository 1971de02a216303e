import { BudgetSourceEntity } from './budget-source.entity.js';
import { CallVersionEntity } from './call-version.entity.js';
import { CallEntity } from './call.entity.js';
import { ProgrammeEntity } from './programme.entity.js';
import { RubricEntity } from './rubric.entity.js';
import { TrackEntity } from './track.entity.js';

export const callEntities = [
  BudgetSourceEntity,
  CallEntity,
  CallVersionEntity,
  ProgrammeEntity,
  RubricEntity,
  TrackEntity,
];
