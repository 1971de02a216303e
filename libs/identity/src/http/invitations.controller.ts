import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, organisersOf, PageQuery, type Actor } from '#platform';
import { fail } from '../domain/identity.errors.js';
import { AnswerInvitation } from '../use-cases/answer-invitation.js';
import { InviteExpert } from '../use-cases/invite-expert.js';
import { ListInvitations } from '../use-cases/list-invitations.js';
import {
  DeclineInvitationDto,
  InvitationsPageDto,
  InvitationTokenDto,
  InviteExpertDto,
  JoinByInvitationDto,
  JoinedDto,
  MadeInvitationDto,
  OpenInvitationDto,
} from './dto/invitation.dto.js';
import { invitationView } from './identity.presenter.js';

@Controller('api')
export class InvitationsController {
  constructor(
    private readonly inviteExpert: InviteExpert,
    private readonly answer: AnswerInvitation,
    private readonly listInvitations: ListInvitations,
  ) {}

  /** Invite an expert by e-mail. The answer is the same whether the address has an account or not. */
  @Post('invitations')
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'inviteExpert', tags: ['identity'] })
  async invite(@CurrentActor() actor: Actor, @Body() body: InviteExpertDto): Promise<MadeInvitationDto> {
    const own = organisersOf(actor, 'contest-administrator');
    const organiserId = body.organiserId ?? (own.length === 1 ? own[0] : undefined);
    if (!organiserId) throw fail('identity.unknown-organiser');
    const { expiresAt, ...made } = await this.inviteExpert.execute(actor, { ...body, organiserId });
    return { ...made, expiresAt: expiresAt.toISOString() };
  }

  /** Whom an organiser has invited, newest first. */
  @Get('organisers/:id/invitations')
  @AccessFor(['contest-administrator', 'installation-administrator', 'auditor'])
  @ApiOperation({ operationId: 'listInvitations', tags: ['identity'] })
  async list(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() query: PageQuery,
  ): Promise<InvitationsPageDto> {
    const { items, nextCursor } = await this.listInvitations.execute(actor, id, query);
    return { items: items.map(invitationView), nextCursor };
  }

  /** Take an invitation back: its links work no more. */
  @Post('invitations/:id/revoke')
  @HttpCode(204)
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'revokeInvitation', tags: ['identity'] })
  revoke(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<void> {
    return this.inviteExpert.revoke(actor, id);
  }

  /** What an invitation's link is about. */
  @Post('invitations/read')
  @HttpCode(200)
  @AccessFor('public')
  @ApiOperation({ operationId: 'readInvitation', tags: ['identity'] })
  async read(@Body() { token }: InvitationTokenDto): Promise<OpenInvitationDto> {
    const { expiresAt, ...invitation } = await this.answer.read(token);
    return { ...invitation, expiresAt: expiresAt.toISOString() };
  }

  /** Accept an invitation with a new account. */
  @Post('invitations/join')
  @HttpCode(200)
  @AccessFor('public')
  @ApiOperation({ operationId: 'joinByInvitation', tags: ['identity'] })
  join(@Body() { token, ...expert }: JoinByInvitationDto): Promise<JoinedDto> {
    return this.answer.join(token, expert);
  }

  /** Accept an invitation with the account that you are signed in with. */
  @Post('invitations/accept')
  @HttpCode(204)
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'acceptInvitation', tags: ['identity'] })
  accept(@CurrentActor() actor: Actor, @Body() { token }: InvitationTokenDto): Promise<void> {
    return this.answer.joinAs(actor, token);
  }

  /** Decline an invitation with a reason. */
  @Post('invitations/decline')
  @HttpCode(204)
  @AccessFor('public')
  @ApiOperation({ operationId: 'declineInvitation', tags: ['identity'] })
  decline(@Body() { token, reason }: DeclineInvitationDto): Promise<void> {
    return this.answer.decline(token, reason);
  }
}
