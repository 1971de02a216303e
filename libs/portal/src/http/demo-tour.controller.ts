import { Controller, Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { DEMO_PASSWORD } from '#identity';
import { AccessFor } from '#platform';
import { GetDemoTour } from '../use-cases/get-demo-tour.js';
import { DemoTourDto } from './dto/demo-tour.dto.js';

@Controller('api/demo-tour')
export class DemoTourController {
  constructor(private readonly tour: GetDemoTour) {}

  /** The demo's prepared cases, with the accounts that see them. An installation without a demo has none. */
  @Get()
  @AccessFor('public')
  @ApiOperation({ operationId: 'getDemoTour', tags: ['portal'] })
  async read(): Promise<DemoTourDto> {
    return { stops: await this.tour.execute(), password: DEMO_PASSWORD };
  }
}
