import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform';
import { Agreements } from '../data/agreements.js';
import { Tranches } from '../data/tranches.js';

/** Makes tranches ready whose day has come. */
@Injectable()
export class OpenDueTranches {
  constructor(
    private readonly tx: Transactions,
    private readonly agreements: Agreements,
    private readonly tranches: Tranches,
  ) {}

  async execute(): Promise<void> {
    for (const id of await this.tranches.agreementsToOpen(this.tx.manager))
      await this.tx.run(async (em) => {
        await this.agreements.lock(em, id);
        await this.tranches.openWhatMay(em, id, null);
      });
  }
}
