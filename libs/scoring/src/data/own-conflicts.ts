import { Injectable } from '@nestjs/common';
import { Transactions, type Actor } from '#platform';
import { fail } from '../domain/scoring.errors.js';

/**
 * Applications that a person stands too near to: a conflict is on record, they act for the applicant, or their
 * profile says that they work there. Whatever their role, nothing of the reviews of those reaches them, neither
 * in counts nor in averages.
 */
@Injectable()
export class OwnConflicts {
  constructor(private readonly tx: Transactions) {}

  async of(personId: string): Promise<string[]> {
    const rows = await this.tx.manager.query<{ id: string }[]>(
      'SELECT application_id AS id FROM near_application WHERE person_id = $1',
      [personId],
    );
    return rows.map(({ id }) => id);
  }

  /** Reviews of such an application do not exist for the person. @throws DomainError `scoring.not-found` */
  async refuse({ personId }: Actor, applicationId: string): Promise<void> {
    if ((await this.of(personId)).includes(applicationId)) throw fail('scoring.not-found');
  }

  /** Reviews and panels of those applications: their entries in the audit tell of experts. */
  async reviewsOf(personId: string): Promise<string[]> {
    const rows = await this.tx.manager.query<{ id: string }[]>(
      `SELECT r.id FROM near_application n JOIN review r ON r.application_id = n.application_id WHERE n.person_id = $1
        UNION ALL
       SELECT p.id FROM near_application n JOIN panel p ON p.application_id = n.application_id WHERE n.person_id = $1`,
      [personId],
    );
    return rows.map(({ id }) => id);
  }
}
