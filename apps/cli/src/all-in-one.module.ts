import { Module, type Type } from '@nestjs/common';
import { PlatformModule, type Config } from '#platform';
import { ApiModule } from '../../api/src/api.module.js';
import { ProcessorsModule } from '../../worker/src/processors.module.js';
import { WorkerModule } from '../../worker/src/worker.module.js';

/** API and worker in one process: enough for one fund. */
export function allInOne(config: Config): Type {
  @Module({ imports: [PlatformModule.forRoot(config), ApiModule, WorkerModule] })
  class AllInOne {}
  return AllInOne;
}

/** The use cases without HTTP and jobs, for commands. */
export function useCasesOnly(config: Config): Type {
  @Module({ imports: [PlatformModule.forRoot(config), ApiModule] })
  class UseCasesOnly {}
  return UseCasesOnly;
}

/** The use cases and what does their jobs, without anything that runs those: whoever seeds does. */
export function useCasesAndProcessors(config: Config): Type {
  @Module({ imports: [PlatformModule.forRoot(config), ApiModule, ProcessorsModule] })
  class UseCasesAndProcessors {}
  return UseCasesAndProcessors;
}
