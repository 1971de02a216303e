import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, organisersOf, type Actor } from '#platform';
import { CreatePerson } from '../use-cases/create-person.js';
import { ListPeople } from '../use-cases/list-people.js';
import { RegisterPerson } from '../use-cases/register-person.js';
import { CreatedPersonDto, CreatePersonDto, GrantDto } from './dto/create-person.dto.js';
import { RegisterPersonDto, RegistrationAcceptedDto } from './dto/register-person.dto.js';
import { ListPeopleQuery, PeoplePageDto } from './dto/staff-member.dto.js';
import { staffMemberView } from './identity.presenter.js';

@Controller('api')
export class PeopleController {
  constructor(
    private readonly registerPerson: RegisterPerson,
    private readonly createPerson: CreatePerson,
    private readonly listPeople: ListPeople,
  ) {}

  /** Make an account. The answer is the same whether the address was free or not. */
  @Post('registrations')
  @HttpCode(202)
  @AccessFor('public')
  @ApiOperation({ operationId: 'registerPerson', tags: ['identity'] })
  async register(@Body() body: RegisterPersonDto): Promise<RegistrationAcceptedDto> {
    await this.registerPerson.execute(body);
    return { email: body.email };
  }

  /** Make an account for an expert or a colleague, with roles; or add roles to an existing account. */
  @Post('people')
  @AccessFor(['contest-administrator', 'installation-administrator'])
  @ApiOperation({ operationId: 'createPerson', tags: ['identity'] })
  create(
    @CurrentActor() actor: Actor,
    @Body() { password, ...body }: CreatePersonDto,
  ): Promise<CreatedPersonDto> {
    return this.createPerson.execute(actor, {
      ...body,
      credential: { password },
      grants: body.grants.map((grant) => ({
        role: grant.role,
        organiserId: organiserOf(actor, grant),
        validUntil: grant.validUntil ? new Date(grant.validUntil) : null,
      })),
    });
  }

  /** Who works for an organiser, with roles, by name. */
  @Get('organisers/:id/people')
  @AccessFor(['contest-administrator', 'installation-administrator', 'auditor'])
  @ApiOperation({ operationId: 'listPeople', tags: ['identity'] })
  async list(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() query: ListPeopleQuery,
  ): Promise<PeoplePageDto> {
    const { items, nextCursor } = await this.listPeople.execute(actor, id, query);
    return { items: items.map(staffMemberView), nextCursor };
  }
}

/** The organiser that a grant means when it names none: the only one that the administrator has. */
function organiserOf(actor: Actor, grant: GrantDto): string | null {
  if (grant.role === 'installation-administrator') return null;
  const own = organisersOf(actor, 'contest-administrator');
  return grant.organiserId ?? (own.length === 1 ? (own[0] ?? null) : null);
}
