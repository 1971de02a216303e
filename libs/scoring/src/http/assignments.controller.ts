import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, type Actor } from '#platform';
import { Reviews } from '../data/reviews.js';
import { AssignExpert } from '../use-cases/assign-expert.js';
import { AssignmentRules } from '../use-cases/assignment-rules.js';
import { ConfirmAssignments } from '../use-cases/confirm-assignments.js';
import { PriceAssignments } from '../use-cases/price-assignments.js';
import { ProposeAssignments } from '../use-cases/propose-assignments.js';
import { REVIEW_READERS } from '../use-cases/scoring.policy.js';
import {
  AssignedReviewDto,
  AssignExpertDto,
  AssignmentPricesDto,
  AssignmentProposalDto,
  AssignmentRuleDto,
  ConfirmedAssignmentsDto,
  HandMadeAssignmentDto,
  ProposeAssignmentsDto,
} from './dto/assignment.dto.js';
import { assignedReviewView, proposalView } from './scoring.presenter.js';

@Controller('api')
export class AssignmentsController {
  constructor(
    private readonly proposeAssignments: ProposeAssignments,
    private readonly priceAssignments: PriceAssignments,
    private readonly confirmAssignments: ConfirmAssignments,
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

  /** Work out who should read what: loads and conflicts are kept, what cannot be covered is named. */
  @Post('calls/:id/assignment-proposals')
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'proposeAssignments', tags: ['scoring'] })
  async propose(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { seed, objective }: ProposeAssignmentsDto,
  ): Promise<AssignmentProposalDto> {
    return proposalView(await this.proposeAssignments.execute(actor, id, { seed, objective }));
  }

  /** Draw by lot who reads what, from the seed whose digest was published with the call. */
  @Post('calls/:id/assignment-proposals/drawn')
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'drawAssignments', tags: ['scoring'] })
  async draw(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<AssignmentProposalDto> {
    return proposalView(await this.proposeAssignments.drawn(actor, id));
  }

  /** Propose pairs of one's own, to see loads and shortages before they are confirmed. */
  @Post('calls/:id/assignment-proposals/by-hand')
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'proposeAssignmentsByHand', tags: ['scoring'] })
  async proposeByHand(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { pairs }: HandMadeAssignmentDto,
  ): Promise<AssignmentProposalDto> {
    return proposalView(await this.proposeAssignments.byHand(actor, id, pairs));
  }

  /** What each rule that assignments keep costs: the same worked out without it. */
  @Get('assignment-proposals/:id/prices')
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'priceAssignments', tags: ['scoring'] })
  prices(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<AssignmentPricesDto> {
    return this.priceAssignments.execute(actor, id);
  }

  /** Assign everything that the newest proposal says, at once. */
  @Post('assignment-proposals/:id/confirm')
  @HttpCode(200)
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'confirmAssignments', tags: ['scoring'] })
  async confirm(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<ConfirmedAssignmentsDto> {
    return { assigned: await this.confirmAssignments.execute(actor, id) };
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
