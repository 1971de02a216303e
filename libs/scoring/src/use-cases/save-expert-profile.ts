import { Injectable } from '@nestjs/common';
import { isOrganisationInn, isPersonInn, type FieldError } from '#kernel';
import { Audit, Transactions, type Actor } from '#platform';
import { ExpertProfileEntity } from '../data/expert-profile.entity.js';
import { expertCard, type ExpertCard } from '../data/experts.query.js';
import { fail } from '../domain/scoring.errors.js';
import { chosenOrganiser } from './organiser-choice.js';

export interface ExpertProfile {
  directions: string[];
  municipalityOktmo: string | null;
  workplaceInns: string[];
  capacity: number | null;
}

/** Says what an expert knows, how much they read and where they work: applications from there are not theirs. */
@Injectable()
export class SaveExpertProfile {
  constructor(
    private readonly tx: Transactions,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `scoring.not-found` for a person who is no expert of the organiser, `scoring.wrong-inn` */
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
    refuseWrongInns(profile.workplaceInns);
    return this.tx.run(async (em) => {
      const card = await expertCard(em, organiserId, personId);
      if (!card) throw fail('scoring.not-found');
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
      return { ...card, ...profile };
    });
  }
}

function refuseWrongInns(inns: string[]): void {
  const faults = inns.flatMap((inn, i): FieldError[] =>
    isOrganisationInn(inn) || isPersonInn(inn)
      ? []
      : [{ pointer: `/workplaceInns/${i}`, code: 'scoring.wrong-inn' }],
  );
  if (faults.length > 0) throw fail('scoring.wrong-inn', {}, faults);
}
