import { Controller, Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, type Actor } from '#platform';
import { ReadWorkToday } from '../use-cases/read-work-today.js';
import { WorkTodayDto } from './dto/work-today.dto.js';
import { workTodayView } from './notifications.presenter.js';

@Controller('api/me/work')
export class WorkController {
  constructor(private readonly readWorkToday: ReadWorkToday) {}

  /** What waits for you by your roles, counted by call, and the next deadline. */
  @Get()
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'getWorkToday', tags: ['notifications'] })
  async today(@CurrentActor() actor: Actor): Promise<WorkTodayDto> {
    return workTodayView(await this.readWorkToday.execute(actor));
  }
}
