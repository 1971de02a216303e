import { Controller, Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, Config } from '#platform';
import { DescribeInstallation } from '../use-cases/describe-installation.js';
import { InstallationDto } from './dto/installation.dto.js';

@Controller('api/installation')
export class InstallationController {
  constructor(
    private readonly config: Config,
    private readonly installation: DescribeInstallation,
  ) {}

  /** What this installation is, and whom to ask for help. */
  @Get()
  @AccessFor('public')
  @ApiOperation({ operationId: 'getInstallation', tags: ['identity'] })
  async describe(): Promise<InstallationDto> {
    const { helpPhone = null, helpEmail = null } = this.config;
    return { demo: await this.installation.hasDemoAccounts(), helpPhone, helpEmail };
  }
}
