import { AwardListEntity } from './award-list.entity.js';
import { AwardSourceEntity } from './award-source.entity.js';
import { AwardEntity } from './award.entity.js';
import { FundingScenarioEntity } from './funding-scenario.entity.js';
import { PublicationEntity } from './publication.entity.js';

export const awardEntities = [
  AwardEntity,
  AwardListEntity,
  AwardSourceEntity,
  FundingScenarioEntity,
  PublicationEntity,
];
