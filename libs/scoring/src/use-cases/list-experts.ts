import { Injectable } from '@nestjs/common';
import { pageOf, Transactions, type Actor, type PageQuery } from '#platform';
import { expertCards, type ExpertCard } from '../data/experts.query.js';
import { keysetOf } from './keyset.js';
import { chosenOrganiser } from './organiser-choice.js';
import { SUPERVISORS } from './scoring.policy.js';

/** A name; PostgreSQL takes any character but NUL. */
const NAME = /^[^\0]*$/;

/** An organiser's experts, by name. */
@Injectable()
export class ListExperts {
  constructor(private readonly tx: Transactions) {}

  async execute(
    actor: Actor,
    { limit, cursor, organiserId }: PageQuery & { organiserId?: string },
  ): Promise<{ items: ExpertCard[]; nextCursor: string | null }> {
    const organiser = chosenOrganiser(actor, organiserId, ...SUPERVISORS);
    const cards = await expertCards(this.tx.manager, organiser, keysetOf(cursor, NAME), limit + 1);
    return pageOf(cards, limit, (card) => ({ key: card.fullName, id: card.personId }));
  }
}
