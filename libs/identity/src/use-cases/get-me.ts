import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Transactions, type Actor } from '#platform';
import { Memberships } from '../data/memberships.js';
import { OrganisationEntity } from '../data/organisation.entity.js';
import { OrganiserEntity } from '../data/organiser.entity.js';
import { PersonEntity } from '../data/person.entity.js';

export interface Me {
  person: PersonEntity;
  organisations: OrganisationEntity[];
  organisers: OrganiserEntity[];
}

/** What a signed-in person is here. */
@Injectable()
export class GetMe {
  constructor(
    private readonly tx: Transactions,
    private readonly memberships: Memberships,
  ) {}

  async execute(actor: Actor): Promise<Me> {
    const em = this.tx.manager;
    const person = await em.findOneByOrFail(PersonEntity, { id: actor.personId });
    const members = await this.memberships.organisationsOf(actor.personId);
    const organiserIds = actor.grants.map((grant) => grant.organiserId).filter((id) => id !== null);
    return {
      person,
      organisations: await em.find(OrganisationEntity, {
        where: { id: In(members.map((member) => member.organisationId)) },
        order: { name: 'ASC' },
      }),
      organisers: await em.findBy(OrganiserEntity, { id: In(organiserIds) }),
    };
  }
}
