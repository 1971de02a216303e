import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform';
import { SessionEntity } from '../data/session.entity.js';
import { digestOfToken } from '../data/token.js';

/** Signs out. A session that is gone already stays gone. */
@Injectable()
export class DeleteSession {
  constructor(private readonly tx: Transactions) {}

  async execute(token: string): Promise<void> {
    await this.tx.run((em) => em.delete(SessionEntity, { tokenHash: digestOfToken(token) }));
  }
}
