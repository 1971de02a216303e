import { Controller, Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor } from '#platform';
import { DescribeInstallation } from '../use-cases/describe-installation.js';
import { InstallationDto } from './dto/installation.dto.js';

@Controller('api/installation')
export class InstallationController {
  constructor(private readonly installation: DescribeInstallation) {}

  /** What this installation is. */
  @Get()
  @AccessFor('public')
  @ApiOperation({ operationId: 'getInstallation', tags: ['identity'] })
  async describe(): Promise<InstallationDto> {
    return { demo: await this.installation.hasDemoAccounts() };
  }
}
