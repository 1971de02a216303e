import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, Texts, type Actor } from '#platform';
import { ConfirmAssignments } from '../use-cases/confirm-assignments.js';
import { PriceAssignments } from '../use-cases/price-assignments.js';
import { ProposeAssignments } from '../use-cases/propose-assignments.js';
import { ReadProposals } from '../use-cases/read-proposals.js';
import {
  AssignmentProposalDto,
  AssignmentProposalsDto,
  ConfirmedAssignmentsDto,
  HandMadeAssignmentDto,
  PricedAssignmentDto,
  ProposeAssignmentsDto,
} from './dto/assignment.dto.js';
import { ProposalsPresenter } from './proposals.presenter.js';

@Controller('api')
export class AssignmentProposalsController {
  constructor(
    private readonly proposeAssignments: ProposeAssignments,
    private readonly proposals: ReadProposals,
    private readonly priceAssignments: PriceAssignments,
    private readonly confirmAssignments: ConfirmAssignments,
    private readonly texts: Texts,
  ) {}

  /** Your newest proposal of a call, unless it is confirmed or another has taken its place. */
  @Get('calls/:id/assignment-proposals')
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'listAssignmentProposals', tags: ['scoring'] })
  async list(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<AssignmentProposalsDto> {
    const present = this.presenterFor(actor);
    return { items: (await this.proposals.ofCall(actor, id)).map((each) => present.proposal(each)) };
  }

  /** Ask who should read what: loads and conflicts are kept, what cannot be covered is named. Ask how far it is. */
  @Post('calls/:id/assignment-proposals')
  @HttpCode(202)
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'proposeAssignments', tags: ['scoring'] })
  async propose(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { seed, objective }: ProposeAssignmentsDto,
  ): Promise<AssignmentProposalDto> {
    return this.get(actor, await this.proposeAssignments.execute(actor, id, { seed, objective }));
  }

  /** Ask for the lot: who reads what by the seed whose digest was published with the call. */
  @Post('calls/:id/assignment-proposals/drawn')
  @HttpCode(202)
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'drawAssignments', tags: ['scoring'] })
  async draw(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<AssignmentProposalDto> {
    return this.get(actor, await this.proposeAssignments.drawn(actor, id));
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
    return this.get(actor, await this.proposeAssignments.byHand(actor, id, pairs));
  }

  /** A proposal that you have asked for: how far it is, and what it says once it is worked out. */
  @Get('assignment-proposals/:id')
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'getAssignmentProposal', tags: ['scoring'] })
  async get(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<AssignmentProposalDto> {
    return this.presenterFor(actor).proposal(await this.proposals.one(actor, id));
  }

  /** Ask what each rule that assignments keep costs: the same worked out without it. Ask how far it is. */
  @Post('assignment-proposals/:id/prices')
  @HttpCode(202)
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'priceAssignments', tags: ['scoring'] })
  async price(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<PricedAssignmentDto> {
    await this.priceAssignments.execute(actor, id);
    return this.prices(actor, id);
  }

  /** What each rule costs that the proposal keeps, and how far that is. */
  @Get('assignment-proposals/:id/prices')
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'getAssignmentPrices', tags: ['scoring'] })
  async prices(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<PricedAssignmentDto> {
    return this.presenterFor(actor).prices(await this.proposals.ofActor(actor, id));
  }

  /** Assign everything that the newest proposal says, at once. */
  @Post('assignment-proposals/:id/confirm')
  @HttpCode(200)
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'confirmAssignments', tags: ['scoring'] })
  async confirm(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<ConfirmedAssignmentsDto> {
    return { assigned: await this.confirmAssignments.execute(actor, id) };
  }

  private presenterFor({ locale }: Actor): ProposalsPresenter {
    return new ProposalsPresenter(this.texts, locale);
  }
}
