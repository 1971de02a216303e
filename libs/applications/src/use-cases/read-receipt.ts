import { Injectable } from '@nestjs/common';
import { Calls, type CallEntity } from '#calls';
import type { OrganisationEntity } from '#identity';
import type { Actor } from '#platform';
import type { SubmissionEntity } from '../data/submission.entity.js';
import { fail } from '../domain/applications.errors.js';
import { ReadApplications } from './read-applications.js';

/** What a receipt says: what was handed in last, as it was handed in. */
export interface HandedIn {
  number: string;
  submission: SubmissionEntity;
  call: CallEntity;
  organisation: OrganisationEntity;
}

/** The receipt is for everyone who may read the application. */
@Injectable()
export class ReadReceipt {
  constructor(
    private readonly readApplications: ReadApplications,
    private readonly calls: Calls,
  ) {}

  /** @throws DomainError `applications.not-found`, `applications.not-handed-in` */
  async execute(actor: Actor, id: string): Promise<HandedIn> {
    const { application, submission, organisation } = await this.readApplications.get(actor, id);
    if (!submission || application.number === null) throw fail('applications.not-handed-in');
    const call = await this.calls.get(application.callId);
    return { number: application.number, submission, call, organisation };
  }
}
