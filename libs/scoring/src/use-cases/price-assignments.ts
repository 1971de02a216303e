import { Injectable } from '@nestjs/common';
import { Transactions, type Actor } from '#platform';
import { fail } from '../domain/scoring.errors.js';
import { ReadProposals } from './read-proposals.js';

/** Asks what each rule of an assignment costs: the engine runs again without it. See `WorkOutProposals`. */
@Injectable()
export class PriceAssignments {
  constructor(
    private readonly tx: Transactions,
    private readonly proposals: ReadProposals,
  ) {}

  /**
   * Made as the proposal was; the best assignment for one by hand. What is being worked out is not asked for again.
   * @throws DomainError `scoring.not-found`, `scoring.proposal-used`
   */
  async execute(actor: Actor, id: string): Promise<void> {
    const { status } = await this.proposals.ofActor(actor, id);
    if (status !== 'proposed') throw fail('scoring.proposal-used');
    await this.tx.manager.query(
      `UPDATE assignment_proposal SET asked = 'prices', refusal = NULL
        WHERE id = $1 AND status = 'proposed' AND asked IS NULL AND prices IS NULL`,
      [id],
    );
  }
}
