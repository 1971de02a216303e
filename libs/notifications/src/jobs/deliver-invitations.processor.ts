import { Injectable } from '@nestjs/common';
import { InvitationMail, type InvitationLetter } from '#identity';
import { ScheduledProcessor } from '#platform';
import { afterRefusal } from '../domain/mail-retries.js';
import { RenderInvitation } from '../use-cases/render-invitation.js';
import { Mailer } from './mailer.js';
import { deliverInvitations } from './notifications.jobs.js';

/** Mails invitations and nudges that are due, and ends those that nobody has answered. */
@Injectable()
export class DeliverInvitations extends ScheduledProcessor {
  readonly schedule = deliverInvitations;
  private isRunning = false;

  constructor(
    private readonly mail: InvitationMail,
    private readonly render: RenderInvitation,
    private readonly mailer: Mailer,
  ) {
    super();
  }

  /** One run at a time, as with other letters. */
  async process(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    try {
      await this.mail.expireDue();
      while (this.mailer.isConfigured && (await this.deliverNext()));
    } finally {
      this.isRunning = false;
    }
  }

  /** @returns whether one was due */
  private async deliverNext(): Promise<boolean> {
    const letter = await this.mail.claim();
    if (!letter) return false;
    try {
      await this.send(letter);
    } catch (error) {
      const outcome = afterRefusal(letter.attempts);
      await this.mail.refuse(letter.id, error, outcome.status === 'queued' ? outcome.waitSeconds : null);
      return true;
    }
    await this.mail.markSent(letter.id);
    return true;
  }

  private send(letter: InvitationLetter): Promise<void> {
    const { subject, body } = this.render.execute(letter);
    const letterId = `${letter.id}-${letter.lettersSent}-${letter.attempts}`;
    return this.mailer.send({ letterId, to: letter.email, subject, text: body });
  }
}
