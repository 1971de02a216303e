import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { ScheduledProcessor } from '#platform';
import { MailQueue, type LetterToMail } from '../data/mail-queue.js';
import { RenderLetter } from '../use-cases/render-letter.js';
import { MAIL_CONNECTIONS, Mailer } from './mailer.js';
import { deliverMail } from './notifications.jobs.js';

/** Mails the letters that are due until none is left. */
@Injectable()
export class DeliverMail extends ScheduledProcessor implements OnModuleDestroy {
  readonly schedule = deliverMail;
  private isRunning = false;
  private isStopping = false;

  constructor(
    private readonly queue: MailQueue,
    private readonly render: RenderLetter,
    private readonly mailer: Mailer,
  ) {
    super();
  }

  /** One run at a time: against a mail server that hangs, all places of the job queue would soon be taken. */
  async process(): Promise<void> {
    if (!this.mailer.isConfigured || this.isRunning) return;
    this.isRunning = true;
    try {
      while (!this.isStopping && (await this.deliverSome()));
    } finally {
      this.isRunning = false;
    }
  }

  onModuleDestroy(): void {
    this.isStopping = true;
  }

  /** @returns whether there was something to mail */
  private async deliverSome(): Promise<boolean> {
    const letters = await this.queue.claim(MAIL_CONNECTIONS);
    const deliveries = await Promise.allSettled(letters.map((letter) => this.deliver(letter)));
    const lost = deliveries.find((delivery) => delivery.status === 'rejected');
    if (lost) throw lost.reason;
    return letters.length > 0;
  }

  /** Fails only when the outcome cannot be recorded; the letter is taken again then, see {@link MailQueue}. */
  private async deliver(letter: LetterToMail): Promise<void> {
    try {
      const { subject, body } = this.render.mail(letter);
      await this.mailer.send({ letterId: letter.id, to: letter.email, subject, text: body });
    } catch (error) {
      await this.queue.refuse(letter, error);
      return;
    }
    await this.queue.markSent(letter.id);
  }
}
