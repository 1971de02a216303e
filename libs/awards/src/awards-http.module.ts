import { Module } from '@nestjs/common';
import { AwardsModule } from './awards.module.js';
import { AwardListsController } from './http/award-lists.controller.js';
import { AwardsController } from './http/awards.controller.js';
import { CommentsController } from './http/comments.controller.js';
import { FundingScenariosController } from './http/funding-scenarios.controller.js';
import { ResultsController } from './http/results.controller.js';

@Module({
  imports: [AwardsModule],
  controllers: [
    AwardListsController,
    AwardsController,
    CommentsController,
    FundingScenariosController,
    ResultsController,
  ],
})
export class AwardsHttpModule {}
