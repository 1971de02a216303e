import { LetterEntity } from './letter.entity.js';
import { ReminderWaveEntity } from './reminder-wave.entity.js';

export const notificationEntities = [LetterEntity, ReminderWaveEntity];
