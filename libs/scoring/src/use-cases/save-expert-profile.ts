import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { Locale } from '#contracts';
import { MunicipalityEntity } from '#identity';
import { isOrganisationInn, isPersonInn, type FieldError } from '#kernel';
import { Audit, Outbox, Transactions, type Actor } from '#platform';
import { ExpertProfileEntity } from '../data/expert-profile.entity.js';
import { expertCard, type ExpertCard } from '../data/experts.query.js';
import { fail } from '../domain/scoring.errors.js';
import { recheckExpert } from '../jobs/scoring.jobs.js';
import { chosenOrganiser } from './organiser-choice.js';

export interface ExpertProfile {
  directions: string[];
  /** Words and phrases that are looked for in applications. */
  interests: string[];
  /** What they read. */
  languages: Locale[];
  municipalityOktmos: string[];
  workplaceInns: string[];
  /** Where they worked before: a reason to look twice, not a conflict by itself. */
  pastWorkplaceInns: string[];
  capacity: number | null;
}

/** Says what an expert knows, how much they read and where they work: applications from there are not theirs. */
@Injectable()
export class SaveExpertProfile {
  constructor(
    private readonly tx: Transactions,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError `scoring.not-found` for a person who is no expert of the organiser, `scoring.wrong-inn`, `scoring.unknown-municipality` */
  execute(
    actor: Actor,
    personId: string,
    profile: ExpertProfile,
    organiserNamed?: string,
  ): Promise<ExpertCard> {
    const organiserId = chosenOrganiser(actor, organiserNamed, 'contest-administrator');
    return this.save(actor, { personId, organiserId }, profile);
  }

  /** The same by the expert. @throws DomainError `scoring.not-found`, `scoring.organiser-needed`, `scoring.wrong-inn` */
  own(actor: Actor, profile: ExpertProfile, organiserNamed?: string): Promise<ExpertCard> {
    const organiserId = chosenOrganiser(actor, organiserNamed, 'expert');
    return this.save(actor, { personId: actor.personId, organiserId }, profile);
  }

  private async save(
    actor: Actor,
    { personId, organiserId }: { personId: string; organiserId: string },
    profile: ExpertProfile,
  ): Promise<ExpertCard> {
    refuseWrongInns(profile);
    return this.tx.run(async (em) => {
      const card = await expertCard(em, organiserId, personId);
      if (!card) throw fail('scoring.not-found');
      await refuseUnknownMunicipalities(em, profile.municipalityOktmos);
      await em.upsert(ExpertProfileEntity, { ...profile, personId, organiserId }, [
        'personId',
        'organiserId',
      ]);
      await this.audit.record(em, {
        actorId: actor.personId,
        organiserId,
        action: 'expert.save-profile',
        objectKind: 'person',
        objectId: personId,
        facts: { directions: profile.directions, capacity: profile.capacity },
      });
      await this.outbox.add(em, recheckExpert, { personId });
      return { ...card, ...profile };
    });
  }
}

function refuseWrongInns(profile: ExpertProfile): void {
  const faults = (['workplaceInns', 'pastWorkplaceInns'] as const).flatMap((field) =>
    profile[field].flatMap((inn, i): FieldError[] =>
      isOrganisationInn(inn) || isPersonInn(inn)
        ? []
        : [{ pointer: `/${field}/${i}`, code: 'scoring.wrong-inn' }],
    ),
  );
  if (faults.length > 0) throw fail('scoring.wrong-inn', {}, faults);
}

async function refuseUnknownMunicipalities(em: EntityManager, oktmos: string[]): Promise<void> {
  const known = await em.findBy(MunicipalityEntity, { oktmo: In(oktmos) });
  const faults = oktmos.flatMap((oktmo, i): FieldError[] =>
    known.some((municipality) => municipality.oktmo === oktmo)
      ? []
      : [{ pointer: `/municipalityOktmos/${i}`, code: 'scoring.unknown-municipality' }],
  );
  if (faults.length > 0) throw fail('scoring.unknown-municipality', {}, faults);
}
