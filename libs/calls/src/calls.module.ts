import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { engineTexts } from '#engine';
import { Constraints, JobRegistry, Texts } from '#platform';
import { CallFactSources } from './data/call-fact-sources.js';
import { CallRulesStore } from './data/call-rules-store.js';
import { Calls } from './data/calls.js';
import { callEntities } from './data/entities.js';
import { closeDueIntakes } from './jobs/calls.jobs.js';
import { en } from './texts/en.js';
import { ru } from './texts/ru.js';
import { AdministeredCalls } from './use-cases/administered-calls.js';
import { CancelCall } from './use-cases/cancel-call.js';
import { CloseIntake } from './use-cases/close-intake.js';
import { ExtendCall } from './use-cases/extend-call.js';
import { PublishCall } from './use-cases/publish-call.js';
import { ReadCalls } from './use-cases/read-calls.js';
import { SaveCall } from './use-cases/save-call.js';

const USE_CASES = [AdministeredCalls, CancelCall, CloseIntake, ExtendCall, PublishCall, ReadCalls, SaveCall];

@Module({
  imports: [TypeOrmModule.forFeature(callEntities)],
  providers: [CallFactSources, CallRulesStore, Calls, ...USE_CASES],
  exports: [CallFactSources, CallRulesStore, Calls, ...USE_CASES],
})
export class CallsModule {
  constructor(texts: Texts, constraints: Constraints, jobs: JobRegistry) {
    texts.add({ ru, en });
    // What is wrong with a rubric is said by the engine.
    texts.add(engineTexts);
    constraints.add({ call_code_unique: 'calls.code-taken' });
    jobs.declareSchedule(closeDueIntakes);
  }
}
