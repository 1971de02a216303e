import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JobRegistry, LettersAhead, Outbox, Texts } from '#platform';
import { notificationEntities } from './data/entities.js';
import { LetterBox } from './data/letter-box.js';
import { Letters } from './data/letters.js';
import {
  DEADLINE_TOPICS,
  deliverInvitations,
  deliverMail,
  LETTER_TOPICS,
  planReminders,
  sendDueReminders,
  writeLetters,
} from './jobs/notifications.jobs.js';
import { en } from './texts/en.js';
import { ru } from './texts/ru.js';
import { PreviewLetters } from './use-cases/preview-letters.js';
import { ReadLetters } from './use-cases/read-letters.js';
import { ReadWorkToday } from './use-cases/read-work-today.js';
import { RenderInvitation } from './use-cases/render-invitation.js';
import { RenderLetter } from './use-cases/render-letter.js';

@Module({
  imports: [TypeOrmModule.forFeature(notificationEntities)],
  providers: [LetterBox, Letters, PreviewLetters, ReadLetters, ReadWorkToday, RenderInvitation, RenderLetter],
  exports: [Letters, ReadLetters, ReadWorkToday, RenderInvitation, RenderLetter],
})
export class NotificationsModule {
  constructor(
    texts: Texts,
    jobs: JobRegistry,
    outbox: Outbox,
    lettersAhead: LettersAhead,
    preview: PreviewLetters,
  ) {
    texts.add({ ru, en });
    lettersAhead.readBy((em, reader) => preview.execute(em, reader));
    jobs.declare(writeLetters, planReminders);
    jobs.declareSchedule(sendDueReminders, deliverMail, deliverInvitations);
    for (const topic of LETTER_TOPICS) outbox.subscribe(topic, writeLetters, (ids) => ({ topic, ids }));
    for (const topic of DEADLINE_TOPICS) outbox.subscribe(topic, planReminders, ({ callId }) => ({ callId }));
  }
}
