import { Body, Controller, Get, HttpCode, Put, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, type Actor } from '#platform';
import { ListExperts } from '../use-cases/list-experts.js';
import { SaveExpertProfile, type ExpertProfile } from '../use-cases/save-expert-profile.js';
import { REVIEW_READERS } from '../use-cases/scoring.policy.js';
import {
  ExpertDto,
  ExpertsPageDto,
  ListExpertsQuery,
  OwnExpertProfilesDto,
  SaveExpertProfileDto,
} from './dto/expert.dto.js';
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

  /** Your own profile with each organiser whose expert you are. */
  @Get('me')
  @AccessFor(['expert'])
  @ApiOperation({ operationId: 'getMyExpertProfiles', tags: ['scoring'] })
  async mine(@CurrentActor() actor: Actor): Promise<OwnExpertProfilesDto> {
    return { items: await this.listExperts.own(actor) };
  }

  /** Say what you know, where you work and how much you read. */
  @Put('me/profile')
  @HttpCode(204)
  @AccessFor(['expert'])
  @ApiOperation({ operationId: 'saveMyExpertProfile', tags: ['scoring'] })
  async saveMine(@CurrentActor() actor: Actor, @Body() body: SaveExpertProfileDto): Promise<void> {
    await this.saveExpertProfile.own(actor, profileOf(body), body.organiserId);
  }

  /** Say what an expert knows, where they work and how much they read. */
  @Put(':personId/profile')
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'saveExpertProfile', tags: ['scoring'] })
  async save(
    @CurrentActor() actor: Actor,
    @IdParam('personId') personId: string,
    @Body() body: SaveExpertProfileDto,
  ): Promise<ExpertDto> {
    const { organiserId } = body;
    return expertView(await this.saveExpertProfile.execute(actor, personId, profileOf(body), organiserId));
  }
}

const profileOf = ({ capacity = null, ...body }: SaveExpertProfileDto): ExpertProfile => {
  const { directions, interests, languages, municipalityOktmos, workplaceInns, pastWorkplaceInns } = body;
  return {
    ...{ directions, interests, languages, municipalityOktmos, workplaceInns, pastWorkplaceInns },
    capacity,
  };
};
