import { Controller, Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Locale } from '#contracts';
import { AccessFor, IdParam, ReaderLocale } from '#platform';
import { PublicProjectDto } from '../domain/public-project.dto.js';
import { GetPublicProject } from '../use-cases/get-public-project.js';

@Controller('api/projects')
export class PublicProjectsController {
  constructor(private readonly project: GetPublicProject) {}

  /** A supported project: what it does, and how much of its award has been paid. */
  @Get(':id')
  @AccessFor('public')
  @ApiOperation({ operationId: 'getPublicProject', tags: ['portal'] })
  read(@IdParam('id') applicationId: string, @ReaderLocale() locale: Locale): Promise<PublicProjectDto> {
    return this.project.execute(applicationId, locale);
  }
}
