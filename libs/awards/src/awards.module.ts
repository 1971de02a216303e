import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ApplicationsModule } from '#applications';
import { CallsModule } from '#calls';
import { Constraints, Texts } from '#platform';
import { ScoringModule } from '#scoring';
import { AwardFactSources } from './data/award-fact-sources.js';
import { AwardLists } from './data/award-lists.js';
import { AwardMoves } from './data/award-moves.js';
import { AwardRows } from './data/award-rows.js';
import { Awards } from './data/awards.js';
import { CurrentRanking } from './data/current-ranking.js';
import { awardEntities } from './data/entities.js';
import { FundingScenarios } from './data/funding-scenarios.js';
import { ListGrounds } from './data/list-grounds.js';
import { Publications } from './data/publications.js';
import { RankedApplications } from './data/ranked-applications.js';
import { en } from './texts/en.js';
import { ru } from './texts/ru.js';
import { AgreeAwards } from './use-cases/agree-awards.js';
import { ApproveAwards } from './use-cases/approve-awards.js';
import { AwardsAccess } from './use-cases/awards-access.js';
import { DeclineAward } from './use-cases/decline-award.js';
import { FundingScenariosDesk } from './use-cases/funding-scenarios-desk.js';
import { GetPublicResults } from './use-cases/get-public-results.js';
import { ListPublications } from './use-cases/list-publications.js';
import { PreviewAwards } from './use-cases/preview-awards.js';
import { PromoteReserve } from './use-cases/promote-reserve.js';
import { ProposeAwards } from './use-cases/propose-awards.js';
import { PublishResults } from './use-cases/publish-results.js';
import { ReadAwardLists } from './use-cases/read-award-lists.js';
import { ReadReleasedComments } from './use-cases/read-released-comments.js';

const DATA = [
  AwardLists,
  AwardMoves,
  AwardRows,
  CurrentRanking,
  FundingScenarios,
  ListGrounds,
  Publications,
  RankedApplications,
];
const SHARED = [AwardFactSources, Awards];
const USE_CASES = [
  AgreeAwards,
  ApproveAwards,
  DeclineAward,
  FundingScenariosDesk,
  GetPublicResults,
  ListPublications,
  PreviewAwards,
  PromoteReserve,
  ProposeAwards,
  PublishResults,
  ReadAwardLists,
  ReadReleasedComments,
];

@Module({
  imports: [TypeOrmModule.forFeature(awardEntities), CallsModule, ApplicationsModule, ScoringModule],
  providers: [AwardsAccess, ...DATA, ...SHARED, ...USE_CASES],
  exports: [...SHARED, ...USE_CASES],
})
export class AwardsModule {
  constructor(texts: Texts, constraints: Constraints) {
    texts.add({ ru, en });
    constraints.add({ award_list_agreed_by_another: 'awards.agreed-by-proposer' });
  }
}
