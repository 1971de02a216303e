import { Injectable } from '@nestjs/common';
import { AdministeredCalls, Calls, type CallEntity } from '#calls';
import { Transactions, type Actor } from '#platform';

/** Ends a contest whose agreements have all been completed or given up. */
@Injectable()
export class FinishCall {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly administered: AdministeredCalls,
  ) {}

  /** @throws DomainError `calls.agreements-running` */
  async execute(actor: Actor, id: string): Promise<CallEntity> {
    return this.tx.run(async (em) => {
      const call = await this.administered.get(actor, id);
      await this.calls.take(em, call, { action: 'finish', actorId: actor.personId });
      return call;
    });
  }
}
