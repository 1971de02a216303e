import { Injectable } from '@nestjs/common';
import type { PublicationEntity } from '../data/publication.entity.js';
import { Publications } from '../data/publications.js';
import { fail } from '../domain/awards.errors.js';

/** A call's results, as everyone may see them. */
@Injectable()
export class GetPublicResults {
  constructor(private readonly publications: Publications) {}

  /** @throws DomainError `awards.results-not-published`, also while an embargo lasts */
  async execute(callId: string): Promise<PublicationEntity> {
    const publication = await this.publications.latestVisible(callId);
    if (!publication) throw fail('awards.results-not-published');
    return publication;
  }
}
