import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, Transactions, type Actor } from '#platform';
import { MunicipalityEntity } from '../data/municipality.entity.js';
import { OrganiserEntity } from '../data/organiser.entity.js';
import { CreateOrganisation } from '../use-cases/create-organisation.js';
import { CreateOrganiser } from '../use-cases/create-organiser.js';
import { UpdateOrganisationContacts } from '../use-cases/update-organisation-contacts.js';
import { MunicipalitiesDto } from './dto/municipality.dto.js';
import {
  CreateOrganisationDto,
  OrganisationDto,
  UpdateOrganisationContactsDto,
} from './dto/organisation.dto.js';
import { CreateOrganiserDto, OrganiserDto, OrganisersDto } from './dto/organiser.dto.js';
import { organisationView, organiserView } from './identity.presenter.js';

@Controller('api')
export class OrganisationsController {
  constructor(
    private readonly tx: Transactions,
    private readonly createOrganisation: CreateOrganisation,
    private readonly createOrganiser: CreateOrganiser,
    private readonly updateContacts: UpdateOrganisationContacts,
  ) {}

  /** Enter an applicant: a legal entity, a group without registration, or yourself. You become its signatory. */
  @Post('organisations')
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'createOrganisation', tags: ['identity'] })
  async create(@CurrentActor() actor: Actor, @Body() body: CreateOrganisationDto): Promise<OrganisationDto> {
    return organisationView(await this.createOrganisation.execute(actor, body));
  }

  /** Correct where an applicant that you act for is found and written to. */
  @Put('organisations/:id/contacts')
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'updateOrganisationContacts', tags: ['identity'] })
  async contacts(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: UpdateOrganisationContactsDto,
  ): Promise<OrganisationDto> {
    return organisationView(await this.updateContacts.execute(actor, id, body));
  }

  /** The municipalities with their OKTMO codes and time zones. */
  @Get('municipalities')
  @AccessFor('public')
  @ApiOperation({ operationId: 'listMunicipalities', tags: ['identity'] })
  async municipalities(): Promise<MunicipalitiesDto> {
    return { items: await this.tx.manager.find(MunicipalityEntity, { order: { oktmo: 'ASC' } }) };
  }

  /** The funds that run contests on this installation. */
  @Get('organisers')
  @AccessFor('public')
  @ApiOperation({ operationId: 'listOrganisers', tags: ['identity'] })
  async organisers(): Promise<OrganisersDto> {
    const organisers = await this.tx.manager.find(OrganiserEntity, { order: { createdAt: 'ASC' } });
    return { items: organisers.map(organiserView) };
  }

  /** Add a fund. Its contests, people and money are apart from the others'. */
  @Post('organisers')
  @AccessFor(['installation-administrator'])
  @ApiOperation({ operationId: 'createOrganiser', tags: ['identity'] })
  async addOrganiser(@CurrentActor() actor: Actor, @Body() body: CreateOrganiserDto): Promise<OrganiserDto> {
    return organiserView(await this.createOrganiser.execute(actor, body));
  }
}
