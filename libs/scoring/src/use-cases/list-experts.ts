import { Injectable } from '@nestjs/common';
import { organisersOf, pageOf, Transactions, type Actor, type PageQuery } from '#platform';
import { expertCards, type ExpertCard } from '../data/experts.query.js';
import { OwnConflicts } from '../data/own-conflicts.js';
import { ownProfiles, type OwnProfile } from '../data/own-profiles.query.js';
import { keysetOf } from './keyset.js';
import { chosenOrganiser } from './organiser-choice.js';
import { REVIEW_READERS } from './scoring.policy.js';

/** A name; PostgreSQL takes any character but NUL. */
const NAME = /^[^\0]*$/;

/** An organiser's experts, by name. */
@Injectable()
export class ListExperts {
  constructor(
    private readonly tx: Transactions,
    private readonly conflicts: OwnConflicts,
  ) {}

  async execute(
    actor: Actor,
    { limit, cursor, organiserId, callId }: PageQuery & { organiserId?: string; callId?: string },
  ): Promise<{ items: ExpertCard[]; nextCursor: string | null }> {
    const organiser = chosenOrganiser(actor, organiserId, ...REVIEW_READERS);
    const cards = await expertCards(
      this.tx.manager,
      {
        ...{ organiserId: organiser, callId: callId ?? null },
        hidden: await this.conflicts.of(actor.personId),
      },
      keysetOf(cursor, NAME),
      limit + 1,
    );
    return pageOf(cards, limit, (card) => ({ key: card.fullName, id: card.personId }));
  }

  /** What the organisers whose expert the person is know of them. */
  own(actor: Actor): Promise<OwnProfile[]> {
    return ownProfiles(this.tx.manager, actor.personId, organisersOf(actor, 'expert'));
  }
}
