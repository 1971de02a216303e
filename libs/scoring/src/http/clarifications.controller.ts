import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, PageQuery, type Actor } from '#platform';
import { Clarify } from '../use-cases/clarify.js';
import { ReadClarifications } from '../use-cases/read-clarifications.js';
import { REVIEW_READERS, SUPERVISORS } from '../use-cases/scoring.policy.js';
import { callClarification, clarification, expertClarification } from './clarifications.presenter.js';
import {
  AnswerClarificationDto,
  AskClarificationDto,
  CallClarificationDto,
  CallClarificationsPageDto,
  ClarificationsDto,
  ExpertClarificationsDto,
  ForwardClarificationDto,
} from './dto/clarification.dto.js';
import { ReviewReasonDto } from './dto/save-review.dto.js';

@Controller('api')
export class ClarificationsController {
  constructor(
    private readonly clarify: Clarify,
    private readonly read: ReadClarifications,
  ) {}

  /** Your questions about an application, and what others' were answered. */
  @Get('reviews/:id/clarifications')
  @AccessFor(['expert'])
  @ApiOperation({ operationId: 'listReviewClarifications', tags: ['scoring'] })
  async ofReview(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<ExpertClarificationsDto> {
    const { items, mayAsk } = await this.read.ofReview(actor, id);
    return { items: items.map(expertClarification), mayAsk };
  }

  /** Ask the applicant something. The fund reads it first. */
  @Post('reviews/:id/clarifications')
  @AccessFor(['expert'])
  @ApiOperation({ operationId: 'askClarification', tags: ['scoring'] })
  async ask(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { question }: AskClarificationDto,
  ): Promise<ExpertClarificationsDto> {
    await this.clarify.ask(actor, id, question);
    return this.ofReview(actor, id);
  }

  /** The questions of a call, by the applications' numbers. */
  @Get('calls/:id/clarifications')
  @AccessFor(REVIEW_READERS)
  @ApiOperation({ operationId: 'listClarifications', tags: ['scoring'] })
  async ofCall(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() query: PageQuery,
  ): Promise<CallClarificationsPageDto> {
    const { items, nextCursor } = await this.read.ofCall(actor, id, query);
    return { items: items.map(callClarification), nextCursor };
  }

  /** Pass a question on to the applicant. */
  @Post('clarifications/:id/forward')
  @HttpCode(200)
  @AccessFor(SUPERVISORS)
  @ApiOperation({ operationId: 'forwardClarification', tags: ['scoring'] })
  async forward(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { dueAt }: ForwardClarificationDto,
  ): Promise<CallClarificationDto> {
    await this.clarify.forward(actor, id, new Date(dueAt));
    return callClarification(await this.read.one(id));
  }

  /** Do not pass a question on. The expert reads why. */
  @Post('clarifications/:id/decline')
  @HttpCode(200)
  @AccessFor(SUPERVISORS)
  @ApiOperation({ operationId: 'declineClarification', tags: ['scoring'] })
  async decline(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { reason }: ReviewReasonDto,
  ): Promise<CallClarificationDto> {
    await this.clarify.decline(actor, id, reason);
    return callClarification(await this.read.one(id));
  }

  /** What the experts ask about your application, and what you have answered. */
  @Get('applications/:id/clarifications')
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'listApplicationClarifications', tags: ['scoring'] })
  async ofApplication(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<ClarificationsDto> {
    return { items: (await this.read.ofApplication(actor, id)).map(clarification) };
  }

  /** Answer a question about your application, once and in time. The application stays as it was handed in. */
  @Post('clarifications/:id/answer')
  @HttpCode(200)
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'answerClarification', tags: ['scoring'] })
  async answer(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { answer }: AnswerClarificationDto,
  ): Promise<ClarificationsDto> {
    await this.clarify.answer(actor, id, answer);
    return this.ofApplication(actor, (await this.read.one(id)).applicationId);
  }
}
