import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  AccessFor,
  clearSessionCookie,
  Config,
  MaybeActor,
  sessionToken,
  setSessionCookie,
  type Actor,
} from '#platform';
import { CreateSession } from '../use-cases/create-session.js';
import { DeleteSession } from '../use-cases/delete-session.js';
import { GetMe } from '../use-cases/get-me.js';
import { CreateSessionDto, SessionDto } from './dto/create-session.dto.js';
import { CurrentSessionDto } from './dto/current-session.dto.js';
import { meView } from './identity.presenter.js';

@Controller('api/sessions')
export class SessionsController {
  constructor(
    private readonly config: Config,
    private readonly createSession: CreateSession,
    private readonly deleteSession: DeleteSession,
    private readonly getMe: GetMe,
  ) {}

  /** Sign in. The answer sets a cookie that the following requests must bring. */
  @Post()
  @AccessFor('public')
  @ApiOperation({ operationId: 'createSession', tags: ['identity'] })
  async create(
    @Body() body: CreateSessionDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const session = await this.createSession.execute(body.email, body.password);
    setSessionCookie(this.config, reply, session.token, session.expiresAt);
    return { personId: session.personId, expiresAt: session.expiresAt.toISOString() };
  }

  /** Who is signed in, if anybody: what a page asks that everyone may open. */
  @Get('current')
  @AccessFor('public')
  @ApiOperation({ operationId: 'getSession', tags: ['identity'] })
  async current(@MaybeActor() actor: Actor | undefined): Promise<CurrentSessionDto> {
    return { person: actor ? meView(actor, await this.getMe.execute(actor)) : null };
  }

  /** Sign out: the session ends on the server. */
  @Delete('current')
  @HttpCode(204)
  @AccessFor('public')
  @ApiOperation({ operationId: 'deleteSession', tags: ['identity'] })
  async delete(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const token = sessionToken(request);
    if (token) await this.deleteSession.execute(token);
    clearSessionCookie(this.config, reply);
  }
}
