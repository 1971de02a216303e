import { Injectable } from '@nestjs/common';
import { Calls } from '#calls';
import { Transactions } from '#platform';
import { applicantNames, type ApplicantName } from '../data/applicant-names.query.js';
import type { PublicationEntity } from '../data/publication.entity.js';
import { Publications } from '../data/publications.js';
import { fail } from '../domain/awards.errors.js';

export interface PublicResults {
  publication: PublicationEntity;
  applicants: ApplicantName[];
  /** The directions' names by code. */
  trackNames: ReadonlyMap<string, string>;
}

/** A call's results, as everyone may see them. */
@Injectable()
export class GetPublicResults {
  constructor(
    private readonly tx: Transactions,
    private readonly publications: Publications,
    private readonly calls: Calls,
  ) {}

  /** @throws DomainError `awards.results-not-published`, also while an embargo lasts */
  async execute(callId: string): Promise<PublicResults> {
    const publication = await this.publications.latestVisible(callId);
    if (!publication) throw fail('awards.results-not-published');
    const tracks = await this.calls.tracksOf(callId);
    return {
      publication,
      applicants: await applicantNames(this.tx.manager, publication.document),
      trackNames: new Map(tracks.map(({ code, name }) => [code, name])),
    };
  }
}
