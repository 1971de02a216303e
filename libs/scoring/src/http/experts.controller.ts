import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, type Actor } from '#platform';
import { ListExperts } from '../use-cases/list-experts.js';
import { SaveExpertProfile } from '../use-cases/save-expert-profile.js';
import { REVIEW_READERS } from '../use-cases/scoring.policy.js';
import { ExpertDto, ExpertsPageDto, ListExpertsQuery, SaveExpertProfileDto } from './dto/expert.dto.js';
import { expertView } from './scoring.presenter.js';

@Controller('api/experts')
export class ExpertsController {
  constructor(
    private readonly listExperts: ListExperts,
    private readonly saveExpertProfile: SaveExpertProfile,
  ) {}

  /** The organiser's experts with what they know and how much they have at hand, by name. */
  @Get()
  @AccessFor(REVIEW_READERS)
  @ApiOperation({ operationId: 'listExperts', tags: ['scoring'] })
  async list(@CurrentActor() actor: Actor, @Query() query: ListExpertsQuery): Promise<ExpertsPageDto> {
    const { items, nextCursor } = await this.listExperts.execute(actor, query);
    return { items: items.map(expertView), nextCursor };
  }

  /** Say what an expert knows, where they work and how much they read. */
  @Put(':personId/profile')
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'saveExpertProfile', tags: ['scoring'] })
  async save(
    @CurrentActor() actor: Actor,
    @IdParam('personId') personId: string,
    @Body() { organiserId, directions, workplaceInns, municipalityOktmo, capacity }: SaveExpertProfileDto,
  ): Promise<ExpertDto> {
    const profile = {
      ...{ directions, workplaceInns },
      municipalityOktmo: municipalityOktmo ?? null,
      capacity: capacity ?? null,
    };
    return expertView(await this.saveExpertProfile.execute(actor, personId, profile, organiserId));
  }
}
