import { Injectable } from '@nestjs/common';
import { Like } from 'typeorm';
import { Transactions } from '#platform';
import { PersonEntity } from '../data/person.entity.js';
import { DEMO_DOMAIN } from '../domain/demo-domain.js';

/** What a visitor should know about an installation before believing what it shows. */
@Injectable()
export class DescribeInstallation {
  constructor(private readonly tx: Transactions) {}

  /** Whether it has the demo's accounts, whose password everyone knows. */
  async hasDemoAccounts(): Promise<boolean> {
    return this.tx.manager.existsBy(PersonEntity, { email: Like(`%@${DEMO_DOMAIN}`) });
  }
}
