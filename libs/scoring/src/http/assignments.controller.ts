import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, type Actor } from '#platform';
import { Reviews } from '../data/reviews.js';
import { AssignExpert } from '../use-cases/assign-expert.js';
import { AssignmentRules } from '../use-cases/assignment-rules.js';
import { REVIEW_READERS } from '../use-cases/scoring.policy.js';
import { AssignedReviewDto, AssignExpertDto, AssignmentRuleDto } from './dto/assignment.dto.js';
import { assignedReviewView } from './scoring.presenter.js';

@Controller('api')
export class AssignmentsController {
  constructor(
    private readonly assignExpert: AssignExpert,
    private readonly rules: AssignmentRules,
    private readonly reviews: Reviews,
  ) {}

  /** Whether each application of a call must have an expert of where its project is. */
  @Get('calls/:id/assignment-rule')
  @AccessFor(REVIEW_READERS)
  @ApiOperation({ operationId: 'getAssignmentRule', tags: ['scoring'] })
  async rule(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<AssignmentRuleDto> {
    return { localExpert: await this.rules.read(actor, id) };
  }

  /** Choose whether each application of a call must have an expert of where its project is, from now on. */
  @Put('calls/:id/assignment-rule')
  @HttpCode(204)
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'setAssignmentRule', tags: ['scoring'] })
  setRule(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { localExpert }: AssignmentRuleDto,
  ): Promise<void> {
    return this.rules.set(actor, id, localExpert);
  }

  /** Assign one expert by hand: instead of another, or as a further review. */
  @Post('applications/:id/reviews')
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'assignExpert', tags: ['scoring'] })
  async assign(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { expertId, reason, dueAt }: AssignExpertDto,
  ): Promise<AssignedReviewDto> {
    const wanted = { expertId, reason, dueAt: dueAt ? new Date(dueAt) : undefined };
    return assignedReviewView(await this.reviews.get(await this.assignExpert.execute(actor, id, wanted)));
  }
}
