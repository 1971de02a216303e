import { Module } from '@nestjs/common';
import { AwardsModule } from './awards.module.js';
import { AwardListsController } from './http/award-lists.controller.js';
import { AwardsController } from './http/awards.controller.js';
import { ResultsController } from './http/results.controller.js';

@Module({
  imports: [AwardsModule],
  controllers: [AwardListsController, AwardsController, ResultsController],
})
export class AwardsHttpModule {}
