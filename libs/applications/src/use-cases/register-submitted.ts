import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { budgetSums } from '#engine';
import { Transactions } from '#platform';
import type { ApplicationEntity } from '../data/application.entity.js';
import { Applications } from '../data/applications.js';
import { SubmissionEntity } from '../data/submission.entity.js';

/**
 * After the intake has closed: what was handed in last becomes the application, and later edits that were not
 * handed in are put aside, still their author's.
 */
@Injectable()
export class RegisterSubmitted {
  constructor(
    private readonly tx: Transactions,
    private readonly applications: Applications,
  ) {}

  async execute(callId: string): Promise<void> {
    await this.tx.run(async (em) => {
      for (const application of await this.applications.holdInCall(em, callId, 'submitted'))
        await this.register(em, application);
    });
  }

  async register(em: EntityManager, application: ApplicationEntity): Promise<void> {
    const set = application.changedSinceSubmission ? await this.lastSubmitted(em, application) : undefined;
    await this.applications.take(em, application, { action: 'register', actorId: null, set });
  }

  private async lastSubmitted(
    em: EntityManager,
    application: ApplicationEntity,
  ): Promise<Partial<ApplicationEntity>> {
    const { trackId, municipalityOktmo, content } = await em.findOneOrFail(SubmissionEntity, {
      where: { applicationId: application.id },
      order: { sequence: 'DESC' },
    });
    const { requestedKopecks, ownKopecks } = budgetSums(content.budget);
    return {
      ...{ trackId, municipalityOktmo, content, requestedKopecks, ownKopecks },
      title: content.project.title,
      unsentContent: application.content,
      changedSinceSubmission: false,
    };
  }
}
