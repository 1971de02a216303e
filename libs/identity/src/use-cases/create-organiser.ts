import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { Audit, Transactions, type Actor } from '#platform';
import { OrganiserEntity } from '../data/organiser.entity.js';

/** Adds a fund to the installation. Its contests, people and money are apart from the others'. */
@Injectable()
export class CreateOrganiser {
  constructor(
    private readonly tx: Transactions,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `identity.organiser-exists` */
  async execute(actor: Actor | null, wanted: { code: string; name: string }): Promise<OrganiserEntity> {
    return this.tx.run(async (em) => {
      const id = newId();
      await em.insert(OrganiserEntity, { id, ...wanted });
      await this.audit.record(em, {
        actorId: actor?.personId ?? null,
        organiserId: id,
        action: 'organiser.create',
        objectKind: 'organiser',
        objectId: id,
      });
      return em.findOneByOrFail(OrganiserEntity, { id });
    });
  }
}
