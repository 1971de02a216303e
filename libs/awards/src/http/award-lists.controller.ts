import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, PageQuery, type Actor } from '#platform';
import { AgreeAwards } from '../use-cases/agree-awards.js';
import { ApproveAwards } from '../use-cases/approve-awards.js';
import { ADMINISTRATORS, COMMITTEE, COUNCIL, READERS } from '../use-cases/awards.policy.js';
import { PreviewAwards } from '../use-cases/preview-awards.js';
import { ProposeAwards } from '../use-cases/propose-awards.js';
import { ReadAwardLists } from '../use-cases/read-award-lists.js';
import { awardListSummary, awardListView, awardPreviewView } from './awards.presenter.js';
import { AwardListDetailsDto, AwardListsPageDto, AwardPreviewDto } from './dto/award-list.dto.js';
import { AgreeAwardsDto, ApproveAwardsDto } from './dto/decide-awards.dto.js';
import { AwardWishesDto, ProposeAwardsDto } from './dto/propose-awards.dto.js';
import { proposalFrom, wishesFrom } from './proposal-from-dto.js';

@Controller('api')
export class AwardListsController {
  constructor(
    private readonly readLists: ReadAwardLists,
    private readonly previewAwards: PreviewAwards,
    private readonly proposeAwards: ProposeAwards,
    private readonly agreeAwards: AgreeAwards,
    private readonly approveAwards: ApproveAwards,
  ) {}

  /** Propose who is awarded, from the ranking of the closed review. A returned list gets its next version. */
  @Post('calls/:id/award-lists')
  @AccessFor(COUNCIL)
  @ApiOperation({ operationId: 'proposeAwards', tags: ['awards'] })
  async propose(
    @CurrentActor() actor: Actor,
    @IdParam('id') callId: string,
    @Body() body: ProposeAwardsDto,
  ): Promise<AwardListDetailsDto> {
    return this.get(actor, await this.proposeAwards.execute(actor, callId, proposalFrom(body)));
  }

  /** Who would be awarded under these wishes, from the ranking as it stands. Saves nothing. */
  @Post('calls/:id/award-lists/preview')
  @HttpCode(200)
  @AccessFor(COUNCIL)
  @ApiOperation({ operationId: 'previewAwards', tags: ['awards'] })
  async preview(
    @CurrentActor() actor: Actor,
    @IdParam('id') callId: string,
    @Body() body: AwardWishesDto,
  ): Promise<AwardPreviewDto> {
    return awardPreviewView(await this.previewAwards.execute(actor, callId, wishesFrom(body)));
  }

  /** A call's lists, the latest version first. */
  @Get('calls/:id/award-lists')
  @AccessFor(READERS)
  @ApiOperation({ operationId: 'listAwardLists', tags: ['awards'] })
  async list(
    @CurrentActor() actor: Actor,
    @IdParam('id') callId: string,
    @Query() query: PageQuery,
  ): Promise<AwardListsPageDto> {
    const { items, nextCursor } = await this.readLists.ofCall(actor, callId, query);
    return { items: items.map(awardListSummary), nextCursor };
  }

  /** A list with its decisions, the sources of its money and what can be done with it. */
  @Get('award-lists/:id')
  @AccessFor(READERS)
  @ApiOperation({ operationId: 'getAwardList', tags: ['awards'] })
  async get(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<AwardListDetailsDto> {
    return awardListView(await this.readLists.get(actor, id));
  }

  /** Agree to a list, or return it to the council with remarks. Never by who proposed it. */
  @Post('award-lists/:id/agree')
  @HttpCode(200)
  @AccessFor(COMMITTEE)
  @ApiOperation({ operationId: 'agreeAwards', tags: ['awards'] })
  async agree(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { decision, remarks }: AgreeAwardsDto,
  ): Promise<AwardListDetailsDto> {
    await this.agreeAwards.execute(actor, id, { decision, remarks: remarks || null });
    return this.get(actor, id);
  }

  /** Make an agreed list binding by an order: its applications are awarded. */
  @Post('award-lists/:id/approve')
  @HttpCode(200)
  @AccessFor(ADMINISTRATORS)
  @ApiOperation({ operationId: 'approveAwards', tags: ['awards'] })
  async approve(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() order: ApproveAwardsDto,
  ): Promise<AwardListDetailsDto> {
    await this.approveAwards.execute(actor, id, order);
    return this.get(actor, id);
  }
}
