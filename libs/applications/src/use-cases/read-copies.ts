import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import { ApplicationCopies, type ListedCopy } from '../data/application-copies.js';
import type { ApplicationCopyEntity } from '../data/application-copy.entity.js';
import { OwnApplications } from './own-applications.js';

/** The kept texts of an application are for those who write it; to others they do not exist. */
@Injectable()
export class ReadCopies {
  constructor(
    private readonly own: OwnApplications,
    private readonly copies: ApplicationCopies,
  ) {}

  /** @throws DomainError `applications.not-found` */
  async list(actor: Actor, applicationId: string): Promise<ListedCopy[]> {
    await this.own.get(actor, applicationId);
    return this.copies.list(applicationId);
  }

  /** @throws DomainError `applications.not-found`, `applications.copy-not-found` */
  async get(actor: Actor, applicationId: string, id: string): Promise<ApplicationCopyEntity> {
    await this.own.get(actor, applicationId);
    return this.copies.get(applicationId, id);
  }
}
