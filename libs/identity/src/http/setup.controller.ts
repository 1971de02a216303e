import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor } from '#platform';
import { SetUpInstallation } from '../use-cases/set-up-installation.js';
import { ClaimInstallationDto } from './dto/claim-installation.dto.js';

@Controller('api/setup')
export class SetupController {
  constructor(private readonly setUp: SetUpInstallation) {}

  /** Make the first administrator with the one-time set-up link that the server printed. */
  @Post()
  @HttpCode(204)
  @AccessFor('public')
  @ApiOperation({ operationId: 'claimInstallation', tags: ['identity'] })
  async claim(@Body() { token, ...administrator }: ClaimInstallationDto): Promise<void> {
    await this.setUp.useLink(token, administrator);
  }
}
