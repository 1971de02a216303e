import type { INestApplicationContext } from '@nestjs/common';
import { CreateOrganisation } from '#identity';
import type { Actor } from '#platform';
import type { OrganisationContent } from '../content/content.types.js';
import { municipalityOf } from '../content/municipalities.js';
import { addressOf, APPLICANT_ACCOUNT } from '../demo-accounts.js';
import type { Accounts } from './accounts.js';

export interface Applicant {
  organisationId: string;
  /** Its head, who signs for it. */
  head: Actor;
}

/** Organisations with their heads, each entered once: some take part in several contests. */
export class Applicants {
  private readonly byName = new Map<string, Applicant>();

  constructor(
    private readonly app: INestApplicationContext,
    private readonly accounts: Accounts,
    /** Whose head has an address that the demo tells everybody. */
    private readonly shown: OrganisationContent,
  ) {}

  knows({ shortName }: OrganisationContent): boolean {
    return this.byName.has(shortName);
  }

  /** @throws RangeError for an organisation that was not entered */
  of({ shortName }: OrganisationContent): Applicant {
    const applicant = this.byName.get(shortName);
    if (!applicant) throw new RangeError(`${shortName} is not entered`);
    return applicant;
  }

  async enter(organisation: OrganisationContent): Promise<void> {
    const { head, oktmo } = organisation;
    const { timeZone } = municipalityOf(oktmo);
    const email = organisation.shortName === this.shown.shortName ? addressOf(APPLICANT_ACCOUNT) : head.email;
    const actor = await this.accounts.make({ fullName: head.fullName, email, timeZone });
    const { id } = await this.app.get(CreateOrganisation).execute(actor, {
      kind: organisation.kind,
      name: organisation.shortName,
      inn: organisation.inn ?? undefined,
      ogrn: organisation.ogrn ?? undefined,
      kpp: organisation.kpp ?? undefined,
      registeredOn: organisation.registeredOn ?? undefined,
      municipalityOktmo: oktmo,
      address: organisation.address,
      noticesEmail: email,
      signatoryBasis: 'head',
    });
    this.byName.set(organisation.shortName, { organisationId: id, head: actor });
  }
}
