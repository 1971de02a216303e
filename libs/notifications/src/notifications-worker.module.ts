import { Module } from '@nestjs/common';
import { MailQueue } from './data/mail-queue.js';
import { ReminderWaves } from './data/reminder-waves.js';
import { DeliverInvitations } from './jobs/deliver-invitations.processor.js';
import { DeliverMail } from './jobs/deliver-mail.processor.js';
import { Mailer } from './jobs/mailer.js';
import { PlanReminders } from './jobs/plan-reminders.processor.js';
import { SendDueReminders } from './jobs/send-due-reminders.processor.js';
import { WriteLetters } from './jobs/write-letters.processor.js';
import { NotificationsModule } from './notifications.module.js';

@Module({
  imports: [NotificationsModule],
  providers: [
    DeliverInvitations,
    DeliverMail,
    Mailer,
    MailQueue,
    PlanReminders,
    ReminderWaves,
    SendDueReminders,
    WriteLetters,
  ],
})
export class NotificationsWorkerModule {}
