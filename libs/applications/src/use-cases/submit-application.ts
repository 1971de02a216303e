import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { bandOf, budgetSums } from '#engine';
import { newId, type FieldError } from '#kernel';
import { Outbox, shareCallLock, Transactions, type Actor } from '#platform';
import { ApplicationEntity } from '../data/application.entity.js';
import { Applications } from '../data/applications.js';
import { contentDigest } from '../data/content-digest.js';
import { submissionContext, type SubmissionContext } from '../data/submission-context.js';
import { SubmissionEntity } from '../data/submission.entity.js';
import { fail } from '../domain/applications.errors.js';
import { intakeIsOpen } from '../domain/intake.js';
import { languageOf } from '../domain/language-of.js';
import { checkContent } from '../domain/check-content.js';
import { projectMonths } from '../domain/content-figures.js';

export interface Receipt {
  applicationId: string;
  number: string;
  /** 1 for the first submission; the last one counts. */
  sequence: number;
  /** The database's clock under the call's lock: the time that judged. */
  receivedAt: Date;
  /** SHA-256 of what was handed in, in canonical JSON. */
  digest: string;
}

/**
 * Hands in the saved draft. The draft and its files are there already, so this is small; it holds the call's
 * lock together with others and reads the clock after it has it, so that receipt and closed list agree.
 */
@Injectable()
export class SubmitApplication {
  constructor(
    private readonly tx: Transactions,
    private readonly applications: Applications,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param version the draft's version that the author has read
   * @throws DomainError `applications.intake-closed`, `applications.incomplete` with fields,
   *   `applications.changed-meanwhile`, `applications.only-signatory-submits`
   */
  async execute(actor: Actor, id: string, version: number): Promise<Receipt> {
    const callId = await this.applications.callOf(id);
    return this.tx.run(async (em) => {
      const now = await shareCallLock(em, callId);
      const context = await submissionContext(em, id, actor.personId);
      if (!context?.memberRole) throw fail('applications.not-found');
      const problems = this.judge(context, version);
      return this.keep(em, actor, context, now, problems);
    });
  }

  private judge(context: SubmissionContext, version: number): FieldError[] {
    if (context.version !== version) throw fail('applications.changed-meanwhile');
    const { problems } = checkContent(context.content, {
      maxRequestedKopecks: BigInt(context.maxRequestedKopecks),
      minOwnShare: context.minOwnShare,
    });
    return problems;
  }

  private async keep(
    em: EntityManager,
    actor: Actor,
    context: SubmissionContext,
    now: Date,
    problems: FieldError[],
  ): Promise<Receipt> {
    const isOpen = intakeIsOpen({ ...context, status: context.callStatus }, now);
    if (isOpen && context.memberRole === 'signatory' && problems.length > 0)
      throw fail('applications.incomplete', { count: problems.length }, problems);
    const { id, organiserId, number, trackId, municipalityOktmo, content } = context;
    const application = em.create(ApplicationEntity, { id, organiserId, status: context.status });
    await this.applications.take(em, application, {
      action: 'submit',
      actorId: actor.personId,
      facts: {
        intakeIsOpen: isOpen,
        contentIsComplete: problems.length === 0,
        actorIsSignatory: context.memberRole === 'signatory',
      },
      set: {
        number,
        submissionCount: context.nextSequence,
        submittedAt: now,
        bandId: bandIdOf(context),
        language: languageOf(content.project),
        changedSinceSubmission: false,
      },
      auditFacts: { sequence: context.nextSequence },
    });
    const digest = contentDigest({ trackId, municipalityOktmo, content });
    const submission = {
      ...{ id: newId(), applicationId: id, sequence: context.nextSequence, trackId, municipalityOktmo },
      ...{ content, digest, receivedAt: now, submittedBy: actor.personId },
    };
    await em.insert(SubmissionEntity, submission);
    await this.outbox.emit(em, 'application.submitted', { applicationId: id, submissionId: submission.id });
    return { applicationId: id, number, sequence: context.nextSequence, receivedAt: now, digest };
  }
}

/** The band is fixed by the sum asked at submission. */
function bandIdOf({ bands, content }: SubmissionContext): string | null {
  const { requestedKopecks } = budgetSums(content.budget);
  const complete = content.project.startsOn !== '' && content.project.endsOn !== '';
  return complete ? bandOf({ bands }, { requestedKopecks, months: projectMonths(content.project) }).id : null;
}
