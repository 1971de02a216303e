import { Injectable } from '@nestjs/common';
import { OwnApplications } from '#applications';
import { Transactions, type Actor } from '#platform';
import { Publications } from '../data/publications.js';
import { commentsOn, type ExpertComment } from '../data/released-comments.query.js';
import { fail } from '../domain/awards.errors.js';

/** What experts say to the applicant, from the moment on at which everyone sees the results. */
@Injectable()
export class ReadReleasedComments {
  constructor(
    private readonly tx: Transactions,
    private readonly own: OwnApplications,
    private readonly publications: Publications,
  ) {}

  /**
   * @throws DomainError `applications.not-found` for everyone else, `awards.comments-not-released` also while an
   *   embargo lasts
   */
  async execute(actor: Actor, applicationId: string): Promise<ExpertComment[]> {
    const { application } = await this.own.get(actor, applicationId);
    if (!(await this.publications.latestVisible(application.callId)))
      throw fail('awards.comments-not-released');
    return commentsOn(this.tx.manager, applicationId);
  }
}
