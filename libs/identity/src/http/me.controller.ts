import { Body, Controller, Get, HttpCode, Put, Req } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AccessFor, CurrentActor, sessionToken, type Actor } from '#platform';
import { ChangePassword } from '../use-cases/change-password.js';
import { GetMe } from '../use-cases/get-me.js';
import { UpdateMe } from '../use-cases/update-me.js';
import { MeDto } from './dto/me.dto.js';
import { ChangePasswordDto, UpdateMeDto } from './dto/update-me.dto.js';
import { meView } from './identity.presenter.js';

@Controller('api/me')
export class MeController {
  constructor(
    private readonly getMe: GetMe,
    private readonly updateMe: UpdateMe,
    private readonly changePassword: ChangePassword,
  ) {}

  /** The person who is signed in, with roles, organisers and applicants. */
  @Get()
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'getMe', tags: ['identity'] })
  async me(@CurrentActor() actor: Actor): Promise<MeDto> {
    return meView(actor, await this.getMe.execute(actor));
  }

  /** Correct your name, the language of your letters and your time zone. */
  @Put()
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'updateMe', tags: ['identity'] })
  async update(@CurrentActor() actor: Actor, @Body() body: UpdateMeDto): Promise<MeDto> {
    await this.updateMe.execute(actor, body);
    return this.me(actor);
  }

  /** Take another password. Every other session of yours ends. */
  @Put('password')
  @HttpCode(204)
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'changePassword', tags: ['identity'] })
  async password(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Body() body: ChangePasswordDto,
  ): Promise<void> {
    await this.changePassword.execute(actor, sessionToken(request) ?? '', body);
  }
}
