import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { PublicationEntity } from '../data/publication.entity.js';
import { Publications } from '../data/publications.js';
import { AwardsAccess } from './awards-access.js';
import { mayRead } from './awards.policy.js';

/** What was published of a call, as the organiser's staff see it. */
@Injectable()
export class ListPublications {
  constructor(
    private readonly access: AwardsAccess,
    private readonly publications: Publications,
  ) {}

  /** The latest version first. @throws DomainError `awards.not-found` */
  async execute(actor: Actor, callId: string): Promise<PublicationEntity[]> {
    await this.access.call(actor, callId, mayRead);
    return this.publications.ofCall(callId);
  }
}
