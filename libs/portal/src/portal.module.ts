import { Module } from '@nestjs/common';
import { Texts } from '#platform';
import { en } from './texts/en.js';
import { ru } from './texts/ru.js';
import { GetDemoTour } from './use-cases/get-demo-tour.js';
import { GetPublicProject } from './use-cases/get-public-project.js';

const USE_CASES = [GetDemoTour, GetPublicProject];

/** What everyone may read, put together from the facts of all other libraries by queries of its own. */
@Module({ providers: USE_CASES, exports: USE_CASES })
export class PortalModule {
  constructor(texts: Texts) {
    texts.add({ ru, en });
  }
}
