export { notificationEntities } from './data/entities.js';
export { LetterEntity } from './data/letter.entity.js';
export { ReminderWaveEntity } from './data/reminder-wave.entity.js';
export { DeliverInvitations } from './jobs/deliver-invitations.processor.js';
export { DeliverMail } from './jobs/deliver-mail.processor.js';
export { SendDueReminders } from './jobs/send-due-reminders.processor.js';
export { NotificationsModule } from './notifications.module.js';
