import { Injectable } from '@nestjs/common';
import type { OrganisationKind } from '#contracts';
import { newId } from '#kernel';
import { Audit, Transactions, type Actor } from '#platform';
import { MunicipalityEntity } from '../data/municipality.entity.js';
import { OrganisationMemberEntity } from '../data/organisation-member.entity.js';
import { OrganisationEntity } from '../data/organisation.entity.js';
import { checkOrganisation } from '../domain/check-organisation.js';
import { fail } from '../domain/identity.errors.js';

export interface NewOrganisation {
  kind: OrganisationKind;
  name: string;
  inn?: string;
  ogrn?: string;
  kpp?: string;
  registeredOn?: string;
  municipalityOktmo: string;
  address: string;
  noticesEmail: string;
  signatoryBasis: 'head' | 'mandate';
}

/** A person enters an applicant and becomes its signatory. */
@Injectable()
export class CreateOrganisation {
  constructor(
    private readonly tx: Transactions,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `identity.wrong-organisation` with fields, `identity.organisation-exists` */
  async execute(actor: Actor, wanted: NewOrganisation): Promise<OrganisationEntity> {
    const faults = checkOrganisation(wanted, new Date().toISOString().slice(0, 10));
    const municipality = await this.tx.manager.findOneBy(MunicipalityEntity, {
      oktmo: wanted.municipalityOktmo,
    });
    if (!municipality) faults.push({ pointer: '/municipalityOktmo', code: 'identity.unknown-municipality' });
    if (faults.length > 0) throw fail('identity.wrong-organisation', {}, faults);
    return this.tx.run(async (em) => {
      const { signatoryBasis, ...details } = wanted;
      const id = newId();
      await em.insert(OrganisationEntity, { ...details, id, createdBy: actor.personId });
      await em.insert(OrganisationMemberEntity, {
        organisationId: id,
        personId: actor.personId,
        role: 'signatory',
        basis: signatoryBasis,
      });
      await this.audit.record(em, {
        actorId: actor.personId,
        organiserId: null,
        action: 'organisation.create',
        objectKind: 'organisation',
        objectId: id,
        facts: { kind: wanted.kind },
      });
      return em.findOneByOrFail(OrganisationEntity, { id });
    });
  }
}
